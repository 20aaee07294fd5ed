import type { Group } from '../model/group.ts';
import { type NoticeId, receiverOf } from '../model/notice-id.ts';
import type { Deletions, NoticeBoard } from './notice.ts';
import type { Raids } from './raids.ts';

export interface NoticeEndsDeps {
  readonly board: Pick<NoticeBoard, 'remove'>;
  readonly deletions: Pick<Deletions, 'schedule' | 'cancel'>;
  readonly raids: Pick<Raids, 'end'>;
  readonly now: () => Date;
}

/** When notices go. What has to go stands in the database first, so that it goes in any case. */
export function createNoticeEnds({ board, deletions, raids, now }: NoticeEndsDeps) {
  /** It goes at once, even if nobody is left to take it down. */
  const due = (groupId: number, id: NoticeId, userId?: number): Promise<void> =>
    deletions.schedule(groupId, id, now(), receiverOf(id, userId));

  return {
    due,

    /** It stays for as long as the group wants, from now on. */
    async later({ id: groupId, settings }: Group, id: NoticeId, userId?: number): Promise<void> {
      const { noticeLifetime } = settings;
      if (noticeLifetime === 0) return deletions.cancel(groupId, id);
      const end = new Date(now().getTime() + noticeLifetime * 1000);
      await deletions.schedule(groupId, id, end, receiverOf(id, userId));
    },

    /** What cannot be deleted now stays due. */
    async remove(groupId: number, id: NoticeId, userId?: number): Promise<void> {
      await due(groupId, id, userId);
      raids.end(groupId, id);
      const effect = await board.remove(groupId, id, receiverOf(id, userId));
      if (effect !== 'failed') await deletions.cancel(groupId, id);
    },
  };
}
