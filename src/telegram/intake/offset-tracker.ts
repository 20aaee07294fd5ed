import { monotonicNow } from '../../core/lib/monotonic-now.ts';

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
/** Telegram numbers updates anew, at random, when there were none for a week (Update.update_id). */
const NUMBERED_ANEW = 100_000;
/** How soon an update that failed is handled again; whoever handles it says when that is enough. */
const RETRY_AFTER_MS = 1_000;

export type OffsetTracker = ReturnType<typeof createOffsetTracker>;

/**
 * What polling has fetched and not confirmed yet. Telegram forgets an update once a later offset is
 * asked for (getUpdates), so the offset stays before the oldest update that is still needed: what
 * a crash interrupts is delivered again.
 */
export function createOffsetTracker(now: () => number = monotonicNow) {
  /** In the order of their ids, which is the order of insertion. */
  const open = new Map<number, OpenUpdate>();
  let next = 0;
  let wake = () => {};

  function isNeeded({ state, since }: OpenUpdate): boolean {
    const age = now() - since;
    if (state === 'working') return open.size < CROWDED || age < WORKING_KEPT_MS;
    return state === 'failed';
  }

  /** How many of the open ones are in work. */
  let working = 0;
  const isWorking = () => working > 0;

  function forget(id: number, { state }: OpenUpdate): void {
    open.delete(id);
    if (state === 'working') working -= 1;
  }

  return {
    /** The offset to ask for; forgets what is before it. */
    offset(): number {
      for (const [id, update] of open) {
        if (isNeeded(update)) return id;
        forget(id, update);
        next = Math.max(next, id + 1);
      }
      return next;
    },

    /** Whether anything is open, so that Telegram would answer at once with what is known. */
    isEmpty: () => open.size === 0,

    /** Whether a fetched update has to be handled: a new one, or a failed one in its turn. */
    isDue(id: number): boolean {
      const known = open.get(id);
      if (known === undefined) {
        if (open.size === 0 && id < next - NUMBERED_ANEW) next = id;
        return id >= next;
      }
      return known.state === 'failed' && now() - known.since >= RETRY_AFTER_MS;
    },

    began(id: number): void {
      open.set(id, { state: 'working', since: now() });
      working += 1;
    },

    /** There was nothing to do about it. It leaves no trace when nothing before it is open. */
    skipped(id: number): void {
      if (open.size > 0) open.set(id, { state: 'done', since: now() });
      else next = Math.max(next, id + 1);
    },

    ended(id: number, how: 'done' | 'failed'): void {
      const update = open.get(id);
      if (update?.state !== 'working') return;
      update.state = how;
      update.since = now();
      working -= 1;
      if (working === 0) wake();
    },

    isWorking,

    /** Resolves when no update is in work any more; one at a time may wait for that. */
    whenIdle: (): Promise<void> =>
      isWorking()
        ? new Promise((resolve) => {
            wake = resolve;
          })
        : Promise.resolve(),
  };
}
