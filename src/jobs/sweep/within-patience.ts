import { setTimeout as sleep } from 'node:timers/promises';

/** How long a run waits for what it has begun. */
const PATIENCE_MS = 10_000;

/** Waits for the work, and no longer than that. @throws what it rejects with in this time. */
export async function withinPatience(work: Promise<void>): Promise<void> {
  const late = new AbortController();
  const patience = sleep(PATIENCE_MS, undefined, { signal: late.signal, ref: false });
  await Promise.race([work, patience.catch(() => undefined)]).finally(() => late.abort());
}
