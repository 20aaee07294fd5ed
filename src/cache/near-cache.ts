import type { Broadcast } from '../core/shared/broadcast.ts';
import type { Cache } from '../core/shared/cache.ts';
import { mayBeKeptNear } from '../core/shared/cache-keys.ts';
import { flatText } from './flat-text.ts';

export interface NearCacheOptions {
  /** For how long a copy is served at most; bounds how long a missed change goes unseen. */
  readonly seconds: number;
  /** Tells the other instances which copies are outdated. */
  readonly broadcast: Broadcast;
  /** Copies that are kept at most, twice. */
  readonly max?: number;
}

const TOPIC = 'near';
/** Stands for a key that the cache does not hold. */
const NOTHING = '';

/**
 * Keeps copies of what lets people write in this process, in front of a cache that instances share:
 * most messages then take no round trip. Only that; whatever may lead to a mute is read where it is
 * shared. A change drops the copies on all instances, and copies end by themselves.
 */
export function nearCache(
  cache: Cache,
  { seconds, broadcast, max = 100_000 }: NearCacheOptions,
): Cache {
  /** Two generations of half the time each: nothing has to be noted for each copy. */
  const halfMs = seconds * 500;
  let young = new Map<string, string>();
  let old = new Map<string, string>();
  let since = performance.now();
  /** Counts changes: what was read before one may be outdated. */
  let changes = 0;

  function age(): void {
    const now = performance.now();
    const aged = now - since;
    if (aged < halfMs && young.size < max) return;
    old = aged < 2 * halfMs ? young : new Map();
    young = new Map();
    since = now;
  }

  function drop(keys: readonly string[]): void {
    changes += 1;
    for (const key of keys) {
      young.delete(key);
      old.delete(key);
    }
  }

  function clear(): void {
    changes += 1;
    young.clear();
    old.clear();
  }

  broadcast.on(TOPIC, (message) => drop(message.split(' ')));
  broadcast.onGap(clear);

  /** Fills in the values at these places. */
  async function readMissing(
    keys: readonly string[],
    values: (string | null)[],
    places: readonly number[],
  ): Promise<(string | null)[]> {
    const wanted = places.map((place) => keys[place] ?? '');
    const before = changes;
    const found = await cache.getMany(wanted);
    const isCurrent = before === changes;
    for (const [index, place] of places.entries()) {
      const [key = '', value = null] = [wanted[index], found[index]];
      values[place] = value;
      if (isCurrent && mayBeKeptNear(key, value)) young.set(flatText(key), value ?? NOTHING);
    }
    return values;
  }

  /** Before the write, for reads of the past; after it, for those that overlapped with it. */
  async function changing<T>(keys: readonly string[], write: () => Promise<T>): Promise<T> {
    const near = keys.filter((key) => mayBeKeptNear(key, 'admin'));
    if (near.length === 0) return write();
    drop(near);
    try {
      return await write();
    } finally {
      drop(near);
      broadcast.send(TOPIC, near.join(' '));
    }
  }

  return {
    ...cache,

    getMany(keys) {
      age();
      const values: (string | null)[] = [];
      const missing: number[] = [];
      for (const key of keys) {
        const copy = young.get(key) ?? old.get(key);
        if (copy === undefined) missing.push(values.length);
        values.push(copy === undefined || copy === NOTHING ? null : copy);
      }
      return missing.length === 0 ? values : readMissing(keys, values, missing);
    },

    set: (key, value, ttl) => changing([key], () => cache.set(key, value, ttl)),
    delete: (keys) => changing(keys, () => cache.delete(keys)),
  };
}
