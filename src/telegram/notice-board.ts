import type { Api } from 'grammy';
import { isPrivate, type NoticeId, privateNotice } from '../core/notice-id.ts';
import type { Notice, NoticeBoard } from '../core/notices.ts';
import { effectOf, isRefusal } from './api/errors.ts';
import { noticeKeyboard } from './keyboards.ts';
import type { RichText } from './rich-text.ts';
import { edit, editPrivately, type Place, type SendExtras, send } from './send.ts';
import { noticeText } from './texts.ts';

const GONE = ['message to delete not found', "message can't be deleted"];

/** Shows notices in the group: to all, or to one person alone. */
export function createNoticeBoard(api: Api, onError: (error: unknown) => void): NoticeBoard {
  async function reporting<T>(call: Promise<T>): Promise<T | undefined> {
    try {
      return await call;
    } catch (error) {
      onError(error);
      return undefined;
    }
  }

  async function post(notice: Notice): Promise<NoticeId> {
    const { group, missing, threadId, people, privately } = notice;
    const keyboard = noticeKeyboard(group, missing);
    const place = { chatId: group.id, threadId };
    const text = noticeText(notice);
    const [person] = people;
    if (privately && person !== undefined) {
      const id = await sendPrivately(place, text, { keyboard, onlyFor: person.id });
      if (id !== undefined) return id;
    }
    return (await send(api, place, text, { keyboard })).message_id;
  }

  /** Undefined where Telegram refuses it: the notice is then a public one. */
  async function sendPrivately(
    place: Place,
    text: RichText,
    extras: SendExtras,
  ): Promise<NoticeId | undefined> {
    try {
      const sent = await send(api, place, text, extras);
      // A Bot API server that is older than these messages sends it to all.
      const { ephemeral_message_id: id } = sent;
      return id === undefined ? sent.message_id : privateNotice(id);
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw error;
    }
  }

  async function revise(id: NoticeId, notice: Notice): Promise<void> {
    const { group, missing, people } = notice;
    const keyboard = noticeKeyboard(group, missing);
    const text = noticeText(notice);
    const [person] = people;
    if (!isPrivate(id)) return edit(api, group.id, id, text, keyboard);
    if (person === undefined) return;
    const message = { chatId: group.id, receiverId: person.id, messageId: -id };
    await editPrivately(api, message, text, keyboard);
  }

  return {
    post: (notice) => reporting(post(notice)),
    edit: (id, notice) => reporting(revise(id, notice)),

    async remove(groupId, id, receiverId) {
      if (!isPrivate(id)) return effectOf(api.deleteMessage(groupId, id), GONE);
      if (receiverId === undefined) return 'done';
      return effectOf(api.deleteEphemeralMessage(groupId, receiverId, -id), GONE);
    },
  };
}
