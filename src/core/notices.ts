import type { Background } from './background.ts';
import type { Channel } from './channel.ts';
import type { Evidence } from './evidence.ts';
import type { Group } from './group.ts';
import type { Lock } from './lock.ts';
import type { Effect } from './reconcile.ts';
import type { Restriction } from './restriction.ts';
import type { Person } from './standing.ts';

/** What a notice says. */
export interface Notice {
  readonly group: Group;
  readonly person: Person;
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

/**
 * At most one live notice per person and group. Notices are sent behind the handling of updates:
 * Telegram's limit on messages must never be the limit of enforcement.
 */
export function createNotices({ board, ledger, deletions, lock, background, now }: NoticeDeps) {
  async function publish(notice: Notice): Promise<void> {
    const { group, person, missing } = notice;
    const held = await ledger.find(group.id, person.id);
    if (held === undefined) return;
    const ids = missing.map(({ id }) => id);
    if (held.noticeMessageId !== null) {
      await board.edit(held.noticeMessageId, notice);
      await ledger.setNotice(group.id, person.id, held.noticeMessageId, ids);
      return;
    }
    const messageId = await board.post(notice);
    if (messageId === undefined) return;
    await scheduleEnd(group, messageId);
    const stillMuted = await ledger.setNotice(group.id, person.id, messageId, ids);
    if (!stillMuted) await remove(group.id, messageId);
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
    if ((await board.remove(groupId, messageId)) !== 'failed') {
      await deletions.cancel(groupId, messageId);
    }
  }

  return {
    /** Posts the person's notice, or edits the live one, in the background. */
    show(group: Group, person: Person, missing: readonly Channel[], evidence: Evidence): void {
      const notice = {
        group,
        person,
        missing,
        left: evidence.kind === 'left-channel' ? evidence.channel : undefined,
        threadId: evidence.kind === 'message' ? evidence.threadId : undefined,
      };
      background.run(() => lock.run(`notice:${group.id}:${person.id}`, () => publish(notice)));
    },

    /** Takes down the notice of a restriction that has ended. */
    takeDown(ended: Restriction): void {
      const { groupId, noticeMessageId } = ended;
      if (noticeMessageId !== null) background.run(() => remove(groupId, noticeMessageId));
    },
  };
}
