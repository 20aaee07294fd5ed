import { EventEmitter } from 'node:events';

/** What happens in one part of the bot, and others act upon. */
interface EventMap {
  /** A restriction has ended: we lifted it, or it ended however else. */
  restrictionEnded: [groupId: number, userId: number, isLifted: boolean];
  /** Telegram refused to restrict or to free somebody: the bot may have lost a right. */
  restrictionRefused: [groupId: number];
  /** Restrictions have become due to be looked at. */
  checksDue: [];
  /**
   * Many members are suddenly gone from a channel, and its answers are not believed: told once, on
   * one instance, with those who were found to be gone on whichever instance.
   */
  massDeparture: [channelId: number, userIds: readonly number[]];
  /** The channel's answers look right again: told on one instance. */
  massDepartureOver: [channelId: number];
}

export type Events = ReturnType<typeof createEvents>;

/**
 * By this the parts of the bot tell what happened without knowing who acts upon it. Listeners are
 * called at once, in the order in which they were added; `wiring/reactions.ts` adds all of them.
 */
export function createEvents() {
  return new EventEmitter<EventMap>();
}
