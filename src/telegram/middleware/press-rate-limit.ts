import type { Context, MiddlewareFn } from 'grammy';
import { LRUCache } from 'lru-cache';
import { textsFor } from '../texts/reader.ts';

/** Presses of a person that are handled: a burst, and a rate after it. */
const AT_ONCE = 20;
const PER_SECOND = 3;
const REMEMBERED = 20_000;

/** Answers presses of a person beyond the rate limit without handling them. */
export function limitPresses(now: () => number = () => performance.now()): MiddlewareFn<Context> {
  const spent = new LRUCache<number, { presses: number; at: number }>({ max: REMEMBERED });

  return async (ctx, next) => {
    const { id } = ctx.callbackQuery?.from ?? {};
    if (id === undefined) return next();
    const time = now();
    const last = spent.get(id) ?? { presses: 0, at: time };
    const presses = Math.max(0, last.presses - ((time - last.at) / 1000) * PER_SECOND);
    const isTooMuch = presses > AT_ONCE - 1;
    spent.set(id, { presses: isTooMuch ? presses : presses + 1, at: time });
    if (isTooMuch) await ctx.answerCallbackQuery({ text: textsFor(ctx).plain('slow-down') });
    else await next();
  };
}
