import { setTimeout as sleep } from 'node:timers/promises';

export interface PaceOptions {
  readonly perSecond: number;
  /** Until when to pause, by the clock of `performance.now()`. */
  readonly pausedUntil: () => number;
  /** Whether more urgent work is going on, which goes first. */
  readonly busy: () => boolean;
  readonly signal: AbortSignal;
}

/** How often to check whether the more urgent work is done. */
const YIELD_MS = 50;

/** Spreads work evenly: each call resolves when its turn has come, and rejects once aborted. */
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
    // Makes up for a late timer, but not for turns missed during a pause: those would be a burst.
    next = Math.max(next, performance.now() - interval / 2) + interval;
  };
}
