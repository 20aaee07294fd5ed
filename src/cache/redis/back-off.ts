import { monotonicNow } from '../../core/lib/monotonic-now.ts';

/** The longest pause between two attempts. */
const LONGEST_MS = 30_000;
/** A success that lasted this long resets the pauses. */
const STABLE_MS = 30_000;

/**
 * Exponential back-off with jitter, up to 30 s. A short success does not reset it, so that a
 * connection which opens and fails at once is not retried in a tight loop.
 */
export function createBackOff({ now = monotonicNow, random = Math.random } = {}) {
  let attempts = 0;
  let succeededAt: number | undefined;

  return {
    succeeded(): void {
      succeededAt ??= now();
    },

    /** Milliseconds to wait: at most `firstMs` the first time, doubling up to `longestMs`. */
    next(firstMs: number, longestMs = LONGEST_MS): number {
      if (succeededAt !== undefined && now() - succeededAt >= STABLE_MS) attempts = 0;
      succeededAt = undefined;
      const longest = Math.min(firstMs * 2 ** attempts, longestMs);
      attempts = Math.min(attempts + 1, 16);
      return Math.round(longest * (0.5 + random() / 2));
    },
  };
}
