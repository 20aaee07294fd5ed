import { z } from 'zod';
import { inLanguage } from '../../world/bot-profile.ts';
import { chatByUsername, type World } from '../../world/world.ts';
import type { Arguments } from '../arguments.ts';
import { badRequest } from '../errors.ts';
import type { Method, MethodsNamed } from './methods.ts';

const COMMANDS = z
  .array(
    z.strictObject({
      command: z.string().regex(/^[a-z0-9_]{1,32}$/),
      description: z.string().min(1).max(256),
      is_ephemeral: z.boolean().exactOptional(),
    }),
  )
  .max(100);
const CHAT = z.union([z.number(), z.string()]);
const SCOPE = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.enum(['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators']),
  }),
  z.strictObject({ type: z.enum(['chat', 'chat_administrators']), chat_id: CHAT }),
  z.strictObject({ type: z.literal('chat_member'), chat_id: CHAT, user_id: z.number() }),
]);
/** How long each text may be. */
const LONGEST = { name: 64, description: 512, short_description: 120 } as const;

type AccountMethod =
  | 'getMe'
  | `${'set' | 'get' | 'delete'}MyCommands`
  | `${'set' | 'get'}My${'Name' | 'Description' | 'ShortDescription'}`;

/** Who the bot is, what it says of itself, and the command menus it has set. */
export function createAccountMethods(world: World): MethodsNamed<AccountMethod> {
  const { names, descriptions, shortDescriptions, menus } = world.profile;

  /** An empty text takes that of the language away; the bot is never without a name. */
  const setText =
    (texts: Map<string, string>, field: keyof typeof LONGEST): Method =>
    (args) => {
      const text = args.text(field) ?? '';
      const language = languageOf(args);
      if (text.length > LONGEST[field]) throw badRequest(`${field} is too long`);
      if (text !== '') texts.set(language, text);
      else if (field !== 'name' || language !== '') texts.delete(language);
      return true;
    };

  return {
    getMe: () => ({ ...world.me, first_name: inLanguage(names) }),
    setMyCommands(args) {
      const commands = args.json('commands', COMMANDS);
      if (commands === undefined) throw badRequest('BOT_COMMAND_INVALID');
      if (commands.length > 0) menus.set(menuKey(world, args), commands);
      else menus.delete(menuKey(world, args));
      return true;
    },
    getMyCommands: (args) => menus.get(menuKey(world, args)) ?? [],
    deleteMyCommands(args) {
      menus.delete(menuKey(world, args));
      return true;
    },
    setMyName: setText(names, 'name'),
    getMyName: (args) => ({ name: inLanguage(names, languageOf(args)) }),
    setMyDescription: setText(descriptions, 'description'),
    getMyDescription: (args) => ({ description: inLanguage(descriptions, languageOf(args)) }),
    setMyShortDescription: setText(shortDescriptions, 'short_description'),
    getMyShortDescription: (args) => ({
      short_description: inLanguage(shortDescriptions, languageOf(args)),
    }),
  };
}

/** `all_private_chats`, `all_group_chats de`, `chat -100123`, … */
function menuKey(world: World, args: Arguments): string {
  const scope = args.json('scope', SCOPE) ?? { type: 'default' as const };
  const chat = 'chat_id' in scope ? [chatId(world, scope.chat_id)] : [];
  const user = 'user_id' in scope ? [scope.user_id] : [];
  const language = languageOf(args);
  return [scope.type, ...chat, ...user, ...(language === '' ? [] : [language])].join(' ');
}

function chatId(world: World, named: number | string): number {
  const isNumber = /^-?\d+$/.test(String(named));
  const chat = isNumber ? world.chats.get(Number(named)) : chatByUsername(world, String(named));
  if (chat === undefined) throw badRequest('chat not found');
  return chat.id;
}

function languageOf(args: Arguments): string {
  const language = args.text('language_code') ?? '';
  if (/^(?:[a-z]{2})?$/.test(language)) return language;
  throw badRequest('invalid language code specified');
}
