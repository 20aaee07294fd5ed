import { InlineKeyboard } from 'grammy';
import { joinLink, type MissedChannel } from '../../core/model/channel.ts';
import type { Group } from '../../core/model/group.ts';
import type { Language } from '../../core/model/settings.ts';
import { textsIn } from '../locales/choose.ts';
import { fillPlaceholders, plainName } from './rich-text.ts';
import { distinct, type MutedPlace } from './texts.ts';

export const VERIFY = 'verify';
/** What `/start` is given for the state of a group, before its id without the sign. */
export const STATUS_OF = 'status_';

/** One row for each channel that has a link, and lets the person in. */
function joinRows(channels: Iterable<MissedChannel>, language: Language): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const channel of channels) {
    if (channel.isBanned) continue;
    const link = joinLink(channel);
    const { text } = fillPlaceholders(textsIn(language).joinButton, {
      channel: plainName(channel.title),
    });
    if (link !== undefined) keyboard.url(text, link).row();
  }
  return keyboard;
}

/** The ways into the missing channels, and the Verify button last. */
export function noticeKeyboard(
  { settings }: Group,
  missing: readonly MissedChannel[],
): InlineKeyboard {
  const { language, verifyButtonText } = settings;
  const label = verifyButtonText ?? textsIn(language).verifyButton;
  return joinRows(missing, language).text(label, VERIFY);
}

/** The same for somebody who asks to join the group; the button says which. */
export function requestKeyboard(
  { id, settings: { language } }: Group,
  missing: readonly MissedChannel[],
): InlineKeyboard {
  return joinRows(missing, language).text(textsIn(language).verifyButton, `join:${id}`);
}

/** In a private chat: the ways into all missing channels, and a Verify button for each group. */
export function mutedKeyboard(muted: readonly MutedPlace[], language: Language): InlineKeyboard {
  const keyboard = joinRows(distinct(muted), language);
  for (const { group } of muted) {
    const label = `${textsIn(language).verifyButton} (${plainName(group.title)})`;
    keyboard.text(label, `${VERIFY}:${group.id}`).row();
  }
  return keyboard;
}

/** The menu of a private chat. */
export function startKeyboard(botUsername: string): InlineKeyboard {
  const rights = 'delete_messages+restrict_members+invite_users';
  return new InlineKeyboard()
    .text('⚙️ Setup', 'menu:setup')
    .text('❓ How it works', 'menu:how')
    .row()
    .text('📋 Commands', 'menu:commands')
    .row()
    .url('➕ Add to group', `https://t.me/${botUsername}?startgroup=protect&admin=${rights}`);
}

/** Under news that admins alone can do something about: the state of the group, told in private. */
export function adminsKeyboard(botUsername: string, groupId: number): InlineKeyboard {
  const link = `https://t.me/${botUsername}?start=${STATUS_OF}${-groupId}`;
  return new InlineKeyboard().url('🔧 For admins: what to do', link);
}

/** Channels in callback data: ids in base 36 without Telegram's `-100`, to stay under 64 bytes. */
export function channelData(action: string, channelIds: readonly number[]): string {
  return `${action}:${channelIds.map((id) => (-id).toString(36)).join('.')}`;
}

/** Reads back what `channelData` wrote; undefined when somebody made it up. */
export function parseChannelIds(encoded: string): number[] | undefined {
  const ids = encoded.split('.').map((part) => -Number.parseInt(part, 36));
  const valid = /^[0-9a-z]{1,11}(\.[0-9a-z]{1,11}){0,4}$/.test(encoded);
  return valid && ids.every((id) => Number.isSafeInteger(id)) ? ids : undefined;
}
