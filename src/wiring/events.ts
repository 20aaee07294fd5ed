import { EventEmitter } from 'node:events';
import type { HowEnded, Outcome } from '../core/enforcement/enforcement.ts';
import type { Person } from '../core/model/membership-status.ts';
import type { Trigger } from '../core/model/trigger.ts';
import type { NewsIn, OwnPart } from '../telegram/actions/owner-news.ts';

/** What happens in one part of the bot, and others act upon. */
interface EventMap {
  restrictionEnded: [groupId: number, userId: number, how: HowEnded];
  /** A person was muted, or may write again because of what was found of them. */
  standingChanged: [groupId: number, person: Person, outcome: Outcome];
  /** Something that its owner is told. */
  news: [groupId: number, news: NewsIn];
  /** Somebody was muted, warned, or told what to join; emitted once for each. */
  stopped: [groupId: number];
  /** They are shown a notice, perhaps not the first one. */
  asked: [groupId: number, userId: number, missing: readonly number[], trigger: Trigger];
  /** Whoever was stopped then is in all channels; emitted once, too. */
  verified: [groupId: number, stoppedAt: Date];
  /** A notice went out without what its admins have made, which Telegram does not take. */
  ownPartRefused: [groupId: number, part: OwnPart];
  /** Notices show no way into a private channel: the bot may make no link there. */
  linkMissing: [channelId: number];
  /** Telegram refused to mute, to lift or to delete: the bot may have lost a right. */
  refusedInGroup: [groupId: number];
  /** Telegram refused to say whether somebody is in a channel: the bot may be no admin there now. */
  channelReadRefused: [channelId: number];
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
