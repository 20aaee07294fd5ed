import { type Channel, channelName } from '../core/channel.ts';
import type { Group } from '../core/group.ts';
import type { Notice } from '../core/notice.ts';
import { DEFAULT_SETTINGS, type Language } from '../core/settings.ts';
import { textsIn } from './languages/choose.ts';
import { code, concat, fill, join, mention, plainName, type RichText, rich } from './rich-text.ts';

export const ADMINS_ONLY = '⛔ Only group administrators can use this command.';
export const ADMINS_ONLY_PROTECT = '⛔ Only group administrators can configure protection.';
export const CANNOT_TELL_ADMIN =
  "⚠️ I can't reach Telegram to see whether you're an admin. Try again in a moment.";
export const NOT_PROTECTED = 'This group is not currently protected.';
export const GROUPS_ONLY = 'This command works in groups. Add me to your group and use it there.';

export const UNPROTECTED_DONE =
  '🔓 Protection disabled. Members can now speak freely without channel verification.';

export const UNPROTECTED_HINT = rich`This group is not protected. Admins can run ${code('/protect @YourChannel')} to enable verification.`;

export const WELCOME = rich`Welcome to Nezuko! To protect a group: 1) Add me as admin in Group, 2) Add me as admin in Channel, 3) Run ${code('/protect @YourChannel')}`;

export const WELCOME_GROUP = rich`I let people speak here once they have joined the group's channels. Admins: ${code('/protect @YourChannel')}, and /help for more.`;

export const ADDED_TO_GROUP = rich`Thank you for adding me! To protect this group:
1) Make me an admin here, with the rights to delete messages, ban users and invite users
2) Make me an admin in your channel
3) Run ${code('/protect @YourChannel')}`;

export const SETUP_GUIDE = rich`To protect a group:
1) Add me to the group as admin, with the rights to delete messages, ban users and invite users
2) Add me to each channel as admin, so that I can see who has joined
3) Run ${code('/protect @YourChannel')} in the group. Up to five channels work: ${code('/protect @One @Two')}. A private channel goes by its id: ${code('/protect -1001234567890')}`;

export const HOW_IT_WORKS = rich`When somebody who is missing a channel writes in the group, I delete the message, mute them and show a notice with a Join button for each channel.
As soon as they have joined, I lift the mute, whether they press the button or not. Admins, bots and the linked channel's posts are never touched.`;

export const COMMANDS = rich`/protect @Channel – require members to join a channel before they speak
/status – show the protection and check that everything works
/unprotect – switch the protection off
/settings – change texts, times and what is checked
/help – this list`;

export const HELP = rich`${COMMANDS}

If something doesn't work: I need admin rights in the group (delete messages, ban users) and in every channel. /status shows what is missing.`;

/** The notice of a muted person. */
export function noticeText({ group, people, unnamed = 0, missing, left }: Notice): RichText {
  const { language, warningText } = group.settings;
  const texts = textsIn(language);
  const more = unnamed > 0 ? fill(texts.andMore, { count: unnamed }) : '';
  const user = concat([join(people.map(mention), ', '), more]);
  if (left !== undefined) {
    return fill(texts.leftChannel, { user, channel: plainName(channelName(left)) });
  }
  const channels = channelList(missing);
  return fill(warningText ?? texts.warning, { user, channels, group: plainName(group.title) });
}

/** What a muted person reads who asks the bot in private. */
export function mutedText(
  muted: readonly { group: Group; missing: readonly Channel[] }[],
  language: Language,
): RichText {
  const texts = textsIn(language);
  const places = muted.map(
    ({ group, missing }) => `• ${plainName(group.title)}: ${channelList(missing)}`,
  );
  return lines([texts.mutedUntil, ...places, '', texts.mutedHelp]);
}

/** The language that a group's members are spoken to in. */
export function languageOf(group: Group | undefined): Language {
  return (group?.settings ?? DEFAULT_SETTINGS).language;
}

/** The channels' names, as a list within a sentence. */
export function channelList(channels: readonly Channel[]): string {
  return channels.map((channel) => plainName(channelName(channel))).join(', ');
}

export function stillMissing(channels: readonly Channel[], language: Language): string {
  const { text } = fill(textsIn(language).stillMissing, { channels: channelList(channels) });
  return shorten(text);
}

/** Success of `/protect`; it stays in the group. */
export function activated(channels: readonly Channel[]): string {
  return `🛡️ Protection Activated! Members must join ${channelList(channels)} to speak in this group.`;
}

export function alreadyProtected(channels: readonly Channel[]): RichText {
  return rich`This group is already protected by ${channelList(channels)}. Run ${code('/unprotect')} first if you want to change channels.`;
}

/** Lines of text; empty ones are kept as paragraphs. */
export function lines(pieces: readonly (RichText | string)[]): RichText {
  return join(pieces, '\n');
}

/** Answers to presses hold 200 characters (answerCallbackQuery). */
function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
