/** What events wrote while Redis was away; null is a deletion. */
interface MissedWrite {
  readonly value: string | null;
  /** Milliseconds of the clock. */
  readonly expiresAt: number;
}

const DROP_SECONDS = 3600;

/**
 * Keeps the newest write of each key while Redis is away, to be made up for when it is back: an
 * older value that survived there must not win over an event of the meantime.
 */
export function createMissedWrites({ max = 50_000, now = Date.now } = {}) {
  const writes = new Map<string, MissedWrite>();

  function remember(key: string, value: string | null, ttlSeconds: number): void {
    writes.delete(key);
    writes.set(key, { value, expiresAt: now() + ttlSeconds * 1000 });
    const oldest = writes.size > max ? writes.keys().next().value : undefined;
    if (oldest !== undefined) writes.delete(oldest);
  }

  return {
    put: remember,
    drop: (key: string) => remember(key, null, DROP_SECONDS),

    /** The value written meanwhile; null when there is none. */
    get(key: string): string | null {
      const write = writes.get(key);
      return write !== undefined && write.expiresAt > now() ? write.value : null;
    },

    /** Hands over everything with the milliseconds it has left, and starts anew. */
    take(): { key: string; value: string | null; ttlMs: number }[] {
      const taken = [...writes].map(([key, { value, expiresAt }]) => ({
        key,
        value,
        ttlMs: Math.round(expiresAt - now()),
      }));
      writes.clear();
      return taken.filter(({ ttlMs }) => ttlMs > 0);
    },

    /** Takes back what could not be handed over, unless there is something newer by now. */
    putBack(taken: readonly { key: string; value: string | null; ttlMs: number }[]): void {
      for (const { key, value, ttlMs } of taken) {
        if (!writes.has(key)) remember(key, value, ttlMs / 1000);
      }
    },

    size: () => writes.size,
  };
}
