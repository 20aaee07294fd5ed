import { z } from 'zod';
import type { World } from '../../world/world.ts';
import type { Arguments } from '../arguments.ts';
import { badRequest } from '../errors.ts';
import type { MethodsNamed } from './methods.ts';

const COMMANDS = z
  .array(
    z.strictObject({
      command: z.string().regex(/^[a-z0-9_]{1,32}$/),
      description: z.string().min(1).max(256),
      is_ephemeral: z.boolean().optional(),
    }),
  )
  .max(100);
const SCOPE = z.strictObject({
  type: z.enum([
    'default',
    'all_private_chats',
    'all_group_chats',
    'all_chat_administrators',
    'chat',
    'chat_administrators',
    'chat_member',
  ]),
  chat_id: z.union([z.number(), z.string()]).optional(),
  user_id: z.number().optional(),
});

export interface BotCommandLine {
  readonly command: string;
  readonly description: string;
}

/** Who the bot is and the command menus it has set, by scope and language. */
export function createAccountMethods(
  world: World,
  menus: Map<string, readonly BotCommandLine[]>,
): MethodsNamed<'getMe' | 'setMyCommands' | 'getMyCommands' | 'deleteMyCommands'> {
  return {
    getMe: () => world.me,
    setMyCommands(args) {
      const commands = args.json('commands', COMMANDS);
      if (commands === undefined) throw badRequest('BOT_COMMAND_INVALID');
      menus.set(menuKey(args), commands);
      return true;
    },
    getMyCommands: (args) => menus.get(menuKey(args)) ?? [],
    deleteMyCommands(args) {
      menus.delete(menuKey(args));
      return true;
    },
  };
}

/** `all_private_chats`, `all_group_chats de`, `chat -100123`, … */
function menuKey(args: Arguments): string {
  const scope = args.json('scope', SCOPE) ?? { type: 'default' as const };
  const parts = [scope.type, scope.chat_id, scope.user_id, args.text('language_code')];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
