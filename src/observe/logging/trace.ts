import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

export type Trace = ReturnType<typeof createTrace>;

/**
 * Ties everything that is logged about an update together, also what is done behind its handling:
 * each handling has an id of its own, so that an update delivered twice has two.
 */
export function createTrace() {
  const storage = new AsyncLocalStorage<{ readonly number: number; readonly startedAt: number }>();
  const ofThisProcess = randomBytes(4).toString('hex');
  let count = 0;

  return {
    run<T>(work: () => T): T {
      count += 1;
      return storage.run({ number: count, startedAt: performance.now() }, work);
    },

    /** For a line of the log: the id, and the milliseconds since the update came in. */
    fields(): { request_id?: string; latency_ms?: number } {
      const handling = storage.getStore();
      if (handling === undefined) return {};
      const { number, startedAt } = handling;
      return {
        request_id: `${ofThisProcess}-${number}`,
        latency_ms: Math.round((performance.now() - startedAt) * 10) / 10,
      };
    },
  };
}
