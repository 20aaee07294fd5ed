import type { Context, MiddlewareFn } from 'grammy';
import type { Message } from 'grammy/types';
import { isServiceMessage } from './sender.ts';

/**
 * Lets commands, replies to the bot and service messages through. Everything else that people write
 * to each other is of no interest to what comes after, and most of all updates.
 */
export function addressedToBot(): MiddlewareFn<Context> {
  return async ({ message, me }, next) => {
    if (message !== undefined && concernsBot(message, me.id)) await next();
  };
}

export function concernsBot(message: Message, botId: number): boolean {
  if (message.is_automatic_forward === true) return false;
  if (message.reply_to_message?.from?.id === botId) return true;
  if (message.entities?.some(({ type }) => type === 'bot_command')) return true;
  return message.text === undefined && isServiceMessage(message);
}
