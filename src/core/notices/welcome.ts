import type { Outcome } from '../enforcement/enforcement.ts';
import type { Background } from '../lib/background.ts';
import { type Group, isActive } from '../model/group.ts';
import type { Person } from '../model/membership-status.ts';
import type { Trigger } from '../model/trigger.ts';
import type { Cache } from '../shared/cache.ts';
import { cacheKeys } from '../shared/cache-keys.ts';
import type { Deletions } from './notice.ts';

/** Shows welcomes in the chat; never throws. */
export interface WelcomeBoard {
  /** Posts the group's own text; undefined if it is not known to be in the chat. */
  welcome(group: Group, person: Person): Promise<number | undefined>;
}

export interface WelcomeDeps {
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly board: WelcomeBoard;
  readonly deletions: Pick<Deletions, 'schedule' | 'keep'>;
  readonly cache: Pick<Cache, 'claim' | 'consume'>;
  readonly background: Pick<Background, 'run'>;
  readonly now: () => Date;
}

/** Of more who come at once, only so many are welcomed: a raid is not answered by another one. */
const MOST = 5;
const WITHIN_MS = 10_000;
/** Whoever comes and goes is welcomed once in this time, or while their last welcome stands. */
const ONCE_IN_SECONDS = 3_600;

/** Welcomes people who were verified after a mute or a notice, or on joining the group. */
export function createWelcome(deps: WelcomeDeps) {
  const { groups, board, deletions, cache, background, now } = deps;

  async function welcome(groupId: number, person: Person): Promise<void> {
    const group = await groups.find(groupId);
    if (group === undefined || !isActive(group) || group.settings.welcomeText === null) return;
    const { noticeLifetime } = group.settings;
    const once = Math.max(noticeLifetime, ONCE_IN_SECONDS);
    if (!(await cache.claim(cacheKeys.welcomed(groupId, person.id), once))) return;
    if ((await cache.consume(cacheKeys.welcomes(groupId), MOST, WITHIN_MS)) > 0) return;
    const message = await board.welcome(group, person);
    if (message === undefined) return;
    if (noticeLifetime === 0) return deletions.keep(groupId, message);
    const end = new Date(now().getTime() + noticeLifetime * 1000);
    await deletions.schedule(groupId, message, end);
  }

  return (groupId: number, person: Person, trigger: Trigger, outcome: Outcome): void => {
    const { verdict, change } = outcome;
    const isNew = trigger.kind === 'joined' || change === 'lifted' || change === 'forgotten';
    if (verdict === 'verified' && isNew) background.run(() => welcome(groupId, person));
  };
}
