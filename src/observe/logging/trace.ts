import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

export type Trace = ReturnType<typeof createTrace>;

/**
 * Gives each handling of an update an id for its log lines, including those of background work that
 * it starts. An update that is delivered twice gets two ids.
 */
export function createTrace() {
  const storage = new AsyncLocalStorage<{ readonly number: number; readonly startedAt: number }>();
  const processId = randomBytes(4).toString('hex');
  let count = 0;

  return {
    run<T>(work: () => T): T {
      count += 1;
      return storage.run({ number: count, startedAt: performance.now() }, work);
    },

    /** Fields for a log line: the id, and the milliseconds since the update came in. */
    fields(): { request_id?: string; latency_ms?: number } {
      const handling = storage.getStore();
      if (handling === undefined) return {};
      const { number, startedAt } = handling;
      return {
        request_id: `${processId}-${number}`,
        latency_ms: Math.round((performance.now() - startedAt) * 10) / 10,
      };
    },
  };
}
