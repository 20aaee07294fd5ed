import type { Context, MiddlewareFn } from 'grammy';
import { isServiceMessage } from './sender.ts';

/**
 * Lets commands, replies to the bot and service messages through. Everything else that people write
 * to each other is of no interest to what comes after, and most of all updates.
 */
export function addressedToBot(): MiddlewareFn<Context> {
  return async (ctx, next) => {
    const { message, me } = ctx;
    const isReply = message?.reply_to_message?.from?.id === me.id;
    const isCommand = message?.entities?.[0]?.type === 'bot_command';
    const isService =
      message !== undefined && message.text === undefined && isServiceMessage(message);
    if (isReply || isCommand || isService) await next();
  };
}
