import type { Context, MiddlewareFn } from 'grammy';

/** Telegram delivers an update again when its answer was late: soon, or never. */
const REMEMBERED = 20_000;

/**
 * Drops updates that this process has handled. It saves work and repeated answers, nothing more:
 * every effect is idempotent, and an update that failed, or that a crash interrupted, comes through.
 */
export function dropRepeated(): MiddlewareFn<Context> {
  const handled = createRecentIds(REMEMBERED);

  return async ({ update: { update_id: id } }, next) => {
    if (handled.has(id)) return;
    await next();
    handled.add(id);
  };
}

/** Remembers at least so many ids, and at most twice as many. */
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
