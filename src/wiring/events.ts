import { EventEmitter } from 'node:events';
import type { Outcome } from '../core/enforcement/enforcement.ts';
import type { Person } from '../core/model/membership-status.ts';
import type { Trigger } from '../core/model/trigger.ts';
import type { NewsIn } from '../telegram/actions/owner-news.ts';

/** What happens in one part of the bot, and others act upon. */
interface EventMap {
  /** A restriction has ended: we lifted it, or it ended however else. */
  restrictionEnded: [groupId: number, userId: number, isLifted: boolean];
  /** A person was muted, or may write again because of what was found of them. */
  standingChanged: [groupId: number, person: Person, outcome: Outcome];
  /** Something that its owner is told. */
  news: [groupId: number, news: NewsIn];
  /** Somebody was muted; emitted once for each mute. */
  muted: [groupId: number, userId: number, missing: readonly number[], trigger: Trigger];
  /** A mute of then was lifted because its person is in all channels; emitted once, too. */
  verified: [groupId: number, mutedAt: Date];
  /** Telegram refused to mute or to lift: the bot may have lost a right. */
  restrictionRefused: [groupId: number];
  /** Restrictions have become due to be checked. */
  checksDue: [];
  /**
   * Many members are suddenly gone from a channel, which is under suspicion. Emitted once, on one
   * instance, with the people who were found absent on any instance.
   */
  massDeparture: [channelId: number, userIds: readonly number[]];
  /** The suspicion is over. Emitted on one instance. */
  massDepartureOver: [channelId: number];
}

export type Events = ReturnType<typeof createEvents>;

/**
 * Parts of the bot emit events without knowing their listeners, which `wiring/reactions.ts` lists.
 * Listeners run at once, in the order in which they were added.
 */
export function createEvents() {
  return new EventEmitter<EventMap>();
}
