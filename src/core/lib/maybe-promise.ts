/**
 * A value now, or later. The fast path takes no promise where the cache is in the process: with
 * plain `async` functions the same messages cost 1.7 times the CPU
 * (docs/decisions/0050-no-promise-on-the-fast-path.md). Only what a message of a verified author
 * passes uses it; everything else is `async`.
 */
export type MaybePromise<T> = T | Promise<T>;

/** Applies `next` to the value: at once if it is there. */
export function chain<T, R>(
  value: MaybePromise<T>,
  next: (value: T) => MaybePromise<R>,
): MaybePromise<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}
