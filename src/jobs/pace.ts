import { setTimeout as sleep } from 'node:timers/promises';

export interface PaceOptions {
  readonly perSecond: number;
  /** Until when nothing is done, by the clock of `performance.now()`. */
  readonly pausedUntil: () => number;
  /** Whether there is something more urgent to do. */
  readonly busy: () => boolean;
  readonly signal: AbortSignal;
}

/** How often it is looked whether the more urgent work is done. */
const YIELD_MS = 50;

/** Spreads work evenly: each call resolves when it is its turn, and rejects once stopped. */
export function createPace({ perSecond, pausedUntil, busy, signal }: PaceOptions) {
  const interval = 1000 / perSecond;
  let next = 0;

  return async function turn(): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const wait = Math.max(next, pausedUntil()) - performance.now();
      if (wait > 0) await sleep(wait, undefined, { signal });
      else if (busy()) await sleep(YIELD_MS, undefined, { signal });
      else break;
    }
    // A timer that was late is made up for; what was missed in a pause is not: it would be a burst.
    next = Math.max(next, performance.now() - interval / 2) + interval;
  };
}
