import { LRUCache } from 'lru-cache';

/**
 * An LRU cache for at most `max` entries that grows with what it holds. With lru-cache's own `max`
 * it would take the memory for all of them at once, and 25 ms of the start.
 */
export function growingLru<K extends {}, V extends {}>(max: number, ttl = 0): LRUCache<K, V> {
  return new LRUCache({ maxSize: max, sizeCalculation: () => 1, ttl });
}
