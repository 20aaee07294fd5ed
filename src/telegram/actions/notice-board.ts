import type { Api } from 'grammy';
import { LRUCache } from 'lru-cache';
import { isPrivate, type MessageRef } from '../../core/model/message-ref.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { Notice, NoticeBoard } from '../../core/notices/notice.ts';
import type { WelcomeBoard } from '../../core/notices/welcome.ts';
import { effectOf, isMalformed, isRefusal, refusedWith } from '../api/errors.ts';
import { noticeKeyboard } from '../ui/keyboards.ts';
import { noticeText, welcomeText } from '../ui/notice-text.ts';
import type { RichText } from '../ui/rich-text.ts';
import { edit, editPrivately, type Place, type SendExtras, send } from '../ui/send.ts';
import { type AddresseesDeps, createAddressees } from './addressees.ts';
import type { InviteLinks } from './invite-links.ts';
import type { OwnPart } from './owner-news.ts';

const GONE = ['message to delete not found', "message can't be deleted"];

export interface NoticeBoardDeps extends AddresseesDeps {
  readonly api: Api;
  readonly inviteLinks: Pick<InviteLinks, 'current'>;
  readonly onError: (error: unknown, chatId: number) => void;
  /** Welcomes go after notices. */
  readonly welcomeApi: Api;
  /** Telegram refused what the admins have made of a notice, which went out without it. */
  readonly onOwnRefused: (error: unknown, chatId: number, part: OwnPart) => void;
}

/**
 * Pictures remembered as refused, so that each notice does not try them again; now and then one
 * does, for the group may allow them again.
 */
const REMEMBERED_PICTURES = { max: 1_000, ttl: 3_600_000 };

/** Shows notices in the group: to all, or to one person alone. */
export function createNoticeBoard(deps: NoticeBoardDeps): NoticeBoard & WelcomeBoard {
  const { api, welcomeApi, inviteLinks, onError, onOwnRefused } = deps;
  const { named, withLanguage } = createAddressees(deps);
  const refusedPictures = new LRUCache<string, true>(REMEMBERED_PICTURES);

  async function post(nameless: Notice): Promise<MessageRef> {
    const notice = await named(nameless);
    const missing = await inviteLinks.current(notice.missing);
    const forms = formsOf({ ...notice, missing }, (picture) => refusedPictures.has(picture));
    let refusal: { readonly error: unknown } | undefined;
    for (const [index, form] of forms.entries()) {
      try {
        const posted = await postAs(form);
        if (refusal !== undefined) leftOut(notice, form, refusal.error);
        return posted;
      } catch (error) {
        if (!isMalformed(error) || index === forms.length - 1) throw error;
        refusal = { error };
      }
    }
    return postAs(notice);
  }

  /** What was left out is to blame only if Telegram took the rest. */
  function leftOut(whole: Notice, taken: Notice, error: unknown): void {
    const picture = pictureOf(whole);
    const isPicture = ownWordsIn(whole) === ownWordsIn(taken);
    if (isPicture && picture !== undefined) refusedPictures.set(picture, true);
    onOwnRefused(error, whole.group.id, isPicture ? 'picture' : 'words');
  }

  async function postAs(notice: Notice): Promise<MessageRef> {
    const { group, threadId, people, privately } = notice;
    const extras = { keyboard: noticeKeyboard(notice), picture: pictureOf(notice) };
    const place = { chatId: group.id, threadId };
    const text = noticeText(notice);
    const [person] = people;
    if (privately && person !== undefined) {
      const sent = await sendPrivately(place, text, { ...extras, onlyFor: person.id });
      if (sent !== undefined) return sent;
    }
    return (await send(api, place, text, extras)).message_id;
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
    const { id } = notice.group;
    const keyboard = noticeKeyboard(notice);
    const text = noticeText(notice);
    const hasPicture = pictureOf(notice) !== undefined;
    return isPrivate(message)
      ? editPrivately(api, id, message, text, keyboard, hasPicture)
      : edit(api, id, message, text, keyboard, hasPicture);
  }

  return {
    async welcome(group, person) {
      try {
        const { people } = await named({ group, people: [person], missing: [] });
        const text = welcomeText(group, people[0] ?? person);
        return text && (await send(welcomeApi, { chatId: group.id }, text)).message_id;
      } catch (error) {
        onError(error, group.id);
        return undefined;
      }
    },

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
    async isThis(messageId, notice) {
      const { group } = notice;
      const reply_markup = noticeKeyboard(await withLanguage(notice));
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

/** A shared notice names ever more people, and a caption is short. */
const pictureOf = ({ group, isShared }: Notice): string | undefined =>
  isShared ? undefined : (group.settings.noticePicture ?? undefined);

const ownWordsIn = ({ group: { settings } }: Notice): number =>
  [settings.noticeTexts, settings.noticeLinks].flatMap(Object.keys).length +
  (settings.verifyButtonText === null ? 0 : 1);

const NOTHING_OWN = { noticeTexts: {}, noticeLinks: {}, verifyButtonText: null };

/**
 * The notice as the admins have made it, then, should Telegram refuse it, without the picture and at
 * last with nothing of theirs: whoever is muted is told so.
 */
function formsOf(notice: Notice, isRefused: (picture: string) => boolean): Notice[] {
  const having = (own: Partial<Settings>): Notice => {
    const { group } = notice;
    return { ...notice, group: { ...group, settings: { ...group.settings, ...own } } };
  };
  const picture = pictureOf(notice);
  return [
    ...(picture === undefined || isRefused(picture) ? [] : [notice]),
    having({ noticePicture: null }),
    ...(ownWordsIn(notice) > 0 ? [having({ noticePicture: null, ...NOTHING_OWN })] : []),
  ];
}
