import { classify, StorageError } from './errors.ts';

export interface QueryReport {
  readonly operation: string;
  readonly seconds: number;
  readonly ok: boolean;
}

export type RunOperation = <T>(operation: string, work: () => PromiseLike<T> | T) => Promise<T>;

/** Runs every operation under its name: measured, and with its errors put into our own. */
export function createOperations(onQuery: (report: QueryReport) => void): RunOperation {
  return async (operation, work) => {
    const start = performance.now();
    const report = (ok: boolean) =>
      onQuery({ operation, seconds: (performance.now() - start) / 1000, ok });
    try {
      const result = await work();
      report(true);
      return result;
    } catch (error) {
      report(false);
      throw new StorageError(operation, classify(error), error);
    }
  };
}
