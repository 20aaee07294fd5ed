import type { Background } from './background.ts';
import type { Channel } from './channel.ts';
import type { Evidence } from './evidence.ts';
import type { Group } from './group.ts';
import type { Lock } from './lock.ts';
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
}

/** Shows notices in the chat. */
export interface NoticeBoard {
  /** Answers the message's id, or undefined when it could not be sent. */
  post(notice: Notice): Promise<number | undefined>;
  edit(messageId: number, notice: Notice): Promise<void>;
  /** Deletes a notice; one that is gone already counts as done. */
  remove(groupId: number, messageId: number): Promise<Effect>;
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
  schedule(chatId: number, messageId: number, dueAt: Date): Promise<void>;
  cancel(chatId: number, messageId: number): Promise<void>;
}

export interface NoticeDeps {
  readonly board: NoticeBoard;
  readonly ledger: NoticeLedger;
  readonly deletions: Deletions;
  readonly lock: Lock;
  readonly background: Background;
  readonly now: () => Date;
}

export type Notices = ReturnType<typeof createNotices>;

/** A shared notice is edited at most this often: edits count as messages. */
const EDIT_EVERY_MS = 5_000;

const idsOf = (channels: readonly Channel[]) => channels.map(({ id }) => id);

/**
 * At most one live notice per person and group, and one for all of a raid. Notices are sent behind
 * the handling of updates: Telegram's limit on messages must never be the limit of enforcement.
 */
export function createNotices(deps: NoticeDeps) {
  const { board, ledger, deletions, lock, background, now } = deps;
  const raids = createRaids(now);
  const timers = new Map<SharedNotice, { timer: NodeJS.Timeout; flush: () => void }>();

  async function publish(newcomer: Newcomer, left: Channel | undefined): Promise<void> {
    const { group, person, missing, threadId } = newcomer;
    const held = await ledger.find(group.id, person.id);
    if (held === undefined) return;
    const notice = { group, people: [person], missing, left, threadId };
    if (held.noticeMessageId !== null) return revise(held, held.noticeMessageId, notice);
    const messageId = await board.post(notice);
    if (messageId === undefined) return;
    await scheduleEnd(group, messageId);
    const stillMuted = await ledger.setNotice(group.id, person.id, messageId, idsOf(missing));
    if (!stillMuted) await remove(group.id, messageId);
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
    const muted = (await Promise.all(waiting)).filter(({ held }) => held !== undefined);
    if (muted.length === 0) return;
    shared.lastAt = now().getTime();
    const named = muted.map(({ newcomer }) => newcomer);
    const notice = { group, ...raids.name(shared, named), threadId: named[0]?.threadId };
    if (shared.messageId === undefined) shared.messageId = await board.post(notice);
    else await board.edit(shared.messageId, notice);
    const { messageId } = shared;
    if (messageId === undefined) return;
    await scheduleEnd(group, messageId);
    for (const { newcomer, held } of muted) {
      const earlier: number = held?.noticeMessageId ?? messageId;
      await ledger.setNotice(group.id, newcomer.person.id, messageId, idsOf(newcomer.missing));
      if (earlier !== messageId) await remove(group.id, earlier);
    }
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

  async function scheduleEnd(group: Group, messageId: number): Promise<void> {
    const { noticeLifetime } = group.settings;
    if (noticeLifetime === 0) return;
    await deletions.schedule(
      group.id,
      messageId,
      new Date(now().getTime() + noticeLifetime * 1000),
    );
  }

  /** What cannot be deleted now stays due. */
  async function remove(groupId: number, messageId: number): Promise<void> {
    await deletions.schedule(groupId, messageId, now());
    raids.end(groupId, messageId);
    if ((await board.remove(groupId, messageId)) !== 'failed') {
      await deletions.cancel(groupId, messageId);
    }
  }

  return {
    /** Posts the person's notice, or edits the live one, in the background. */
    show(group: Group, person: Person, missing: readonly Channel[], evidence: Evidence): void {
      const threadId = evidence.kind === 'message' ? evidence.threadId : undefined;
      const newcomer = { group, person, missing, threadId };
      const left = evidence.kind === 'left-channel' ? evidence.channel : undefined;
      const shared = evidence.kind === 'none' ? undefined : raids.admit(newcomer);
      if (shared !== undefined) scheduleShared(group, shared);
      else {
        const key = `notice:${group.id}:${person.id}`;
        background.run(() => lock.run(key, () => publish(newcomer, left)));
      }
    },

    /** Takes down the notice of a restriction that has ended, unless others share it. */
    takeDown({ groupId, noticeMessageId }: Restriction): void {
      if (noticeMessageId === null) return;
      background.run(async () => {
        const others = await ledger.countByNotice(groupId, noticeMessageId);
        if (others === 0) await remove(groupId, noticeMessageId);
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
