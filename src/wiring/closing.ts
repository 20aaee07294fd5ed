import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../core/lib/log.ts';

/** How long shutting down may take for what is in work, and for each thing that is closed. */
export const DRAIN_MS = 10_000;
const CLOSE_MS = 3_000;

/** Waits for the work, but not longer than the deadline; answers whether it ended in time. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const late = sleep(milliseconds, false, { signal: timer.signal, ref: true }).catch(() => false);
  const done = work.then(() => true);
  try {
    return await Promise.race([done, late]);
  } finally {
    timer.abort();
  }
}

/** Adds closers that neither hang nor throw, so that the others get their turn. */
export function closeWith(stack: AsyncDisposableStack, log: Log) {
  return (what: string, close: () => Promise<unknown>, deadline = CLOSE_MS): void => {
    stack.defer(async () => {
      try {
        const inTime = await within(deadline, close());
        if (!inTime) log.warn({ what, deadline_ms: deadline }, 'closing took too long');
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        log.warn({ what, error: message }, 'closing failed');
      }
    });
  };
}

export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });
}
