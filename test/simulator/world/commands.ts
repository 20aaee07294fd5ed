import type { BotCommand } from '@grammyjs/types';
import { type ChatRecord, isGroup } from './chats.ts';
import { isAdmin, memberStateOf } from './member-state.ts';
import { userOf, type World } from './world.ts';

/** The commands that the person's app offers there: the first list that is set. */
export function commandsSeen(
  world: World,
  chat: ChatRecord,
  userId: number,
): readonly BotCommand[] {
  if (chat.kind === 'channel') return [];
  const { menus } = world.profile;
  const language = userOf(world, userId).language_code;
  for (const scope of scopesSeen(world, chat, userId)) {
    const menu = menus.get(`${scope} ${language}`) ?? menus.get(scope);
    if (menu !== undefined) return menu;
  }
  return [];
}

/** The order in which lists are looked for (BotCommandScope, "Determining list of commands"). */
function scopesSeen(world: World, chat: ChatRecord, userId: number): readonly string[] {
  if (!isGroup(chat)) return [`chat ${chat.id}`, 'all_private_chats', 'default'];
  const isOfAdmins = isAdmin(memberStateOf(world.clock, chat, userId));
  return [
    `chat_member ${chat.id} ${userId}`,
    ...(isOfAdmins ? [`chat_administrators ${chat.id}`] : []),
    `chat ${chat.id}`,
    ...(isOfAdmins ? ['all_chat_administrators'] : []),
    'all_group_chats',
    'default',
  ];
}

/** Whether the app sends this to the bot alone: an ephemeral command of its menu, in a group. */
export function isEphemeralCommand(
  world: World,
  chat: ChatRecord,
  userId: number,
  text: string,
): boolean {
  if (!isGroup(chat)) return false;
  const [, command, addressee] = /^\/([a-z0-9_]{1,32})(?:@(\w+))?(?=\s|$)/i.exec(text) ?? [];
  const isForBot =
    addressee === undefined || addressee.toLowerCase() === world.bot.username.toLowerCase();
  return (
    isForBot &&
    commandsSeen(world, chat, userId).some(
      (one) => one.command === command?.toLowerCase() && one.is_ephemeral === true,
    )
  );
}
