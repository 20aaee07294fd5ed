import { chain, type MaybePromise } from '../core/lib/maybe-promise.ts';
import type { Cache } from '../core/shared/cache.ts';

/** A cache that can read for many pieces of work at once. */
export interface SharedReads extends Cache {
  /**
   * Reads the keys in one round trip and does the work then; until the work returns, `getMany` has
   * what was read without a promise. Does the work at once if reads have lately been immediate.
   */
  readFirst(keys: () => readonly string[], work: () => unknown): MaybePromise<void>;
}

/** Adds `readFirst` to a cache. */
export function readTogether(cache: Cache): SharedReads {
  /** What was just read, as long as the work for which it was read goes on. */
  let justRead: Read | undefined;
  /** Whether the last work found something that is not in the process: then reading first pays. */
  let hasToWait = !cache.isImmediate;

  function getMany(keys: readonly string[]): MaybePromise<(string | null)[]> {
    const read = justRead?.take(keys);
    if (read !== undefined) return read;
    const values = cache.getMany(keys);
    if (values instanceof Promise) hasToWait = true;
    return values;
  }

  return {
    ...cache,
    getMany,

    readFirst(keysOf, work) {
      const keys = hasToWait ? keysOf() : [];
      hasToWait = false;
      if (keys.length === 0) {
        work();
        return undefined;
      }
      return chain(getMany(keys), (values) => {
        justRead = createRead(keys, values);
        try {
          work();
        } finally {
          justRead = undefined;
        }
      });
    },
  };
}

type Read = ReturnType<typeof createRead>;

/** What was read, and is taken in the same order: finding each key anew would cost more than all else. */
function createRead(keys: readonly string[], values: readonly (string | null)[]) {
  let next = 0;

  /** Where the keys stand one after the other: at the place that is next, or a later one. */
  function find(wanted: readonly string[]): number {
    const [first = ''] = wanted;
    for (let at = next; at >= 0; at = keys.indexOf(first, at + 1)) {
      if (wanted.every((key, index) => keys[at + index] === key)) return at;
    }
    return -1;
  }

  return {
    /** Undefined when they were not read together, or were taken before. */
    take(wanted: readonly string[]): (string | null)[] | undefined {
      const at = find(wanted);
      if (at < 0) return undefined;
      next = at + wanted.length;
      return values.slice(at, next);
    },
  };
}
