import { BrokenCircuitError } from 'cockatiel';
import type { Breaker } from './breaker.ts';
import { classify, StorageError, type StorageFault } from './errors.ts';

export interface QueryReport {
  readonly operation: string;
  readonly seconds: number;
  /** Why it failed, if it did; `rejected` ones were not even tried. */
  readonly fault?: StorageFault | 'rejected';
}

export type RunOperation = <T>(operation: string, work: () => PromiseLike<T> | T) => Promise<T>;

/** Runs every operation under its name: measured, and with its errors put into our own. */
export function createOperations(
  onQuery: (report: QueryReport) => void,
  breaker: Pick<Breaker, 'run'> = { run: (work) => work() },
): RunOperation {
  return async (operation, work) => {
    const start = performance.now();
    const report = (fault?: QueryReport['fault']) => {
      const seconds = (performance.now() - start) / 1000;
      onQuery({ operation, seconds, ...(fault && { fault }) });
    };
    try {
      const result = await breaker.run(async () => work());
      report();
      return result;
    } catch (error) {
      const isRejected = error instanceof BrokenCircuitError;
      const fault = isRejected ? 'unavailable' : classify(error);
      report(isRejected ? 'rejected' : fault);
      throw new StorageError(operation, fault, error);
    }
  };
}
