import type { Api } from 'grammy';
import type { BotCommand } from 'grammy/types';

const SCOPES = ['all_private_chats', 'all_group_chats', 'all_chat_administrators'] as const;

interface Command extends BotCommand {
  /** Whose menus offer it. */
  readonly menus: readonly (typeof SCOPES)[number][];
  /** Its line in the answer to `/help`. */
  readonly help?: string;
}

/** Every command of this bot, in the order of the menus. */
const ALL: readonly Command[] = [
  {
    command: 'start',
    description: 'What I do and how to set me up',
    menus: ['all_private_chats'],
  },
  {
    command: 'protect',
    description: 'Require members to join a channel',
    menus: ['all_chat_administrators'],
    help: '/protect @Channel – require members to join a channel before they speak',
  },
  {
    command: 'status',
    description: 'Show the protection of this group',
    menus: ['all_group_chats', 'all_chat_administrators'],
    help: '/status – show the protection and check that everything works',
  },
  {
    command: 'unprotect',
    description: 'Switch the protection off',
    menus: ['all_chat_administrators'],
    help: '/unprotect – switch the protection off',
  },
  {
    command: 'settings',
    description: 'Change texts, times and checks',
    menus: ['all_chat_administrators'],
    help: '/settings – change texts, times and what is checked',
  },
  {
    command: 'help',
    description: 'Commands and troubleshooting',
    menus: SCOPES,
    help: '/help – this list',
  },
];

/** Names of the commands. Others belong to other bots, and cost nothing. */
export const COMMANDS: ReadonlySet<string> = new Set(ALL.map(({ command }) => command));

/** What `/help` lists. */
export const COMMAND_LINES: readonly string[] = ALL.flatMap(({ help = [] }) => help);

/** Shows everyone the commands that they can use where they are. */
export async function registerCommandMenus(api: Api): Promise<void> {
  for (const type of SCOPES) {
    const offered = ALL.filter(({ menus }) => menus.includes(type));
    const menu = offered.map(({ command, description }) => ({ command, description }));
    await api.setMyCommands(menu, { scope: { type } });
  }
}
