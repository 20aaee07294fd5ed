import type { InlineKeyboardButton } from 'grammy/types';
import type { Mend } from '../../features/protect/preflight.ts';
import { shortLabel } from '../buttons.ts';

/** What Telegram's dialog asks for, by where the bot is made an admin (https://core.telegram.org/api/links). */
const DIALOGS: Readonly<Record<Mend, string>> = {
  group: 'startgroup&admin=delete_messages+restrict_members+invite_users',
  channel: 'startchannel&admin=invite_users',
  supergroup: 'startgroup&admin=invite_users',
};

/** Opens Telegram's dialog that makes the bot an admin with the rights it needs. */
export function mendButton(mend: Mend, botUsername: string, label: string): InlineKeyboardButton {
  return { text: shortLabel(label), url: `https://t.me/${botUsername}?${DIALOGS[mend]}` };
}
