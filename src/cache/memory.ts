import { monotonicNow } from '../core/lib/monotonic-now.ts';
import type { Cache } from '../core/shared/cache.ts';
import { createCensus } from './census.ts';
import { flatText } from './flat-text.ts';
import { growingLru } from './growing-lru.ts';
import { createSlidingWindow } from './sliding-window.ts';

/** A cache whose reads are synchronous. */
export interface MemoryCache extends Cache {
  getMany(keys: readonly string[]): (string | null)[];
}

/** An LRU cache in this process, for at most `max` entries. */
export function createMemoryCache({ max = 200_000, now = monotonicNow } = {}): MemoryCache {
  const window = createSlidingWindow(now);
  const census = createCensus(now);
  const entries = growingLru<string, string>(max);

  function put(key: string, value: string, ttlSeconds: number): void {
    entries.set(flatText(key), value, { ttl: Math.max(1, Math.round(ttlSeconds * 1000)) });
  }

  return {
    isImmediate: true,
    getMany: (keys) => keys.map((key) => entries.get(key) ?? null),
    async setIfAbsent(key, value, ttlSeconds) {
      const existing = entries.get(key);
      if (existing !== undefined) return existing;
      put(key, value, ttlSeconds);
      return value;
    },
    set: async (key, value, ttlSeconds) => put(key, value, ttlSeconds),
    async delete(keys) {
      for (const key of keys) {
        entries.delete(key);
        census.drop(key);
      }
    },
    async claim(key, ttlSeconds) {
      if (entries.has(key)) return false;
      put(key, '1', ttlSeconds);
      return true;
    },
    consume: async (key, limit, windowMs) => window.take(key, limit, windowMs),
    countSeen: async (keys, seen, windowMs) => census.count(keys, seen, windowMs),
    ping: async () => undefined,
    async close() {
      entries.clear();
      census.clear();
    },
  };
}
