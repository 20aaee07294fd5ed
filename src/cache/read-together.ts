import type { MaybePromise } from '../core/lib/maybe-promise.ts';
import type { Cache } from '../core/shared/cache.ts';

/** A cache that can read for many pieces of work at once. */
export interface SharedReads extends Cache {
  /**
   * Reads the keys in one round trip and does the work then; until the work returns, `getMany` has
   * what was read without a promise. Does the work at once if all reads are immediate.
   */
  readFirst(keys: () => readonly string[], work: () => unknown): MaybePromise<void>;
}

type Values = ReadonlyMap<string, string | null>;

/** Adds `readFirst` to a cache. */
export function readTogether(cache: Cache): SharedReads {
  /** What was just read, as long as the work for which it was read goes on. */
  let justRead: Values | undefined;

  function doWith(values: Values, work: () => unknown): void {
    justRead = values;
    try {
      work();
    } finally {
      justRead = undefined;
    }
  }

  return {
    ...cache,

    getMany(keys) {
      const values = justRead && allOf(justRead, keys);
      return values ?? cache.getMany(keys);
    },

    readFirst(keysOf, work) {
      const keys = cache.isImmediate ? [] : keysOf();
      if (keys.length === 0) {
        work();
        return undefined;
      }
      const reading = Promise.resolve(cache.getMany(keys));
      return reading.then((values) => {
        doWith(new Map(keys.map((key, index) => [key, values[index] ?? null])), work);
      });
    },
  };
}

/** Undefined when one of them was not read. */
function allOf(read: Values, keys: readonly string[]): (string | null)[] | undefined {
  const values: (string | null)[] = [];
  for (const key of keys) {
    const value = read.get(key);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}
