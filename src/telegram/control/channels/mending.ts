import type { InlineKeyboardButton } from 'grammy/types';
import type { Fault, Mend } from '../../features/protect/preflight.ts';
import type { Texts } from '../../texts/texts.ts';
import { groupTitle } from '../../ui/names.ts';
import { shortLabel } from '../buttons.ts';

type UrlButton = InlineKeyboardButton.UrlButton;

/** What Telegram's dialog asks for, by where the bot is made an admin (https://core.telegram.org/api/links). */
const DIALOGS: Readonly<Record<Mend, string>> = {
  group: 'startgroup&admin=delete_messages+restrict_members+invite_users',
  channel: 'startchannel&admin=invite_users',
  supergroup: 'startgroup&admin=invite_users',
};

/** Opens Telegram's dialog that makes the bot an admin with the rights it needs. */
export function mendButton(mend: Mend, botUsername: string, label: string): UrlButton {
  return { text: shortLabel(label), url: `https://t.me/${botUsername}?${DIALOGS[mend]}` };
}

/** The same for a fault of the group that is set up, or of a chat that it is to require. */
export function mendOf(
  mend: Mend,
  group: { readonly title: string },
  botUsername: string,
  texts: Texts,
): UrlButton {
  const label =
    mend === 'group'
      ? texts.plain('make-admin', { chat: groupTitle(group) })
      : texts.plain('make-admin-somewhere');
  return mendButton(mend, botUsername, label);
}

/** A row for each thing that Telegram's dialogs can mend. */
export function mendRows(
  faults: readonly Fault[],
  group: { readonly title: string },
  botUsername: string,
  texts: Texts,
): UrlButton[][] {
  const mends = new Set(faults.flatMap(({ mend }) => mend ?? []));
  return [...mends].map((mend) => [mendOf(mend, group, botUsername, texts)]);
}
