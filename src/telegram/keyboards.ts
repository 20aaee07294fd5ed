import { InlineKeyboard } from 'grammy';
import { type Channel, joinLink } from '../core/channel.ts';
import type { Group } from '../core/group.ts';
import { plainName } from './rich-text.ts';
import { STANDARD_VERIFY_BUTTON } from './texts.ts';

export const VERIFY = 'verify';

/** One row for each missing channel that has a link, and the Verify button last. */
export function noticeKeyboard(group: Group, missing: readonly Channel[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const channel of missing) {
    const link = joinLink(channel);
    if (link !== undefined) keyboard.url(`📢 Join ${plainName(channel.title)}`, link).row();
  }
  return keyboard.text(group.settings.verifyButtonText ?? STANDARD_VERIFY_BUTTON, VERIFY);
}

/** In a private chat: the ways into all missing channels, and a Verify button for each group. */
export function mutedKeyboard(
  muted: readonly { group: Group; missing: readonly Channel[] }[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const channels = new Map(muted.flatMap(({ missing }) => missing).map((one) => [one.id, one]));
  for (const channel of channels.values()) {
    const link = joinLink(channel);
    if (link !== undefined) keyboard.url(`📢 Join ${plainName(channel.title)}`, link).row();
  }
  for (const { group } of muted) {
    const label = `${STANDARD_VERIFY_BUTTON} (${plainName(group.title)})`;
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
