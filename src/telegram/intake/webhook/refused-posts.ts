import type { Log } from '../../../core/lib/log.ts';

const LOG_EVERY_MS = 60_000;

/**
 * Counts requests to the webhook without its secret: from strangers, or from Telegram after another
 * process set another secret. Logs at most once a minute, since anyone can send them.
 */
export function createRefusedPosts(log: Log, onRefused: () => void) {
  let unlogged = 0;
  let loggedAt: number | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;

  return {
    refused(): void {
      onRefused();
      unlogged += 1;
      lastAt = performance.now();
      if (loggedAt !== undefined && lastAt - loggedAt < LOG_EVERY_MS) return;
      log.warn({ posts: unlogged }, 'posts to the webhook refused: they lack its secret');
      unlogged = 0;
      loggedAt = lastAt;
    },

    /** Whether any arrived since the given time, by `performance.now()`. */
    since: (time: number): boolean => lastAt >= time,
  };
}
