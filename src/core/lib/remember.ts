import { monotonicNow } from './monotonic-now.ts';

/** Values that are kept for some milliseconds, and at most so many; then all are dropped. */
export function rememberFor<V>(
  keptMs: number,
  most: number,
  now: () => number = monotonicNow,
): {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  delete(key: string): void;
} {
  const values = new Map<string, { readonly value: V; readonly at: number }>();
  return {
    get(key) {
      const known = values.get(key);
      return known !== undefined && now() - known.at < keptMs ? known.value : undefined;
    },
    set(key, value) {
      if (values.size >= most) values.clear();
      values.set(key, { value, at: now() });
    },
    delete(key) {
      values.delete(key);
    },
  };
}
