import type { Api } from 'grammy';
import { isPrivate, type NoticeId, privateNotice } from '../../core/model/notice-id.ts';
import type { Notice, NoticeBoard } from '../../core/notices/notice.ts';
import { effectOf, isRefusal, refusedWith } from '../api/errors.ts';
import { noticeKeyboard } from '../ui/keyboards.ts';
import type { RichText } from '../ui/rich-text.ts';
import { edit, editPrivately, type Place, type SendExtras, send } from '../ui/send.ts';
import { noticeText } from '../ui/texts.ts';
import type { InviteLinks } from './invite-links.ts';

const GONE = ['message to delete not found', "message can't be deleted"];

export interface NoticeBoardDeps {
  readonly api: Api;
  readonly inviteLinks: Pick<InviteLinks, 'current'>;
  /** Empty when Telegram does not say. */
  readonly firstName: (groupId: number, userId: number) => Promise<string>;
  readonly onError: (error: unknown, chatId: number) => void;
}

/** Shows notices in the group: to all, or to one person alone. */
export function createNoticeBoard(deps: NoticeBoardDeps): NoticeBoard {
  const { api, inviteLinks, firstName, onError } = deps;

  /** Names are not stored: of whom no update has just told the name, Telegram is asked for it. */
  async function named(notice: Notice): Promise<Notice> {
    const people = notice.people.map(async (person) =>
      person.firstName === ''
        ? { ...person, firstName: await firstName(notice.group.id, person.id) }
        : person,
    );
    return { ...notice, people: await Promise.all(people) };
  }

  async function post(nameless: Notice): Promise<NoticeId> {
    const notice = await named(nameless);
    const { group, threadId, people, privately } = notice;
    const missing = await inviteLinks.current(notice.missing);
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

  async function revise(id: NoticeId, nameless: Notice): Promise<boolean> {
    const notice = await named(nameless);
    const { group, missing, people } = notice;
    const keyboard = noticeKeyboard(group, missing);
    const text = noticeText(notice);
    const [person] = people;
    if (!isPrivate(id)) return edit(api, group.id, id, text, keyboard);
    if (person === undefined) return true;
    const message = { chatId: group.id, receiverId: person.id, messageId: -id };
    return editPrivately(api, message, text, keyboard);
  }

  return {
    async post(notice) {
      try {
        return await post(notice);
      } catch (error) {
        onError(error, notice.group.id);
        return isRefusal(error) ? 'refused' : 'failed';
      }
    },

    async edit(id, notice) {
      try {
        return await revise(id, notice);
      } catch (error) {
        onError(error, notice.group.id);
        return true;
      }
    },

    /**
     * Gives the message the keyboard of the notice: Telegram refuses that for messages of others,
     * and says of the notice itself that nothing would change. Another message loses its buttons.
     */
    async isThis(messageId, { group, missing }) {
      const reply_markup = noticeKeyboard(group, missing);
      try {
        await api.editMessageReplyMarkup(group.id, messageId, { reply_markup });
      } catch (error) {
        return refusedWith(error, 'message is not modified') ? 'yes' : 'no';
      }
      await effectOf(api.editMessageReplyMarkup(group.id, messageId));
      return 'another of ours';
    },

    async remove(groupId, id, receiverId) {
      if (!isPrivate(id)) return effectOf(api.deleteMessage(groupId, id), GONE);
      if (receiverId === undefined) return 'done';
      return effectOf(api.deleteEphemeralMessage(groupId, receiverId, -id), GONE);
    },
  };
}
