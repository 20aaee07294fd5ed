import type { Context, MiddlewareFn } from 'grammy';
import type { Cache } from '../core/cache.ts';
import { cacheKeys } from '../core/cache-keys.ts';
import { isCommandFor } from './addressed.ts';
import type { Admins } from './admins.ts';

/** So many commands of people in a chat are answered in a minute; Telegram takes 20 messages. */
const ANSWERED = 10;
const MINUTE_MS = 60_000;

export interface PatienceDeps {
  readonly admins: Admins;
  readonly cache: Pick<Cache, 'take'>;
}

/**
 * Leaves commands unanswered of which there are too many: everybody may give them, and the answers
 * would use up what Telegram allows, which notices need. Admins are always heard.
 */
export function withPatience({ admins, cache }: PatienceDeps): MiddlewareFn<Context> {
  return async (ctx, next) => {
    const { message, chat } = ctx;
    if (chat === undefined || message === undefined) return next();
    if (!isCommandFor(ctx.me, message)) return next();
    if ((await cache.take(cacheKeys.commands(chat.id), ANSWERED, MINUTE_MS)) <= 0) return next();
    if (chat.type !== 'private' && (await admins.isHeard(ctx))) return next();
  };
}
