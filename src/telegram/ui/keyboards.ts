import { InlineKeyboard } from 'grammy';
import { joinLink, type MissedChannel } from '../../core/model/channel.ts';
import type { Language } from '../../core/model/settings.ts';
import { LINK_SLOTS } from '../../core/notices/own-texts.ts';
import { type Texts, textsIn } from '../texts/texts.ts';
import { channelTitle, groupTitle } from './names.ts';
import {
  distinctMissing,
  languageOfNotice,
  type MutedPlace,
  type NoticeParts,
} from './notice-text.ts';

export const VERIFY = 'verify';
/**
 * Deep-link parameter of `/start` for a group's status: this, then the group's id without the
 * minus.
 */
export const STATUS_DEEP_LINK = 'status_';

/** One row per channel, except for channels without a link and those that banned the person. */
function joinRows(channels: Iterable<MissedChannel>, texts: Texts): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const channel of channels) {
    if (channel.isBanned) continue;
    const link = joinLink(channel);
    const text = texts.plain('join-button', { channel: channelTitle(channel) });
    if (link !== undefined) keyboard.url(text, link).row();
  }
  return keyboard;
}

/** Join buttons for the missing channels, those of the admins, then the Verify button. */
export function noticeKeyboard(notice: NoticeParts, verify: string = VERIFY): InlineKeyboard {
  const { verifyButtonText, noticeLinks } = notice.group.settings;
  const texts = textsIn(languageOfNotice(notice));
  const keyboard = joinRows(notice.missing, texts);
  for (const slot of LINK_SLOTS) {
    const link = noticeLinks[slot];
    if (link !== undefined) keyboard.url(link.text, link.url).row();
  }
  return keyboard.text(verifyButtonText ?? texts.plain('verify-button'), verify);
}

/** The same for a join request. Pressed in private, so the button's data names the group. */
export function requestKeyboard(
  { group: { id }, missing }: MutedPlace,
  language: Language,
): InlineKeyboard {
  const texts = textsIn(language);
  return joinRows(missing, texts).text(texts.plain('verify-button'), `join:${id}`);
}

/** For a private chat: Join buttons for all missing channels, and a Verify button per group. */
export function mutedKeyboard(muted: readonly MutedPlace[], language: Language): InlineKeyboard {
  const texts = textsIn(language);
  const keyboard = joinRows(distinctMissing(muted), texts);
  for (const { group, missing } of muted) {
    if (missing.length === 0) continue;
    const label = texts.plain('verify-button-for', { group: groupTitle(group) });
    keyboard.text(label, `${VERIFY}:${group.id}`).row();
  }
  return keyboard;
}

/** Adds the bot to a group with the rights it needs, by a question of Telegram's. */
export const addToGroupLink = (botUsername: string): string =>
  `https://t.me/${botUsername}?startgroup=protect&admin=delete_messages+restrict_members+invite_users`;

/** The menu of a private chat. */
export function startKeyboard(botUsername: string, texts: Texts): InlineKeyboard {
  return new InlineKeyboard()
    .text(texts.plain('setup-button'), 'menu:setup')
    .text(texts.plain('how-button'), 'menu:how')
    .row()
    .text(texts.plain('commands-button'), 'menu:commands')
    .row()
    .url(texts.plain('add-to-group-button'), addToGroupLink(botUsername));
}

/** Under news for admins: a deep link to the group's status in the private chat. */
export function adminsKeyboard(botUsername: string, groupId: number, texts: Texts): InlineKeyboard {
  const link = `https://t.me/${botUsername}?start=${STATUS_DEEP_LINK}${-groupId}`;
  return new InlineKeyboard().url(texts.plain('for-admins-button'), link);
}

/** Encodes channels as callback data: negated ids in base 36, since it holds 64 bytes at most. */
export function channelData(action: string, channelIds: readonly number[]): string {
  return `${action}:${channelIds.map((id) => (-id).toString(36)).join('.')}`;
}

/** Decodes `channelData`; undefined for anything else, since clients can forge callback data. */
export function parseChannelIds(encoded: string): number[] | undefined {
  const ids = encoded.split('.').map((part) => -Number.parseInt(part, 36));
  const valid = /^[0-9a-z]{1,11}(\.[0-9a-z]{1,11}){0,4}$/.test(encoded);
  return valid && ids.every((id) => Number.isSafeInteger(id)) ? ids : undefined;
}
