/** A write that Redis has to be told yet. */
export interface MissedWrite {
  readonly key: string;
  /** Null is a deletion. */
  readonly value: string | null;
  /** Milliseconds that the value has left. */
  readonly ttlMs: number;
}

export type MissedWrites = ReturnType<typeof createMissedWrites>;

/**
 * Keeps the newest write of each key while Redis is away, to be made up for when it is back: an
 * older value that survived there must not win over an event of the meantime. That is why a write
 * whose time is up is not forgotten but becomes a deletion. Bounded: the oldest goes first.
 */
export function createMissedWrites({ max = 50_000, now = Date.now } = {}) {
  const writes = new Map<string, { value: string | null; expiresAt: number }>();
  /** What `next` handed out, to tell it from a newer write of the same key. */
  const handedOut = new WeakMap<MissedWrite, object>();

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
        const ttlMs = Math.round(write.expiresAt - now());
        const missed = { key, value: ttlMs > 0 ? write.value : null, ttlMs };
        handedOut.set(missed, write);
        batch.push(missed);
      }
      return batch;
    },

    made(batch: readonly MissedWrite[]): void {
      for (const missed of batch) {
        if (writes.get(missed.key) === handedOut.get(missed)) writes.delete(missed.key);
      }
    },

    size: () => writes.size,
  };
}
