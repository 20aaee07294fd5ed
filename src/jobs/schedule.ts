import { Cron } from 'croner';
import type { Lease } from '../core/shared/lease.ts';

export interface Schedule {
  /** Stops, and waits for a run that is going on. */
  stop(): Promise<void>;
}

/** Runs the work at once and then again, each time the given pause after its last end. */
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

/** Does the work on one instance only, the one that holds the lease; somebody else renews it. */
export function onOneInstance(
  lease: Pick<Lease, 'isHeld'>,
  work: () => Promise<unknown>,
): () => Promise<void> {
  return async () => {
    if (lease.isHeld()) await work();
  };
}

/** Runs the work when the cron expression says so, in the time zone of the process; one at a time. */
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

/** Renews the lease, or takes it when it is free; rejects when nobody can say whose it is. */
export async function renew(lease: Lease): Promise<void> {
  await lease.acquire();
  const fault = lease.fault();
  if (fault !== undefined) throw fault;
}
