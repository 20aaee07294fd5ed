import type { Log } from '../../core/lib/log.ts';
import { withinTime } from '../../core/lib/with-timeout.ts';
import type { Context } from '../context.ts';

/** How long shutting down may take for all that is in work, and for each thing that is closed. */
export const DRAIN_MS = 10_000;
const CLOSE_MS = 3_000;
/** What is closed after the first of these has passed may hang as well, and has this time. */
const LATE_MS = 500;

/** Waits for the work, but not longer than the deadline; answers whether it ended in time. */
export const endsWithin = (milliseconds: number, work: Promise<unknown>): Promise<boolean> =>
  withinTime(
    work.then(() => true),
    milliseconds,
    false,
  );

/**
 * Closes what the stack holds one after the other; one that hangs or throws stops no other. All
 * together take `DRAIN_MS`, and little more: whoever stops a bot kills it when it takes long.
 */
export function closeInOrder(stack: AsyncDisposableStack, log: Log): Context['onShutdown'] {
  let end: number | undefined;

  function timeFor(deadlineMs: number): number {
    const now = performance.now();
    end ??= now + DRAIN_MS;
    return Math.round(Math.min(deadlineMs, Math.max(LATE_MS, end - now)));
  }

  return (what, close, deadlineMs = CLOSE_MS) => {
    stack.defer(async () => {
      const time = timeFor(deadlineMs);
      try {
        const inTime = await endsWithin(time, Promise.resolve(close()));
        if (!inTime) log.warn({ what, deadline_ms: time }, 'closing took too long');
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        log.warn({ what, error: message }, 'closing failed');
      }
    });
  };
}

/** Resolves when the signal is aborted, at once if it is already. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });
}
