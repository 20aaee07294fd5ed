import { lookupIfNeeded } from '../enforcement/judging/lookup-if-needed.ts';
import type { Lookup } from '../membership/lookup.ts';
import type { Membership } from '../membership/membership.ts';
import { type Group, isActive } from '../model/group.ts';
import type { Approvals } from './approvals.ts';
import type { CountRequests } from './channel-requests.ts';
import { type Joins, joinedIfItMatters } from './joins.ts';

export interface InFavourDeps {
  readonly joins: Pick<Joins, 'joinedAt'>;
  readonly countRequests: CountRequests;
  readonly approveAsked: Approvals['approveAsked'];
  readonly membership: Pick<Membership, 'lookup' | 'forget'>;
}

/** What was looked up of a person, and since when they are there, where that matters. */
export interface Found extends Lookup {
  readonly joinedAt?: Date | null;
}

/**
 * Looks up what the group counts in favour of those who miss a channel, and lets them in where they
 * have asked to join it, if the group wants that.
 */
export function createInFavour(deps: InFavourDeps) {
  const { joins, countRequests, approveAsked, membership } = deps;

  /** What Telegram says after an approval counts: they may have left again. */
  async function letIn(group: Group, userId: number, lookup: Lookup): Promise<Lookup> {
    if (!group.settings.approveRequests || !isActive(group)) return lookup;
    const absent = lookup.channels.filter(({ status }) => status === 'absent');
    if (absent.length === 0) return lookup;
    const missed = absent.map(({ channel }) => channel);
    const joined = await approveAsked(userId, missed);
    if (joined.length === 0) return lookup;
    await membership.forget(userId, joined);
    return lookupIfNeeded(group, userId, membership.lookup);
  }

  return async (group: Group, userId: number, known: Lookup): Promise<Found> => {
    const lookup = await letIn(group, userId, known);
    if (lookup.exempt) return lookup;
    const channels = await countRequests(group, userId, lookup.channels);
    const found = { exempt: false, channels };
    if (channels.every(({ status }) => status === 'member')) return found;
    const joinedAt = await joinedIfItMatters(joins, group, userId);
    return joinedAt === undefined ? found : { ...found, joinedAt };
  };
}
