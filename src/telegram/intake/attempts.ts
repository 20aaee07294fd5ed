import { monotonicNow } from '../../core/lib/monotonic-now.ts';

/** A failing update is given up after both this time and this many attempts. */
const TRIED_FOR_MS = 60_000;
const TRIES = 5;
/**
 * An update that did not come back within this time went to another instance, or Telegram dropped
 * it.
 */
const FORGOTTEN_MS = 600_000;

interface Attempts {
  count: number;
  readonly since: number;
  last: number;
}

/** Counts failed attempts per update id. */
export function createAttempts(now: () => number = monotonicNow) {
  const failed = new Map<number, Attempts>();

  return {
    /** Counts a failure; returns the number so far, and whether to give the update up. */
    failed(id: number): { count: number; isExhausted: boolean } {
      for (const [other, { last }] of failed) {
        if (now() - last > FORGOTTEN_MS) failed.delete(other);
      }
      const known = failed.get(id) ?? { count: 0, since: now(), last: now() };
      known.count += 1;
      known.last = now();
      failed.set(id, known);
      const isExhausted = known.count >= TRIES && now() - known.since >= TRIED_FOR_MS;
      return { count: known.count, isExhausted };
    },

    /** The update was handled or given up. */
    ended(id: number): void {
      failed.delete(id);
    },
  };
}
