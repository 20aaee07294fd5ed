import type { Context, MiddlewareFn } from 'grammy';

/** Enough ids, because Telegram repeats an update soon after a late answer, or not at all. */
const REMEMBERED = 20_000;

/**
 * Drops updates that this process has already handled. Only saves work and duplicate answers: every
 * effect is idempotent. Updates that failed or that a crash interrupted are not dropped.
 */
export function dropDuplicates(): MiddlewareFn<Context> {
  const handled = createRecentIds(REMEMBERED);

  return async ({ update: { update_id: id } }, next) => {
    if (handled.has(id)) return;
    await next();
    handled.add(id);
  };
}

/** A set of the most recent ids: at least `atLeast`, at most twice as many. */
function createRecentIds(atLeast: number) {
  let newer = new Set<number>();
  let older = new Set<number>();

  return {
    has: (id: number): boolean => newer.has(id) || older.has(id),
    add(id: number): void {
      newer.add(id);
      if (newer.size < atLeast) return;
      older = newer;
      newer = new Set();
    },
  };
}
