import type { Context, MiddlewareFn } from 'grammy';
import type { Cache } from '../core/cache.ts';
import { isFromAdmin } from './actors.ts';

/** So many commands of people in a chat are answered in a minute; Telegram takes 20 messages. */
const ANSWERED = 10;
const MINUTE_MS = 60_000;

export interface PatienceDeps {
  readonly cache: Pick<Cache, 'take'>;
}

/**
 * Leaves commands unanswered of which there are too many: everybody may give them, and the answers
 * would use up what Telegram allows, which notices need. Admins are always heard.
 */
export function withPatience({ cache }: PatienceDeps): MiddlewareFn<Context> {
  return async (ctx, next) => {
    const { message, chat } = ctx;
    const isCommand = message?.entities?.some(({ type }) => type === 'bot_command');
    if (chat === undefined || !isCommand) return next();
    if ((await cache.take(`asked:${chat.id}`, ANSWERED, MINUTE_MS)) <= 0) return next();
    if (chat.type !== 'private' && (await isFromAdmin(ctx))) return next();
  };
}
