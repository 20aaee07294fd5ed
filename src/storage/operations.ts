import { classify, StorageError, type StorageFault } from './errors.ts';

export interface QueryReport {
  readonly operation: string;
  readonly seconds: number;
  /** Why it failed, if it did. */
  readonly fault?: StorageFault;
}

export type RunOperation = <T>(operation: string, work: () => PromiseLike<T> | T) => Promise<T>;

/** Runs every operation under its name: measured, and with its errors put into our own. */
export function createOperations(onQuery: (report: QueryReport) => void): RunOperation {
  return async (operation, work) => {
    const start = performance.now();
    const seconds = () => (performance.now() - start) / 1000;
    try {
      const result = await work();
      onQuery({ operation, seconds: seconds() });
      return result;
    } catch (error) {
      const fault = classify(error);
      onQuery({ operation, seconds: seconds(), fault });
      throw new StorageError(operation, fault, error);
    }
  };
}
