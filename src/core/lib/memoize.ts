import { monotonicNow } from './monotonic-now.ts';

/**
 * Memoizes an asynchronous read for some milliseconds. Concurrent callers share one read; a failed
 * read is not kept.
 */
export function memoizeFor<T>(
  read: () => Promise<T>,
  keptMs: number,
  now: () => number = monotonicNow,
): () => Promise<T> {
  let reading: Promise<T> | undefined;
  let last: { readonly value: T; readonly at: number } | undefined;

  async function take(): Promise<T> {
    try {
      const value = await read();
      last = { value, at: now() };
      return value;
    } finally {
      reading = undefined;
    }
  }

  return () => {
    if (last !== undefined && now() - last.at < keptMs) return Promise.resolve(last.value);
    reading ??= take();
    return reading;
  };
}
