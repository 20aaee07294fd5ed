import type { Context, MiddlewareFn } from 'grammy';
import { LRUCache } from 'lru-cache';

/** Telegram delivers an update again when its answer was late; after that, ids may start anew. */
const REMEMBERED_MAX = 20_000;
const REMEMBERED_MS = 600_000;

/**
 * Drops updates that this process has handled. It saves work and repeated answers, nothing more:
 * every effect is idempotent, and an update that failed, or that a crash interrupted, comes through.
 */
export function dropRepeated(): MiddlewareFn<Context> {
  const handled = new LRUCache<number, true>({ max: REMEMBERED_MAX, ttl: REMEMBERED_MS });

  return async (ctx, next) => {
    const { update_id: id } = ctx.update;
    if (handled.has(id)) return;
    await next();
    handled.set(id, true);
  };
}
