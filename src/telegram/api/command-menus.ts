import { createHash } from 'node:crypto';
import type { Api } from 'grammy';
import type { BotCommand } from 'grammy/types';
import type { Log } from '../../core/lib/log.ts';
import { DEFAULT_SETTINGS, LANGUAGES } from '../../core/model/settings.ts';
import { readBundle, sourcesOfTexts } from '../texts/bundles.ts';
import { type PlainKey, type Texts, textsIn } from '../texts/texts.ts';
import { isMalformed, isRefusal } from './errors.ts';

type Options = Parameters<Api['setMyCommands']>[1];

const SCOPES = ['all_private_chats', 'all_group_chats', 'all_chat_administrators'] as const;

interface Command {
  readonly command: string;
  readonly description: PlainKey;
  /** Whose menus offer it. */
  readonly menus: readonly (typeof SCOPES)[number][];
  /** In groups only the bot sees it, and only its sender sees the answer (BotCommand). */
  readonly isEphemeral?: true;
  /** Its line in the answer to `/help`. */
  readonly help?: PlainKey;
}

/** Every command of this bot, in the order of the menus. */
const ALL: readonly Command[] = [
  { command: 'start', description: 'command-start', menus: ['all_private_chats'] },
  {
    command: 'protect',
    description: 'command-protect',
    menus: ['all_chat_administrators'],
    help: 'help-protect',
  },
  {
    command: 'status',
    description: 'command-status',
    isEphemeral: true,
    menus: ['all_group_chats', 'all_chat_administrators'],
    help: 'help-status',
  },
  {
    command: 'unprotect',
    description: 'command-unprotect',
    menus: ['all_chat_administrators'],
    help: 'help-unprotect',
  },
  {
    command: 'settings',
    description: 'command-settings',
    isEphemeral: true,
    menus: ['all_private_chats', 'all_chat_administrators'],
    help: 'help-settings',
  },
  {
    ...{ command: 'trust', description: 'command-trust', help: 'help-trust' },
    menus: ['all_chat_administrators'],
  },
  {
    ...{ command: 'untrust', description: 'command-untrust', help: 'help-untrust' },
    menus: ['all_chat_administrators'],
  },
  {
    ...{ command: 'stats', description: 'command-stats', help: 'help-stats' },
    menus: ['all_private_chats', 'all_chat_administrators'],
  },
  {
    command: 'forget',
    description: 'command-forget',
    menus: ['all_private_chats'],
    help: 'help-forget',
  },
  {
    command: 'help',
    description: 'command-help',
    isEphemeral: true,
    menus: SCOPES,
    help: 'help-help',
  },
];

/** What only the operators of the bot are offered, in private, and in English as the log is. */
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
export const HELP_LINES: readonly PlainKey[] = ALL.flatMap(({ help = [] }) => help);

/** What Telegram was told last. */
export interface RegisteredMenus {
  /** A digest of each menu that Telegram has accepted, by scope and language. */
  readonly menus: Readonly<Record<string, string>>;
  /** A digest of what all of them were made of; absent when one was not accepted. */
  readonly madeOf?: string | undefined;
}

export interface MenuRegister {
  /** Undefined when Telegram has to be told everything. */
  load(): Promise<RegisteredMenus | undefined>;
  save(registered: RegisteredMenus): Promise<void>;
}

/**
 * Shows everyone the commands that they can use where they are, in their own language. Who has a
 * language that the bot does not speak sees the menus without one. Telegram limits how often a bot
 * may change its menus, so it is told only what it does not know yet.
 */
export async function registerCommandMenus(api: Api, register: MenuRegister): Promise<void> {
  const madeOf = digestOf(JSON.stringify(ALL), ...sourcesOfTexts());
  const known = await register.load();
  if (known?.madeOf === madeOf) return;
  const menus = { ...known?.menus };
  let registered: RegisteredMenus = { menus };
  try {
    for (const { key, commands, options } of allMenus()) {
      const digest = digestOf(JSON.stringify(commands));
      if (menus[key] === digest) continue;
      await tell(api, commands, options);
      menus[key] = digest;
    }
    registered = { menus, madeOf };
  } finally {
    await register.save(registered);
  }
}

/** Servers before Bot API 10.2 may refuse what they do not know: there, all see the commands. */
async function tell(api: Api, commands: BotCommand[], options: Options): Promise<void> {
  await api.setMyCommands(commands, options).catch((error: unknown) => {
    if (!isMalformed(error)) throw error;
    const plain = commands.map(({ command, description }) => ({ command, description }));
    return api.setMyCommands(plain, options);
  });
}

function* allMenus() {
  const { language: standard } = DEFAULT_SETTINGS;
  for (const language of [standard, ...LANGUAGES.filter((one) => one !== standard)]) {
    // Not kept: 2 MB for languages that perhaps nobody here speaks.
    const bundle = readBundle(language);
    const texts = textsIn(language, () => bundle);
    const read = language === standard ? {} : { language_code: language };
    for (const type of SCOPES) {
      const options = { scope: { type }, ...read };
      yield { key: `${type} ${language}`, commands: menuOf(type, texts), options };
    }
  }
}

function digestOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url');
}

function menuOf(type: Command['menus'][number], texts: Texts): BotCommand[] {
  const offered = ALL.filter(({ menus }) => menus.includes(type));
  const isForGroups = type !== 'all_private_chats';
  return offered.map(({ command, description, isEphemeral }) => ({
    command,
    description: texts.plain(description),
    ...(isForGroups && isEphemeral && { is_ephemeral: true }),
  }));
}

export interface OperatorMenusDeps {
  readonly api: Api;
  readonly operators: ReadonlySet<number>;
  /** Who was an operator at the last start, and may not be any more. */
  readonly former: readonly number[];
  readonly log: Pick<Log, 'debug'>;
}

/**
 * Shows the operators their commands, in private, and takes them from former ones. Rejects when
 * Telegram does not answer. Who has not started the bot yet is shown them at the next start.
 */
export async function registerOperatorMenus(deps: OperatorMenusDeps): Promise<void> {
  const { api, operators, former, log } = deps;
  const texts = textsIn(DEFAULT_SETTINGS.language);
  const menu = [...menuOf('all_private_chats', texts), ...OPERATOR_COMMANDS];
  for (const id of new Set([...operators, ...former])) {
    const options = { scope: { type: 'chat', chat_id: id } } as const;
    const isOperator = operators.has(id);
    const change = isOperator ? api.setMyCommands(menu, options) : api.deleteMyCommands(options);
    await change.catch((error: unknown) => {
      if (!isRefusal(error)) throw error;
      log.debug({ user_id: id, error: error.message }, 'menu of an operator not changed');
    });
  }
}
