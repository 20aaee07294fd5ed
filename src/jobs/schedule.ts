import { Cron } from 'croner';
import type { Lease } from '../core/shared/lease.ts';

export interface Schedule {
  /** Stops, and waits for the current run. */
  stop(): Promise<void>;
}

/** Runs the work at once, and again each time `milliseconds` after the last run ended. */
export function runEvery(
  milliseconds: number,
  work: () => Promise<void>,
  onError: (error: unknown) => void,
): Schedule {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = run();

  async function run(): Promise<void> {
    await work().catch(onError);
    if (stopped) return;
    timer = setTimeout(() => {
      running = run();
    }, milliseconds);
  }

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/**
 * Runs the work only on the instance that holds the lease. Does not renew the lease; see `renew`.
 */
export function onOneInstance(
  lease: Pick<Lease, 'isHeld'>,
  work: () => Promise<unknown>,
): () => Promise<void> {
  return async () => {
    if (lease.isHeld()) await work();
  };
}

/** Runs the work by a cron expression, in the time zone of the process; runs never overlap. */
export function runAt(
  expression: string,
  work: () => Promise<void>,
  onError: (error: unknown) => void,
): Schedule {
  let running = Promise.resolve();
  const cron = new Cron(expression, { mode: '5-part', protect: true }, () => {
    running = work().catch(onError);
    return running;
  });

  return {
    async stop() {
      cron.stop();
      await running;
    },
  };
}

/**
 * Renews the lease, or takes it when it is free.
 *
 * @throws when the database does not answer, so that the holder is unknown.
 */
export async function renew(lease: Lease): Promise<void> {
  await lease.acquire();
  const fault = lease.fault();
  if (fault !== undefined) throw fault;
}
