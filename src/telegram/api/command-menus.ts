import type { Api } from 'grammy';
import type { BotCommand } from 'grammy/types';
import type { Log } from '../../core/lib/log.ts';
import { describeError } from './errors.ts';

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
    command: 'forget',
    description: 'What I know about you, and how to erase it',
    menus: ['all_private_chats'],
    help: '/forget – in private: what I know about you, and how to erase it',
  },
  {
    command: 'help',
    description: 'Commands and troubleshooting',
    menus: SCOPES,
    help: '/help – this list',
  },
];

/** What only the operators of the bot are offered, in private. */
export const OPERATOR_COMMANDS: readonly BotCommand[] = [
  { command: 'groups', description: 'Operator: all groups in figures' },
  { command: 'group', description: 'Operator: one group by its id' },
  { command: 'block', description: 'Operator: block a group or a person' },
  { command: 'unblock', description: 'Operator: unblock a group or a person' },
  { command: 'broadcast', description: 'Operator: write to all owners' },
  { command: 'version', description: 'Operator: which version runs' },
];

/** Names of the commands. Others belong to other bots, and cost nothing. */
export const COMMANDS: ReadonlySet<string> = new Set(ALL.map(({ command }) => command));

/** What `/help` lists. */
export const COMMAND_LINES: readonly string[] = ALL.flatMap(({ help = [] }) => help);

/** Shows everyone the commands that they can use where they are. */
export async function registerCommandMenus(api: Api): Promise<void> {
  for (const type of SCOPES) {
    await api.setMyCommands(menuOf(type), { scope: { type } });
  }
}

function menuOf(type: Command['menus'][number]): BotCommand[] {
  const offered = ALL.filter(({ menus }) => menus.includes(type));
  return offered.map(({ command, description }) => ({ command, description }));
}

export interface OperatorMenusDeps {
  readonly api: Api;
  readonly operators: ReadonlySet<number>;
  /** Who was an operator at the last start, and may not be any more. */
  readonly former: readonly number[];
  readonly log: Pick<Log, 'debug'>;
}

/**
 * Shows the operators their commands, in their private chats, and takes them from former ones.
 * Telegram refuses that until a person has started the bot: then the next start shows them.
 */
export async function registerOperatorMenus(deps: OperatorMenusDeps): Promise<void> {
  const { api, operators, former, log } = deps;
  const menu = [...menuOf('all_private_chats'), ...OPERATOR_COMMANDS];
  for (const id of new Set([...operators, ...former])) {
    const options = { scope: { type: 'chat', chat_id: id } } as const;
    const isOperator = operators.has(id);
    const change = isOperator ? api.setMyCommands(menu, options) : api.deleteMyCommands(options);
    await change.catch((error: unknown) => {
      log.debug({ user_id: id, error: describeError(error) }, 'menu of an operator not changed');
    });
  }
}
