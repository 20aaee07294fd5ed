import { setTimeout as sleep } from 'node:timers/promises';
import { monotonicNow } from '../core/lib/monotonic-now.ts';
import { isBusy } from './errors.ts';

/** A query may take so long: another process that holds the file longer is an outage. */
const BUSY_MS = 5_000;
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 100;

/**
 * Does it again while another process holds the lock of SQLite's file, for 5 s. SQLite itself would
 * wait without letting this process do anything else. What is done again must have changed nothing.
 */
export async function whileBusy<T>(work: () => PromiseLike<T> | T): Promise<T> {
  const end = monotonicNow() + BUSY_MS;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || monotonicNow() >= end) throw error;
      await sleep(pause);
    }
  }
}
