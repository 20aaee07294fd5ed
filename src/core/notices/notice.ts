import type { Effect } from '../enforcement/effect.ts';
import type { Background } from '../lib/background.ts';
import type { KeyedLock } from '../lib/keyed-lock.ts';
import type { Membership } from '../membership/membership.ts';
import type { Channel, MissedChannel } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import type { Person } from '../model/membership-status.ts';
import type { MessageRef } from '../model/message-ref.ts';
import type { Restriction } from '../model/restriction.ts';
import { plannedRemoval } from '../policy/removal.ts';
import type { Cache } from '../shared/cache.ts';
import { cacheKeys } from '../shared/cache-keys.ts';

/** Which warning it is, of how many before a mute. */
export interface Warning {
  readonly number: number;
  readonly of: number;
}

/** What a notice says. */
export interface Notice {
  readonly group: Group;
  /** One person, or the newest of many who share the notice. */
  readonly people: readonly Person[];
  /** How many more the notice is for. */
  readonly unnamed?: number | undefined;
  readonly missing: readonly MissedChannel[];
  /** Set when the person was muted for leaving this channel. */
  readonly left?: Channel | undefined;
  readonly threadId?: number | undefined;
  /** Of a burst: it is for everybody, so it is in the group's language and a plain message. */
  readonly isShared?: boolean;
  /** Set when messages of theirs have stayed, and how many more of them may. */
  readonly warning?: Warning | 'of several' | undefined;
  /** Seconds until whoever has not joined is removed from the group. */
  readonly removal?: number | undefined;
  /** Shown to the one person alone, where Telegram can do that. */
  readonly privately?: boolean;
}

/** Shows notices in the chat; never throws. */
export interface NoticeBoard {
  /** Answers the message; after `failed` it is not known whether there is one. */
  post(notice: Notice): Promise<MessageRef | 'refused' | 'failed'>;
  /** Whether the message is this notice, whose answer was lost. */
  isThis(messageId: number, notice: Notice): Promise<'yes' | 'another of ours' | 'no'>;
  /** Answers whether it is there; without an answer of Telegram, it is assumed to be. */
  edit(message: MessageRef, notice: Notice): Promise<boolean>;
  /** Deletes a notice; one that is gone counts as done. */
  delete(groupId: number, message: MessageRef): Promise<Effect>;
}

/** A change of the notice of a restriction, compared with what is known. */
export interface NoticeChange {
  /** The notice that the row is known to have. */
  readonly shown: MessageRef | null;
  readonly now: MessageRef | null;
  /** The channels that it names. */
  readonly missing: readonly number[];
  /** What it says beside their names, to compare it by (`noticeSays`). */
  readonly says?: string;
  /** A message before the notice that is about to be posted: until that is recorded, it may be lost. */
  readonly after?: number;
}

/** What notices need of the ledger. */
export interface NoticeLedger {
  find(groupId: number, userId: number): Promise<Restriction | undefined>;
  /** False when there is no row any more, or it has another notice than `shown`. */
  setNotice(groupId: number, userId: number, change: NoticeChange): Promise<boolean>;
  countByNotice(groupId: number, message: MessageRef): Promise<number>;
}

/** Messages that are deleted at a time that stands in the database. */
export interface Deletions {
  schedule(chatId: number, message: MessageRef, dueAt: Date): Promise<void>;
  /** Cancels the deletion. */
  cancel(chatId: number, message: MessageRef): Promise<void>;
  /** The message stays, and is not taken for a lost notice. */
  keep(chatId: number, messageId: number): Promise<void>;
  has(chatId: number, message: MessageRef): Promise<boolean>;
}

/** What it takes to keep the promises about notices. */
export interface NoticeDeps {
  readonly board: NoticeBoard;
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly membership: Pick<Membership, 'lastKnown'>;
  readonly ledger: NoticeLedger;
  readonly deletions: Deletions;
  readonly cache: Pick<Cache, 'claim' | 'consume'>;
  readonly lock: KeyedLock;
  readonly background: Background;
  readonly now: () => Date;
}

/** Whether somebody's restriction has the message for its notice; many may share it. */
export const isNeeded = async (
  ledger: Pick<NoticeLedger, 'countByNotice'>,
  groupId: number,
  message: MessageRef,
): Promise<boolean> => (await ledger.countByNotice(groupId, message)) > 0;

/** Only once in the length of a mute: somebody who offends again may not have seen it. */
export async function mayBePrivate(
  cache: Pick<Cache, 'claim'>,
  { id, settings }: Group,
  userId: number,
): Promise<boolean> {
  if (settings.noticeStyle !== 'private') return false;
  return cache.claim(cacheKeys.privateNotice(id, userId), settings.muteLength);
}

/** Whose messages stay with a warning reads which one it is. */
export function warningOf(
  { settings }: Group,
  { state, warnings = 0 }: Restriction,
): Warning | undefined {
  const isWarned = settings.onOffence === 'warn' && state === 'told' && warnings > 0;
  // There may have been more of them when the warning was given.
  const number = Math.min(warnings, settings.warnings);
  return isWarned ? { number, of: settings.warnings } : undefined;
}

/** The same of people who share a notice: where it is not the same for all, it has no number. */
export function sharedWarningOf(
  group: Group,
  restrictions: readonly Restriction[],
): Notice['warning'] {
  const warnings = restrictions.map((one) => warningOf(group, one));
  const [first] = warnings;
  return warnings.every((one) => one?.number === first?.number) ? first : 'of several';
}

/** How many seconds the person has before they are removed. */
export function removalOf(
  { settings }: Group,
  restriction: Restriction,
  now: Date,
): number | undefined {
  return secondsUntil(plannedRemoval(settings, restriction, now)?.getTime(), now);
}

/** How many seconds are left, a minute at least. */
export const secondsUntil = (time: number | undefined, now: Date): number | undefined =>
  time === undefined ? undefined : Math.max(60, (time - now.getTime()) / 1000);
