import { monotonicNow } from '../../core/lib/monotonic-now.ts';

/** The longest pause between two attempts. */
const LONGEST_MS = 30_000;
/** What lasted so long was no passing success: the next failure begins with a short pause again. */
const STABLE_MS = 30_000;

/**
 * Pauses that double, up to half a minute, and differ between instances. An attempt that succeeds
 * for a moment only does not shorten them, so that nothing is tried at the pace of its failing.
 */
export function createBackOff({ now = monotonicNow, random = Math.random } = {}) {
  let attempts = 0;
  let succeededAt: number | undefined;

  return {
    succeeded(): void {
      succeededAt ??= now();
    },

    /** How long to wait before the next attempt: up to `firstMs` at first, up to `longestMs` later. */
    next(firstMs: number, longestMs = LONGEST_MS): number {
      if (succeededAt !== undefined && now() - succeededAt >= STABLE_MS) attempts = 0;
      succeededAt = undefined;
      const longest = Math.min(firstMs * 2 ** attempts, longestMs);
      attempts = Math.min(attempts + 1, 16);
      return Math.round(longest * (0.5 + random() / 2));
    },
  };
}
