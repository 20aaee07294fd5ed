import type { Api } from 'grammy';
import { isPrivate, type MessageRef } from '../../core/model/message-ref.ts';
import type { Notice, NoticeBoard } from '../../core/notices/notice.ts';
import { effectOf, isRefusal, refusedWith } from '../api/errors.ts';
import { noticeKeyboard } from '../ui/keyboards.ts';
import { noticeText } from '../ui/notice-text.ts';
import type { RichText } from '../ui/rich-text.ts';
import { edit, editPrivately, type Place, type SendExtras, send } from '../ui/send.ts';
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

  /** Names are not stored: asks Telegram for those that no update has just brought. */
  async function named(notice: Notice): Promise<Notice> {
    const people = notice.people.map(async (person) =>
      person.firstName === ''
        ? { ...person, firstName: await firstName(notice.group.id, person.id) }
        : person,
    );
    return { ...notice, people: await Promise.all(people) };
  }

  async function post(nameless: Notice): Promise<MessageRef> {
    const notice = await named(nameless);
    const { group, threadId, people, privately } = notice;
    const missing = await inviteLinks.current(notice.missing);
    const keyboard = noticeKeyboard(group, missing);
    const place = { chatId: group.id, threadId };
    const text = noticeText({ ...notice, missing });
    const [person] = people;
    if (privately && person !== undefined) {
      const sent = await sendPrivately(place, text, { keyboard, onlyFor: person.id });
      if (sent !== undefined) return sent;
    }
    return (await send(api, place, text, { keyboard })).message_id;
  }

  /** Undefined if Telegram refuses it: the notice is then public. */
  async function sendPrivately(
    place: Place,
    text: RichText,
    extras: SendExtras & { readonly onlyFor: number },
  ): Promise<MessageRef | undefined> {
    try {
      const sent = await send(api, place, text, extras);
      // An older Bot API server ignores the parameter, and sends it to all.
      const { ephemeral_message_id: ephemeralId } = sent;
      if (ephemeralId === undefined) return sent.message_id;
      return { ephemeralId, receiverId: extras.onlyFor };
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw error;
    }
  }

  async function revise(message: MessageRef, nameless: Notice): Promise<boolean> {
    const notice = await named(nameless);
    const { group, missing } = notice;
    const keyboard = noticeKeyboard(group, missing);
    const text = noticeText(notice);
    return isPrivate(message)
      ? editPrivately(api, group.id, message, text, keyboard)
      : edit(api, group.id, message, text, keyboard);
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

    async edit(message, notice) {
      try {
        return await revise(message, notice);
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

    async delete(groupId, message) {
      if (!isPrivate(message)) return effectOf(api.deleteMessage(groupId, message), GONE);
      const { receiverId, ephemeralId } = message;
      return effectOf(api.deleteEphemeralMessage(groupId, receiverId, ephemeralId), GONE);
    },
  };
}
