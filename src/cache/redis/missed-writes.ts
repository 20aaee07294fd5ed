import { LRUCache } from 'lru-cache';
import { monotonicNow } from '../../core/lib/monotonic-now.ts';

/** A write that Redis has not been told of. */
export interface MissedWrite {
  readonly key: string;
}

/** A read that was begun before the write has ended by then (`CALL_TIMEOUT_MS`). */
const READS_END_WITHIN_MS = 15_000;

export type MissedWrites = ReturnType<typeof createMissedWrites>;

/**
 * Keeps the newest write of each key while Redis is away. Once it is back, what stands there under
 * these keys is older, unless another instance has written it meanwhile: it is deleted, and asked
 * for anew. That is why a write whose time is up is not forgotten. Bounded: the oldest goes first.
 */
export function createMissedWrites({ max = 50_000, now = monotonicNow } = {}) {
  const writes = new Map<string, { value: string | null; expiresAt: number }>();
  /** What `next` handed out, to tell it from a newer write of the same key. */
  const handedOut = new WeakMap<MissedWrite, object>();
  /** What was made up for a moment ago: reads that were begun before it may still come. */
  const lately = new LRUCache<string, string>({ max, ttl: READS_END_WITHIN_MS });

  function remember(key: string, value: string | null, ttlSeconds: number): void {
    writes.delete(key);
    writes.set(key, { value, expiresAt: now() + ttlSeconds * 1000 });
    const oldest = writes.size > max ? writes.keys().next().value : undefined;
    if (oldest !== undefined) writes.delete(oldest);
  }

  return {
    put: (key: string, value: string, ttlSeconds: number) => remember(key, value, ttlSeconds),
    drop: (key: string) => remember(key, null, 0),

    /** The value written meanwhile; null when there is none. */
    get(key: string): string | null {
      const write = writes.get(key);
      return write !== undefined && write.expiresAt > now() ? write.value : null;
    },

    /** The oldest of them; they stay until they are `made`. */
    next(count: number): MissedWrite[] {
      const batch: MissedWrite[] = [];
      for (const [key, write] of writes) {
        if (batch.length === count) break;
        const missed = { key };
        handedOut.set(missed, write);
        batch.push(missed);
      }
      return batch;
    },

    made(batch: readonly MissedWrite[]): void {
      for (const missed of batch) {
        const { key } = missed;
        const write = writes.get(key);
        if (write === undefined || write !== handedOut.get(missed)) continue;
        writes.delete(key);
        if (write.value !== null && write.expiresAt > now()) lately.set(key, write.value);
      }
    },

    /** What a read that comes now has to go by, if it was begun before Redis was back. */
    lately: (key: string): string | undefined => lately.get(key),

    /** Redis knows something newer of the key. */
    superseded: (key: string): void => void lately.delete(key),

    size: () => writes.size,
  };
}
