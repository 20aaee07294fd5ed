import type { MessageRef } from './message-ref.ts';
import type { Permissions } from './permissions.ts';

/** Stands for all topics of a forum. */
export const WHOLE_FORUM = 0;

/** A restriction that an admin had imposed before ours. */
export interface PriorRestriction {
  readonly permissions: Permissions;
  /** Null is for ever. */
  readonly until: Date | null;
}

/**
 * A row of the ledger: a mute that this bot imposed, or is about to impose or lift, or what it has
 * told somebody who is not muted.
 */
export interface Restriction {
  readonly groupId: number;
  readonly userId: number;
  /**
   * `muting` and `lifting` are intents, recorded before the call to Telegram: a row that stays in
   * one of them is work that was interrupted. Who is `told` has a notice, and is not muted.
   */
  readonly state: 'muting' | 'muted' | 'lifting' | 'told';
  /** When the mute, or the notice, was decided on. */
  readonly since: Date;
  /**
   * When Telegram ends the mute by itself, in whole seconds; null is for ever. For who is told, when
   * it is forgotten.
   */
  readonly until: Date | null;
  /** What is given back on lifting; null when the person was unrestricted. */
  readonly prior: PriorRestriction | null;
  /** The channels that the notice names. */
  readonly missing: readonly number[];
  /**
   * The forum topic of what they did, General as well; `WHOLE_FORUM` for joining a forum. Null
   * elsewhere, and where it is not known.
   */
  readonly topicId?: number | null;
  /** What the notice says beside the channels' names, to compare it by; null if not known. */
  readonly noticeSays?: string | null;
  /** The live notice, if there is one. */
  readonly notice: MessageRef | null;
  /**
   * Set while the notice was not shown, or is not known to be: messages of the group up to this id
   * are older than it. 0 when no older message is known.
   */
  readonly noticeAfter: number | null;
  /** When they are told again that they will be removed from the group, and when they are. */
  readonly remindAt?: Date | null;
  readonly removeAt?: Date | null;
  /** How many warnings they have had. */
  readonly warnings?: number;
  /** Messages up to this id were written when they had the last one. */
  readonly warnedUpTo?: number | null;
}

/** The restrictions to check again: of a group, of people, or of all groups with a channel. */
export type CheckTarget =
  | { readonly groupId: number }
  | { readonly userIds: readonly number[] }
  | { readonly channelId: number };

/**
 * Optimistic locking: a row as it was read. A step of another instance makes it another version.
 */
export type RowVersion = Pick<Restriction, 'groupId' | 'userId' | 'state' | 'since'>;
