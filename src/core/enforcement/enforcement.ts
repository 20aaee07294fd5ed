import type { InFavourDeps } from '../leniency/in-favour.ts';
import type { KeyedLock } from '../lib/keyed-lock.ts';
import type { Log } from '../lib/log.ts';
import type { AdminCache } from '../membership/admin-cache.ts';
import type { Membership } from '../membership/membership.ts';
import type { RecentlyLifted } from '../membership/recently-lifted.ts';
import type { Group } from '../model/group.ts';
import type { GroupMember, Person } from '../model/membership-status.ts';
import type { PriorRestriction, Restriction, RowVersion } from '../model/restriction.ts';
import type { Trigger } from '../model/trigger.ts';
import type { Notices } from '../notices/notices.ts';
import type { Decision } from '../policy/decide.ts';
import type { Verdict } from '../policy/verdict.ts';
import type { Effect } from './effect.ts';
import type { Reason } from './judging/reason.ts';

/** A topic that has to end. */
export interface TopicEnd {
  readonly id: number;
  /** Whether it may be deleted with all that stands in it, if its message cannot be. */
  readonly mayBeDeleted: boolean;
}

/**
 * Acts in the group through the Bot API; never throws. What goes out late, or once more, is refused
 * where its reason has gone.
 */
export interface Enforcer {
  inspect(groupId: number, userId: number): Promise<GroupMember>;
  mute(groupId: number, userId: number, until: Date | null, reason?: Reason): Promise<Effect>;
  /** Gives back the earlier restriction, or everything when there was none. */
  restore(groupId: number, userId: number, prior: PriorRestriction | null): Promise<Effect>;
  /** Removes them from the group; they may come back at once. */
  remove(groupId: number, userId: number, reason?: Reason): Promise<Effect>;
  deleteMessage(groupId: number, messageId: number): Promise<Effect>;
  /** Deletes the message that tells of the topic, and closes the topic where the bot may. */
  endTopic(groupId: number, messageId: number, topic: TopicEnd): Promise<Effect>;
}

/** The record of our restrictions. Each step is one atomic statement. */
export interface Ledger {
  find(groupId: number, userId: number): Promise<Restriction | undefined>;
  /** Records the intent to mute, or that they are told; false when there is a row already. */
  open(restriction: Omit<Restriction, 'state' | 'notice'>, state?: 'told'): Promise<boolean>;
  /**
   * Writes a row anew, if it is still as it was read. Its notice stays: another one may have been
   * recorded since the row was read, and would be in the chat for nobody.
   */
  replace(restriction: Omit<Restriction, 'notice'>, expected: RowVersion): Promise<boolean>;
  advance(
    groupId: number,
    userId: number,
    to: Restriction['state'],
    from: readonly Restriction['state'][],
  ): Promise<Restriction | undefined>;
  /**
   * Deletes the row, if it is still as it was read, and answers what it was. Otherwise a mute that
   * another instance imposed while this one was lifting would be forgotten.
   */
  close(row: RowVersion): Promise<Restriction | undefined>;
}

/** One person in one group, the trigger, the ledger's row about them, and why something is done. */
export interface Subject {
  readonly group: Group;
  readonly person: Person;
  readonly trigger: Trigger;
  readonly restriction: Restriction | undefined;
  readonly reason: Reason;
}

/** What `reconcile` found and did. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly missing: Decision['missing'];
  /** How many of the channels they are definitely in. */
  readonly joined: number;
  readonly change: 'none' | 'restricted' | 'told' | 'removed' | 'lifted' | 'forgotten' | 'failed';
  /** Whether the triggering message was deleted. */
  readonly messageDeleted: boolean;
  /** What Telegram said of them in the group, if it was asked. */
  readonly member: GroupMember | undefined;
}

/**
 * How a restriction ended: the bot lifted it, or removed the person, or by time or by an admin. Who
 * was only told what to join was not muted.
 */
export type HowEnded = 'lifted' | 'removed' | 'otherwise' | 'not muted';

export interface ReconcileDeps extends InFavourDeps {
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly membership: Pick<Membership, 'lookup' | 'lastKnown' | 'confirm' | 'forget'>;
  readonly adminCache: AdminCache;
  readonly recentlyLifted: Pick<RecentlyLifted, 'add'>;
  readonly ledger: Ledger;
  readonly enforcer: Enforcer;
  readonly notices: Notices;
  readonly lock: KeyedLock;
  readonly log: Log;
  readonly now: () => Date;
  readonly onEnded?: (groupId: number, userId: number, how: HowEnded) => void;
  /**
   * Somebody was muted or warned, or told what to join where only messages go: called once for
   * each, by whichever process completed it.
   */
  readonly onStopped?: (groupId: number) => void;
  /** They are shown a notice: after that, and when it is shown again. */
  readonly onAsked?: (
    groupId: number,
    userId: number,
    missing: readonly number[],
    trigger: Trigger,
  ) => void;
  /** Whoever was stopped then is in all channels, and what was imposed has ended; called once. */
  readonly onVerified?: (groupId: number, stoppedAt: Date) => void;
  /** A dry run would have muted the person. */
  readonly onPractised?: (groupId: number, userId: number) => void;
  /** Telegram refused to restrict somebody: the bot may have lost a right. */
  readonly onRefused?: (groupId: number) => void;
}
