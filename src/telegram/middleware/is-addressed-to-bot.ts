import type { Context, MiddlewareFn } from 'grammy';
import type { Message } from 'grammy/types';
import { COMMANDS } from '../api/command-menus.ts';
import { isServiceMessage } from './sender.ts';

/** The bot, as people address it. */
interface Me {
  readonly id: number;
  readonly username: string;
}

/** A command at the very start, and the bot that it names: as grammY's `command()` takes them. */
const COMMAND = /^\/(\w+)(?:@(\w+))?$/;

/**
 * Passes commands, replies to the bot, service messages and private messages on. Nothing else that
 * people write to each other concerns the features that follow.
 */
export function onlyAddressedToBot(): MiddlewareFn<Context> {
  return async ({ message, me }, next) => {
    if (message !== undefined && isAddressedToBot(message, me)) await next();
  };
}

/** Whether the bot has to look at the message for another reason than who wrote it. */
export function isAddressedToBot(message: Message, me: Me): boolean {
  if (message.is_automatic_forward === true) return false;
  if (message.reply_to_message?.from?.id === me.id) return true;
  if (message.chat.type === 'private' || isCommandFor(me, message)) return true;
  return message.text === undefined && isServiceMessage(message);
}

/** Whether the message is a command that the bot knows, and names no other bot. */
export function isCommandFor(me: Me, { text, entities }: Message): boolean {
  const entity = entities?.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  if (entity === undefined || text === undefined) return false;
  const [, name = '', bot] = COMMAND.exec(text.slice(0, entity.length)) ?? [];
  return COMMANDS.has(name) && (bot ?? me.username).toLowerCase() === me.username.toLowerCase();
}
