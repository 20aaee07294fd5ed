import type { Group } from '../model/group.ts';
import type { MessageRef } from '../model/message-ref.ts';
import type { Bursts } from './bursts.ts';
import { type Deletions, isNeeded, type NoticeBoard, type NoticeLedger } from './notice.ts';

export interface NoticeExpiryDeps {
  readonly board: Pick<NoticeBoard, 'delete'>;
  readonly ledger: Pick<NoticeLedger, 'countByNotice'>;
  readonly deletions: Pick<Deletions, 'schedule' | 'cancel'>;
  readonly bursts: Pick<Bursts, 'end'>;
  readonly now: () => Date;
}

/** Long enough for what waits for Telegram's limits. */
const SOON_MS = 300_000;

export type NoticeExpiry = ReturnType<typeof createNoticeExpiry>;

/**
 * When notices go. The deletion is scheduled in the database first, so that no crash prevents it.
 */
export function createNoticeExpiry({ board, ledger, deletions, bursts, now }: NoticeExpiryDeps) {
  const expireIn = (milliseconds: number, groupId: number, message: MessageRef): Promise<void> =>
    deletions.schedule(groupId, message, new Date(now().getTime() + milliseconds));

  /** Schedules the deletion in the database; a crash cannot leave the notice behind. */
  const expireNow = (groupId: number, message: MessageRef) => expireIn(0, groupId, message);

  /** Deletes the notice; what was not deleted stays scheduled, and the clean-up tries once more. */
  async function remove(groupId: number, message: MessageRef): Promise<void> {
    await expireNow(groupId, message);
    bursts.end(groupId, message);
    const effect = await board.delete(groupId, message);
    if (effect === 'done') await deletions.cancel(groupId, message);
  }

  return {
    expireNow,

    /** The same in some minutes, should nobody do anything else about it. */
    expireSoon: (groupId: number, message: MessageRef) => expireIn(SOON_MS, groupId, message),

    /** Keeps the notice for the group's notice lifetime, from now on. */
    async scheduleExpiry({ id: groupId, settings }: Group, message: MessageRef): Promise<void> {
      const { noticeLifetime } = settings;
      if (noticeLifetime === 0) return deletions.cancel(groupId, message);
      await expireIn(noticeLifetime * 1000, groupId, message);
    },

    delete: remove,

    /** Deletes the notice, unless somebody's restriction has it; answers whether it is gone. */
    async deleteUnlessNeeded(groupId: number, message: MessageRef): Promise<boolean> {
      if (await isNeeded(ledger, groupId, message)) return false;
      await remove(groupId, message);
      return true;
    },
  };
}
