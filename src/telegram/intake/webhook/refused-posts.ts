import type { Log } from '../../../core/lib/log.ts';

const TELL_EVERY_MS = 60_000;

/**
 * Counts posts to the webhook without its secret: of strangers, or of Telegram when somebody has
 * set another secret. Told at most once a minute, since anybody can cause them.
 */
export function createRefusedPosts(log: Log, onRefused: () => void) {
  let untold = 0;
  let toldAt: number | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;

  return {
    refused(): void {
      onRefused();
      untold += 1;
      lastAt = performance.now();
      if (toldAt !== undefined && lastAt - toldAt < TELL_EVERY_MS) return;
      log.warn({ posts: untold }, 'posts to the webhook refused: they lack its secret');
      untold = 0;
      toldAt = lastAt;
    },

    /** Whether any came since the time, by `performance.now()`. */
    since: (time: number): boolean => lastAt >= time,
  };
}
