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

/** Adds `readFirst` to a cache. */
export function readTogether(cache: Cache): SharedReads {
  /** What was just read, as long as the work for which it was read goes on. */
  let justRead: Read | undefined;

  return {
    ...cache,

    getMany: (keys) => justRead?.take(keys) ?? cache.getMany(keys),

    readFirst(keysOf, work) {
      const keys = cache.isImmediate ? [] : keysOf();
      if (keys.length === 0) {
        work();
        return undefined;
      }
      return Promise.resolve(cache.getMany(keys)).then((values) => {
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
