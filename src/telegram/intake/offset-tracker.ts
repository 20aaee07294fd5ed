import { monotonicNow } from '../../core/lib/monotonic-now.ts';

/** An update that was fetched but not confirmed, so Telegram still keeps it. */
interface OpenUpdate {
  state: 'working' | 'done' | 'failed';
  /** When it entered this state, in milliseconds by the monotonic clock. */
  since: number;
}

/**
 * Telegram returns at most the 100 updates after the offset (getUpdates). From this many open
 * updates on, one in work for longer than WORKING_KEPT_MS is confirmed, although a crash would lose
 * it, because it would block those after it.
 */
const CROWDED = 80;
const WORKING_KEPT_MS = 5_000;
/**
 * An id this far below the offset means that Telegram restarted its numbering, which it does at
 * random after a week without updates (Update.update_id).
 */
const NUMBERING_RESTARTED = 100_000;
/** Delay before a failed update is handled again. The handler decides when to give up. */
const RETRY_AFTER_MS = 1_000;

export type OffsetTracker = ReturnType<typeof createOffsetTracker>;

/**
 * Tracks the updates that polling has fetched but not confirmed. Telegram forgets updates before
 * the requested offset (getUpdates), so the offset stays at the oldest update that is still needed,
 * and Telegram delivers again what a crash interrupts.
 */
export function createOffsetTracker(now: () => number = monotonicNow) {
  /** Ordered by id, which is the order of insertion. */
  const open = new Map<number, OpenUpdate>();
  let next = 0;
  let wake = () => {};

  function isNeeded({ state, since }: OpenUpdate): boolean {
    const age = now() - since;
    if (state === 'working') return open.size < CROWDED || age < WORKING_KEPT_MS;
    return state === 'failed';
  }

  /** Number of open updates in state `working`. */
  let working = 0;
  const isWorking = () => working > 0;

  function forget(id: number, { state }: OpenUpdate): void {
    open.delete(id);
    if (state === 'working') working -= 1;
  }

  return {
    /** The offset for the next getUpdates; drops the updates before it. */
    offset(): number {
      for (const [id, update] of open) {
        if (isNeeded(update)) return id;
        forget(id, update);
        next = Math.max(next, id + 1);
      }
      return next;
    },

    /** Whether no update is open. If any is, getUpdates returns it again at once. */
    isEmpty: () => open.size === 0,

    /** Whether to handle a fetched update: a new one, or a failed one whose delay is over. */
    isDue(id: number): boolean {
      const known = open.get(id);
      if (known === undefined) {
        if (open.size === 0 && id < next - NUMBERING_RESTARTED) next = id;
        return id >= next;
      }
      return known.state === 'failed' && now() - known.since >= RETRY_AFTER_MS;
    },

    began(id: number): void {
      open.set(id, { state: 'working', since: now() });
      working += 1;
    },

    /** The update needed no work. Stored only if an earlier one is open. */
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

    /** Resolves when no update is in work any more. Supports one waiting caller at a time. */
    whenIdle: (): Promise<void> =>
      isWorking()
        ? new Promise((resolve) => {
            wake = resolve;
          })
        : Promise.resolve(),
  };
}
