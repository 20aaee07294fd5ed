import type { Channel } from '../../core/model/channel.ts';
import { COMMAND_LINES } from '../api/command-menus.ts';
import { channelList } from './notice-text.ts';
import { code, type RichText, rich } from './rich-text.ts';

export const ADMINS_ONLY = '⛔ Only group administrators can use this command.';
export const ADMINS_ONLY_PROTECT = '⛔ Only group administrators can configure protection.';
export const TAKES_BAN_RIGHT =
  '⛔ This takes the right "Ban users" (can_restrict_members) in this group: ask an admin who has it.';
export const UNCLEAR_WHO =
  '⚠️ I cannot see which of the anonymous admins you are, and not all of them have the right "Ban users" (can_restrict_members). Do it without being anonymous.';
export const CANNOT_TELL_ADMIN =
  "⚠️ I can't reach Telegram to see whether you're an admin. Try again in a moment.";
export const NOT_PROTECTED = 'This group is not currently protected.';
export const OPERATOR_REFUSES =
  '⛔ The operator of this bot does not allow that here. The code is open: you can run a bot of your own.';
export const GROUPS_ONLY = 'This command works in groups. Add me to your group and use it there.';

export const UNPROTECTED_DONE =
  '🔓 Protection disabled. Members can now speak freely without channel verification.';

export const UNPROTECTED_HINT = rich`This group is not protected. Admins can run ${code('/protect @YourChannel')} to enable verification.`;

export const NOT_UNDERSTOOD =
  "I don't understand that. /start shows what I can do, and /help lists the commands.";

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

export const COMMANDS = rich`${COMMAND_LINES.join('\n')}`;

export const HELP = rich`${COMMANDS}

If something doesn't work: I need admin rights in the group (delete messages, ban users) and in every channel. /status shows what is missing.`;

/** The success message of `/protect`, which is not cleaned up. */
export function activated(channels: readonly Channel[]): string {
  return `🛡️ Protection Activated! Members must join ${channelList(channels)} to speak in this group.`;
}

/** The answer to `/protect` in a protected group. */
export function alreadyProtected(channels: readonly Channel[]): RichText {
  return rich`This group is already protected by ${channelList(channels)}. Run ${code('/unprotect')} first if you want to change channels.`;
}
