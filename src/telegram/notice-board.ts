import type { Api } from 'grammy';
import type { NoticeBoard } from '../core/notices.ts';
import { effectOf } from './api/errors.ts';
import { noticeKeyboard } from './keyboards.ts';
import { edit, send } from './send.ts';
import { noticeText } from './texts.ts';

/** Shows notices as messages of the group. */
export function createNoticeBoard(api: Api, onError: (error: unknown) => void): NoticeBoard {
  return {
    async post(notice) {
      const { group, missing, threadId } = notice;
      const keyboard = noticeKeyboard(group, missing);
      try {
        const place = { chatId: group.id, threadId };
        return (await send(api, place, noticeText(notice), { keyboard })).message_id;
      } catch (error) {
        onError(error);
        return undefined;
      }
    },

    async edit(messageId, notice) {
      const { group, missing } = notice;
      const keyboard = noticeKeyboard(group, missing);
      try {
        await edit(api, group.id, messageId, noticeText(notice), keyboard);
      } catch (error) {
        onError(error);
      }
    },

    async remove(groupId, messageId) {
      const gone = ['message to delete not found', "message can't be deleted"];
      return effectOf(api.deleteMessage(groupId, messageId), gone);
    },
  };
}
