import type { Group } from '../model/group.ts';
import { type NoticeId, receiverOf } from '../model/notice-id.ts';
import type { Bursts } from './bursts.ts';
import type { Deletions, NoticeBoard } from './notice.ts';

export interface NoticeExpiryDeps {
  readonly board: Pick<NoticeBoard, 'remove'>;
  readonly deletions: Pick<Deletions, 'schedule' | 'cancel'>;
  readonly bursts: Pick<Bursts, 'end'>;
  readonly now: () => Date;
}

/** When notices go. What has to go stands in the database first, so that it goes in any case. */
export function createNoticeExpiry({ board, deletions, bursts, now }: NoticeExpiryDeps) {
  /** It goes at once, even if nobody is left to take it down. */
  const expireNow = (groupId: number, id: NoticeId, userId?: number): Promise<void> =>
    deletions.schedule(groupId, id, now(), receiverOf(id, userId));

  return {
    expireNow,

    /** It stays for as long as the group wants, from now on. */
    async scheduleExpiry(
      { id: groupId, settings }: Group,
      id: NoticeId,
      userId?: number,
    ): Promise<void> {
      const { noticeLifetime } = settings;
      if (noticeLifetime === 0) return deletions.cancel(groupId, id);
      const end = new Date(now().getTime() + noticeLifetime * 1000);
      await deletions.schedule(groupId, id, end, receiverOf(id, userId));
    },

    /** What cannot be deleted now stays due. */
    async remove(groupId: number, id: NoticeId, userId?: number): Promise<void> {
      await expireNow(groupId, id, userId);
      bursts.end(groupId, id);
      const effect = await board.remove(groupId, id, receiverOf(id, userId));
      if (effect !== 'failed') await deletions.cancel(groupId, id);
    },
  };
}
