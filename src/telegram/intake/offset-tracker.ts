import { monotonicNow } from '../../core/lib/monotonic-now.ts';

/** An update that was fetched but not confirmed, so Telegram still keeps it. */
interface OpenUpdate {
  state: 'working' | 'done' | 'failed';
  /** When it entered this state, in milliseconds by the monotonic clock. */
  since: number;
  readonly finish: Finish;
}

/** Handles an update again, until that succeeds or it is put aside; never rejects. */
export type Finish = () => Promise<void>;

/**
 * Telegram returns at most the 100 updates after the offset (getUpdates). From this many open
 * updates on, those at the front are passed over that block the others: what is in work for longer
 * than WORKING_KEPT_MS, and what has failed. They are confirmed, although a crash would lose them.
 */
const CROWDED = 80;
const WORKING_KEPT_MS = 5_000;
/** So many failing updates are passed over at a time: when all fail, Telegram keeps the rest. */
const MOST_FINISHED_HERE = 20;
/**
 * An id this far below the offset means that Telegram restarted its numbering, which it does at
 * random after a week without updates (Update.update_id).
 */
const NUMBERING_RESTARTED = 100_000;
/** Delay before a failed update is handled again. The handler decides when to give up. */
export const RETRY_AFTER_MS = 1_000;

export type OffsetTracker = ReturnType<typeof createOffsetTracker>;

/**
 * Tracks the updates that polling has fetched but not confirmed. Telegram forgets updates before
 * the requested offset (getUpdates), so the offset stays at the oldest update that is still needed,
 * and Telegram delivers again what a crash interrupts.
 */
export function createOffsetTracker(now: () => number = monotonicNow) {
  /** Ordered by id, which is the order of insertion. */
  const open = new Map<number, OpenUpdate>();
  /** Passed over and still in work. */
  const passed = new Map<number, Finish>();
  /** Number of updates passed over that have failed, and are handled again. */
  let finishing = 0;
  let next = 0;
  let wakeIdle = () => {};
  let wakeMoved = () => {};

  /** Number of open updates in state `working`. */
  let working = 0;
  const isWorking = () => working > 0;

  function mayBePassedOver({ state, since }: OpenUpdate): boolean {
    if (state === 'working') return now() - since >= WORKING_KEPT_MS;
    return state === 'done' || finishing < MOST_FINISHED_HERE;
  }

  function forget(id: number): void {
    open.delete(id);
    next = Math.max(next, id + 1);
  }

  /** Telegram does not hand it out again, so it is handled again here. */
  async function finishHere(finish: Finish): Promise<void> {
    finishing += 1;
    await finish();
    finishing -= 1;
  }

  function passOver(id: number, { state, finish }: OpenUpdate): void {
    forget(id);
    if (state === 'failed') void finishHere(finish);
    if (state !== 'working') return;
    passed.set(id, finish);
    working -= 1;
  }

  return {
    /** Keeps updates that take long or fail from blocking the others, once there are many. */
    passOverBlocking(): void {
      for (const [id, update] of open) {
        if (open.size < CROWDED || !mayBePassedOver(update)) return;
        passOver(id, update);
      }
    },

    /** The offset for the next getUpdates; drops the updates before it. */
    offset(): number {
      for (const [id, { state }] of open) {
        if (state !== 'done') return id;
        forget(id);
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

    /** `finish` is called when it has failed and Telegram does not hand it out again. */
    began(id: number, finish: Finish): void {
      open.set(id, { state: 'working', since: now(), finish });
      working += 1;
    },

    /** The update needed no work. Stored only if an earlier one is open. */
    skipped(id: number): void {
      if (open.size === 0) next = Math.max(next, id + 1);
      else open.set(id, { state: 'done', since: now(), finish: async () => undefined });
    },

    ended(id: number, how: 'done' | 'failed'): void {
      const finish = passed.get(id);
      passed.delete(id);
      if (finish !== undefined && how === 'failed') void finishHere(finish);
      const update = open.get(id);
      if (update?.state !== 'working') return;
      update.state = how;
      update.since = now();
      working -= 1;
      if (working === 0) wakeIdle();
      if (how === 'done' && open.keys().next().value === id) wakeMoved();
    },

    isWorking,

    /** Resolves when no update is in work any more. Supports one waiting caller at a time. */
    whenIdle: (): Promise<void> =>
      isWorking()
        ? new Promise((resolve) => {
            wakeIdle = resolve;
          })
        : Promise.resolve(),

    /** Resolves when the oldest open update is done. Supports one waiting caller at a time. */
    whenMoved: (): Promise<void> =>
      new Promise((resolve) => {
        wakeMoved = resolve;
      }),
  };
}
