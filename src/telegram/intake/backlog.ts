/** An update that was fetched and that Telegram still keeps. */
interface OpenUpdate {
  state: 'working' | 'done' | 'failed';
  /** Since when it is in this state, in milliseconds. */
  since: number;
}

/**
 * Telegram hands out the 100 updates that follow the offset (getUpdates). Once so many are open, one
 * that is in work for long would hold up the others: it is confirmed although a crash would lose it.
 */
const CROWDED = 80;
const WORKING_KEPT_MS = 5_000;
/** How soon an update that failed is handled again, and for how long that is tried. */
const RETRY_AFTER_MS = 1_000;
const FAILED_KEPT_MS = 300_000;

export type Backlog = ReturnType<typeof createBacklog>;

/**
 * What polling has fetched and not confirmed yet. Telegram forgets an update once a later offset is
 * asked for (getUpdates), so the offset stays before the oldest update that is still needed: what
 * a crash interrupts is delivered again.
 */
export function createBacklog(now: () => number = Date.now) {
  /** In the order of their ids, which is the order of insertion. */
  const open = new Map<number, OpenUpdate>();
  const firstFetch = new Map<number, number>();
  let next = 0;
  let wake = () => {};

  function isNeeded(id: number, { state, since }: OpenUpdate): boolean {
    const age = now() - since;
    if (state === 'working') return open.size < CROWDED || age < WORKING_KEPT_MS;
    return state === 'failed' && now() - (firstFetch.get(id) ?? 0) < FAILED_KEPT_MS;
  }

  const isWorking = () => [...open.values()].some(({ state }) => state === 'working');

  return {
    /** The offset to ask for; forgets what is before it. */
    offset(): number {
      for (const [id, update] of open) {
        if (isNeeded(id, update)) return id;
        open.delete(id);
        firstFetch.delete(id);
        next = Math.max(next, id + 1);
      }
      return next;
    },

    /** Whether anything is open, so that Telegram would answer at once with what is known. */
    isEmpty: () => open.size === 0,

    /** Of fetched updates those that have to be handled: new ones, and failed ones in their turn. */
    take<T extends { update_id: number }>(updates: readonly T[]): T[] {
      return updates.filter(({ update_id: id }) => {
        const known = open.get(id);
        const isDue = known?.state === 'failed' && now() - known.since >= RETRY_AFTER_MS;
        if (known !== undefined && !isDue) return false;
        if (known === undefined && id < next) return false;
        open.set(id, { state: 'working', since: now() });
        if (!firstFetch.has(id)) firstFetch.set(id, now());
        return true;
      });
    },

    ended(id: number, how: 'done' | 'failed'): void {
      const update = open.get(id);
      if (update !== undefined) Object.assign(update, { state: how, since: now() });
      wake();
    },

    isWorking,

    /** Resolves when no update is in work any more; one at a time may wait for that. */
    async rest(): Promise<void> {
      while (isWorking()) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
