import { monotonicNow } from '../../core/lib/monotonic-now.ts';
import { growingLru } from '../growing-lru.ts';

/** A write that has not reached Redis. */
export interface MissedWrite {
  readonly key: string;
}

/** By then every call to Telegram that began before the write has ended (`CALL_TIMEOUT_MS`). */
const READS_END_WITHIN_MS = 15_000;

export type MissedWrites = ReturnType<typeof createMissedWrites>;

/**
 * Keeps the newest write of each key while Redis is away. Once Redis is back, its values of these
 * keys are outdated, so they are deleted and Telegram is asked again. That is why an expired write
 * is kept too. Bounded: the oldest write is dropped first.
 */
export function createMissedWrites({ max = 50_000, now = monotonicNow } = {}) {
  const writes = new Map<string, { value: string | null; expiresAt: number }>();
  /** The writes that `next` handed out, to tell them from newer writes of the same key. */
  const handedOut = new WeakMap<MissedWrite, object>();
  /** Writes made up for a moment ago: older reads of the same keys may still be under way. */
  const lately = growingLru<string, string>(max, READS_END_WITHIN_MS);

  function remember(key: string, value: string | null, ttlSeconds: number): void {
    writes.delete(key);
    writes.set(key, { value, expiresAt: now() + ttlSeconds * 1000 });
    const oldest = writes.size > max ? writes.keys().next().value : undefined;
    if (oldest !== undefined) writes.delete(oldest);
  }

  return {
    put: (key: string, value: string, ttlSeconds: number) => remember(key, value, ttlSeconds),
    drop: (key: string) => remember(key, null, 0),

    /** The value written while Redis is away; null when there is none, or it has expired. */
    get(key: string): string | null {
      const write = writes.get(key);
      return write !== undefined && write.expiresAt > now() ? write.value : null;
    },

    /** The oldest writes; they stay until `made` is called with them. */
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

    /** The keys were deleted in Redis; writes made since then stay. */
    made(batch: readonly MissedWrite[]): void {
      for (const missed of batch) {
        const { key } = missed;
        const write = writes.get(key);
        if (write === undefined || write !== handedOut.get(missed)) continue;
        writes.delete(key);
        if (write.value !== null && write.expiresAt > now()) lately.set(key, write.value);
      }
    },

    /** The event's value, which an older read that ends only now must not replace. */
    lately: (key: string): string | undefined => lately.get(key),

    /** Redis is about to get a newer value of the key. */
    superseded: (key: string): void => void lately.delete(key),

    size: () => writes.size,
  };
}
