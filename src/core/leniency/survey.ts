import { withTimeout } from '../lib/with-timeout.ts';
import type { Membership } from '../membership/membership.ts';
import type { RequiredChannel } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import { sufficiencyOf } from '../policy/sufficiency.ts';
import type { CountRequests } from './channel-requests.ts';

export interface SurveyDeps {
  readonly activity: {
    seenSince(
      groupId: number,
      since: Date,
      page: { afterUserId: number; limit: number },
    ): Promise<number[]>;
    countSeenSince(groupId: number, since: Date, afterUserId: number): Promise<number>;
  };
  /** Writes down what waits, so that the latest people are among those seen. */
  readonly flush: () => Promise<void>;
  /** Asks Telegram for what the cache does not hold; `unknown` at once where it does not answer. */
  readonly lookup: Membership['lookup'];
  readonly countRequests: CountRequests;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  readonly now: () => Date;
}

/** How many people a group's requirement concerns. */
export interface Survey {
  /** People who took part in the last 30 days. */
  readonly seen: number;
  /** Those of them who would have to join; undefined if Telegram did not say of anybody. */
  readonly missing: number | undefined;
  /** Whether only some of them were looked at, and the rest is reckoned. */
  readonly isEstimate: boolean;
}

export type TakeSurvey = (
  group: Pick<Group, 'id' | 'settings'>,
  channels: readonly RequiredChannel[],
) => Promise<Survey>;

const MONTH_MS = 30 * 86_400_000;
/** Those among whom the people to be asked for are drawn, and how many these are. */
const DRAWN_FROM = 1_000;
const ASKED = 100;
const AT_A_TIME = 10;
/** A person waits for the answer. */
const PATIENCE_MS = 2_500;

/**
 * Whom a requirement will concern, before it is switched on. Asks for a hundred people at most, and
 * stops at the first that Telegram does not answer for: it may be limiting calls (429).
 */
export function createSurvey(deps: SurveyDeps): TakeSurvey {
  const { activity, flush, lookup, countRequests, random, now } = deps;

  /** Undefined in doubt. */
  async function isConcerned(
    group: Parameters<TakeSurvey>[0],
    userId: number,
    channels: readonly RequiredChannel[],
  ): Promise<boolean | undefined> {
    const { id, settings } = group;
    if (settings.allowList.includes(userId)) return false;
    const found = await lookup(id, userId, channels);
    if (found.exempt || found.channels.some(({ status }) => status === 'admin')) return false;
    const counted = await countRequests(group, userId, found.channels);
    const standing = sufficiencyOf(counted, settings.atLeast);
    return standing === 'unknown' ? undefined : standing === 'too few';
  }

  return async (group, channels) => {
    await flush();
    const since = new Date(now().getTime() - MONTH_MS);
    const page = { afterUserId: 0, limit: DRAWN_FROM };
    const [seen, people] = await Promise.all([
      activity.countSeenSince(group.id, since, 0),
      activity.seenSince(group.id, since, page),
    ]);
    const drawn = people
      .map((userId) => ({ userId, place: random() }))
      .toSorted((a, b) => a.place - b.place)
      .slice(0, ASKED);
    let known = 0;
    let missing = 0;
    let isOver = false;

    async function ask(): Promise<void> {
      for (let index = 0; index < drawn.length && !isOver; index += AT_A_TIME) {
        const batch = drawn.slice(index, index + AT_A_TIME);
        await Promise.all(
          batch.map(async ({ userId }) => {
            const answer = await isConcerned(group, userId, channels);
            if (answer === undefined) isOver = true;
            else known += 1;
            if (answer) missing += 1;
          }),
        );
      }
    }

    // What is asked meanwhile is cached all the same.
    await withTimeout(PATIENCE_MS, ask()).catch(() => undefined);
    isOver = true;
    if (known === 0) return { seen, missing: seen === 0 ? 0 : undefined, isEstimate: false };
    return { seen, missing: Math.round((missing / known) * seen), isEstimate: known < seen };
  };
}
