import type { Background } from './background.ts';
import type { Cache } from './cache.ts';
import type { Channel } from './channel.ts';
import type { Evidence } from './evidence.ts';
import type { Group } from './group.ts';
import type { Lock } from './lock.ts';
import { createLostNotices } from './lost-notices.ts';
import { isPrivate, type NoticeId } from './notice-id.ts';
import { createRaids, type Newcomer, type SharedNotice } from './raids.ts';
import type { Effect } from './reconcile.ts';
import type { Restriction } from './restriction.ts';
import type { Person } from './standing.ts';

/** What a notice says. */
export interface Notice {
  readonly group: Group;
  /** One person, or the newest of many who share the notice. */
  readonly people: readonly Person[];
  /** How many more the notice is for. */
  readonly unnamed?: number | undefined;
  readonly missing: readonly Channel[];
  /** Set when the person was muted for leaving this channel. */
  readonly left?: Channel | undefined;
  readonly threadId?: number | undefined;
  /** Shown to the one person alone, where Telegram can do that. */
  readonly privately?: boolean;
}

/** Shows notices in the chat. */
export interface NoticeBoard {
  /** Answers its id; after `failed` nobody knows whether it is there. */
  post(notice: Notice): Promise<NoticeId | 'refused' | 'failed'>;
  /** Whether the message is this very notice, sent without our having heard of it. */
  isThis(messageId: number, notice: Notice): Promise<boolean>;
  edit(id: NoticeId, notice: Notice): Promise<void>;
  /** Deletes a notice; one that is gone already counts as done. */
  remove(groupId: number, id: NoticeId, receiverId?: number): Promise<Effect>;
}

export interface NoticeLedger {
  find(groupId: number, userId: number): Promise<Restriction | undefined>;
  /** Answers false when there is no row any more. */
  setNotice(
    groupId: number,
    userId: number,
    messageId: number | null,
    missing: readonly number[],
  ): Promise<boolean>;
  countByNotice(groupId: number, messageId: number): Promise<number>;
}

export interface Deletions {
  /** The receiver is the one person who sees the message. */
  schedule(chatId: number, messageId: number, dueAt: Date, receiverId?: number): Promise<void>;
  cancel(chatId: number, messageId: number): Promise<void>;
  has(chatId: number, messageId: number): Promise<boolean>;
}

export interface NoticeDeps {
  readonly board: NoticeBoard;
  readonly ledger: NoticeLedger;
  readonly deletions: Deletions;
  readonly cache: Pick<Cache, 'claim'>;
  readonly lock: Lock;
  readonly background: Background;
  readonly now: () => Date;
}

export type Notices = ReturnType<typeof createNotices>;

/** How soon a notice is posted again of which it is not known whether it was posted. */
const TRY_AGAIN_AFTER_MS = 2_000;
/** A shared notice is edited at most this often: edits count as messages. */
const EDIT_EVERY_MS = 5_000;

/** The one person who sees a private notice. */
const receiverOf = (id: NoticeId, userId?: number) => (isPrivate(id) ? userId : undefined);

const idsOf = (channels: readonly Channel[]) => channels.map(({ id }) => id);

/**
 * At most one live notice per person and group, and one for all of a raid. Notices are sent behind
 * the handling of updates: Telegram's limit on messages must never be the limit of enforcement.
 */
export function createNotices(deps: NoticeDeps) {
  const { board, ledger, deletions, cache, lock, background, now } = deps;
  const raids = createRaids(now);
  const lost = createLostNotices({ board, ledger, deletions, remove });
  const timers = new Map<SharedNotice, { timer: NodeJS.Timeout; flush: () => void }>();

  /** Once in the length of a mute; who offends again may not have seen it. */
  async function mayBePrivate({ id, settings }: Group, userId: number): Promise<boolean> {
    if (settings.noticeStyle !== 'private') return false;
    return cache.claim(`private-notice:${id}:${userId}`, settings.muteLength);
  }

  async function publish(newcomer: Newcomer, evidence: Evidence): Promise<void> {
    const { group, person, missing, threadId, isRetry } = newcomer;
    const held = await ledger.find(group.id, person.id);
    if (held === undefined || (isRetry && held.noticeAfter === null)) return;
    const left = evidence.kind === 'left-channel' ? evidence.channel : undefined;
    const notice = { group, people: [person], missing, left, threadId };
    const shown = held.noticeMessageId;
    const isUnseen = shown !== null && isPrivate(shown) && evidence.kind === 'joined';
    if (shown !== null && !isUnseen) return revise(held, shown, notice);
    const privately = await mayBePrivate(group, person.id);
    const id = await board.post({ ...notice, privately });
    if (id === 'failed') return tryAgainSoon([newcomer]);
    if (id === 'refused') {
      await ledger.setNotice(group.id, person.id, null, idsOf(missing));
      return;
    }
    await scheduleEnd(group, id, person.id);
    const stillMuted = await ledger.setNotice(group.id, person.id, id, idsOf(missing));
    if (!stillMuted) await remove(group.id, id, person.id);
    if (shown !== null) await remove(group.id, shown, person.id);
    if (isRetry) await lost.remove(notice, held.noticeAfter ?? 0, id);
  }

  /** A notice that others share goes on naming what they miss. */
  async function revise(held: Restriction, messageId: number, notice: Notice): Promise<void> {
    const { groupId, userId } = held;
    if ((await ledger.countByNotice(groupId, messageId)) <= 1) await board.edit(messageId, notice);
    await ledger.setNotice(groupId, userId, messageId, idsOf(notice.missing));
  }

  /** Names those who wait in the group's shared notice, by one message or one edit. */
  async function publishShared(group: Group, shared: SharedNotice): Promise<void> {
    const waiting = raids.take(shared).map(async (newcomer) => ({
      newcomer,
      held: await ledger.find(group.id, newcomer.person.id),
    }));
    const muted = (await Promise.all(waiting)).filter(
      ({ held }) =>
        held !== undefined &&
        (shared.messageId === undefined || held.noticeMessageId !== shared.messageId),
    );
    if (muted.length === 0) return;
    shared.lastAt = now().getTime();
    const named = muted.map(({ newcomer }) => newcomer);
    const notice = { group, ...raids.name(shared, named), threadId: named[0]?.threadId };
    if (shared.messageId === undefined) {
      const posted = await board.post(notice);
      if (posted === 'failed') tryAgainSoon(named);
      if (typeof posted !== 'number') return;
      shared.messageId = posted;
      const retries = muted.filter(({ newcomer }) => newcomer.isRetry);
      const after = Math.min(...retries.map(({ held }) => held?.noticeAfter ?? 0));
      if (retries.length > 0) await lost.remove(notice, after, posted);
    } else await board.edit(shared.messageId, notice);
    const { messageId } = shared;
    await scheduleEnd(group, messageId);
    for (const { newcomer, held } of muted) {
      const earlier: number = held?.noticeMessageId ?? messageId;
      await ledger.setNotice(group.id, newcomer.person.id, messageId, idsOf(newcomer.missing));
      if (earlier !== messageId) await remove(group.id, earlier, newcomer.person.id);
    }
  }

  /** Once; the sweep goes on with those that fail again, and with what a crash left. */
  function tryAgainSoon(newcomers: readonly Newcomer[]): void {
    const again = () => {
      for (const newcomer of newcomers) {
        if (!newcomer.isRetry) announce({ ...newcomer, isRetry: true }, { kind: 'none' });
      }
    };
    setTimeout(again, TRY_AGAIN_AFTER_MS).unref();
  }

  function scheduleShared(group: Group, shared: SharedNotice): void {
    if (timers.has(shared)) return;
    const flush = () => {
      clearTimeout(timers.get(shared)?.timer);
      timers.delete(shared);
      background.run(() => lock.run(`notice:${group.id}`, () => publishShared(group, shared)));
    };
    const wait = Math.max(0, shared.lastAt + EDIT_EVERY_MS - now().getTime());
    timers.set(shared, { timer: setTimeout(flush, wait), flush });
  }

  async function scheduleEnd(group: Group, id: NoticeId, userId?: number): Promise<void> {
    const { noticeLifetime } = group.settings;
    if (noticeLifetime === 0) return;
    const end = new Date(now().getTime() + noticeLifetime * 1000);
    await deletions.schedule(group.id, id, end, receiverOf(id, userId));
  }

  /** What cannot be deleted now stays due. */
  async function remove(groupId: number, id: NoticeId, userId: number): Promise<void> {
    const receiverId = receiverOf(id, userId);
    await deletions.schedule(groupId, id, now(), receiverId);
    raids.end(groupId, id);
    if ((await board.remove(groupId, id, receiverId)) !== 'failed') {
      await deletions.cancel(groupId, id);
    }
  }

  function announce(newcomer: Newcomer, evidence: Evidence): void {
    const { group, person, isRetry } = newcomer;
    const isOneOfMany = isRetry || evidence.kind !== 'none';
    const shared = isOneOfMany ? raids.admit(newcomer) : undefined;
    if (shared !== undefined) scheduleShared(group, shared);
    else {
      const key = `notice:${group.id}:${person.id}`;
      background.run(() => lock.run(key, () => publish(newcomer, evidence)));
    }
  }

  return {
    /** Posts the person's notice, or edits the live one, in the background. */
    show(group: Group, person: Person, missing: readonly Channel[], evidence: Evidence): void {
      const threadId = evidence.kind === 'message' ? evidence.threadId : undefined;
      announce({ group, person, missing, threadId }, evidence);
    },

    /** Shows a notice of which it is not known whether it was shown; only the one stays. */
    showAgain(group: Group, person: Person, missing: readonly Channel[]): void {
      announce({ group, person, missing, isRetry: true }, { kind: 'none' });
    },

    /** Takes down the notice of a restriction that has ended, unless others share it. */
    takeDown({ groupId, userId, noticeMessageId }: Restriction): void {
      if (noticeMessageId === null) return;
      background.run(async () => {
        const others = await ledger.countByNotice(groupId, noticeMessageId);
        if (others === 0) await remove(groupId, noticeMessageId, userId);
      });
    },

    /** The notice's time was up, and it was deleted. */
    gone: raids.end,

    /** Shows at once what waits for its time. */
    flush(): void {
      for (const { flush } of [...timers.values()]) flush();
    },
  };
}
