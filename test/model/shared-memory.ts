import { createCensus } from '../../src/cache/census.ts';
import { createMissedWrites } from '../../src/cache/redis/missed-writes.ts';
import type { Cache } from '../../src/core/shared/cache.ts';

/** What all processes remember together, as Redis does; it can be away. */
export function createSharedMemory() {
  const entries = new Map<string, { value: string; until: number }>();
  const census = createCensus();

  return {
    isAway: false,
    get(key: string): string | null {
      const entry = entries.get(key);
      return entry !== undefined && entry.until > Date.now() ? entry.value : null;
    },
    set(key: string, value: string, ttlSeconds: number): void {
      entries.set(key, { value, until: Date.now() + ttlSeconds * 1000 });
    },
    count: census.count,
    delete(key: string): void {
      entries.delete(key);
      census.drop(key);
    },
    /** It is restarted, and keeps nothing. */
    clear(): void {
      entries.clear();
      census.clear();
    },
  };
}

export type SharedMemory = ReturnType<typeof createSharedMemory>;

/** One process's way to it, with what it notes down while the memory is away. */
export function createReach(memory: SharedMemory) {
  const missed = createMissedWrites();
  const alone = createCensus();

  const cache: Cache = {
    isImmediate: false,
    getMany: async (keys) => keys.map((key) => (memory.isAway ? missed : memory).get(key)),
    async setIfAbsent(key, value, ttlSeconds) {
      if (memory.isAway) return missed.get(key) ?? value;
      const state = memory.get(key);
      if (state === null) memory.set(key, value, ttlSeconds);
      return state ?? value;
    },
    async set(key, value, ttlSeconds) {
      if (memory.isAway) missed.put(key, value, ttlSeconds);
      else memory.set(key, value, ttlSeconds);
    },
    async delete(keys) {
      for (const key of keys) {
        if (memory.isAway) missed.drop(key);
        else memory.delete(key);
      }
    },
    async claim(key, ttlSeconds) {
      if (memory.isAway) return true;
      if (memory.get(key) !== null) return false;
      memory.set(key, '1', ttlSeconds);
      return true;
    },
    consume: async () => 0,
    countSeen: async (keys, seen, windowMs) =>
      memory.isAway ? alone.count(keys, seen, windowMs) : memory.count(keys, seen, windowMs),
    ping: async () => undefined,
    close: async () => undefined,
  };

  return {
    cache,
    /** Makes up for what was missed. */
    catchUp(): void {
      const writes = missed.next(missed.size());
      for (const { key } of writes) memory.delete(key);
      missed.made(writes);
    },
  };
}
