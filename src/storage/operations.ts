import { BrokenCircuitError } from 'cockatiel';
import type { Breaker } from './breaker.ts';
import { whileBusy } from './busy.ts';
import type { PreparedStatements } from './dialects/prepared.ts';
import {
  classify,
  isDeadlock,
  StorageError,
  type StorageFault,
  staleStatementCode,
} from './errors.ts';

export interface QueryReport {
  readonly operation: string;
  readonly seconds: number;
  /** Why it failed; `rejected` when the open circuit breaker did not run it. */
  readonly fault?: StorageFault | 'rejected';
}

/** Runs an operation of the database: measured, guarded by the breaker, its errors classified. */
export type RunOperation = <T>(operation: string, work: () => PromiseLike<T> | T) => Promise<T>;

export interface OperationsDeps {
  readonly onQuery: (report: QueryReport) => void;
  readonly statements: PreparedStatements;
  readonly breaker?: Pick<Breaker, 'run'>;
  /** Called with the outcome of each operation that the circuit breaker let through. */
  readonly onEnd?: (operation: string, error: StorageError | undefined) => void;
}

/** More than the pool has connections, each of which may hold a stale prepared statement. */
const STALE_RETRIES = 40;
/** One of those who wait for each other gets through: it is rare that the same work loses again. */
const DEADLOCK_RETRIES = 3;

/**
 * Runs each operation under its name: through the circuit breaker, measured, and retried when only
 * a prepared statement was stale, or when it changed nothing because of a deadlock or a lock of
 * SQLite's file. Operations reject with a `StorageError`, never with a driver's error.
 */
export function createOperations({
  onQuery,
  statements,
  breaker = { run: (work) => work() },
  onEnd = () => undefined,
}: OperationsDeps): RunOperation {
  /** The pool discards a connection whose query failed, so each retry gets another one. */
  async function withRetries<T>(work: () => PromiseLike<T> | T): Promise<T> {
    let deadlocks = 0;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (isDeadlock(error) && deadlocks < DEADLOCK_RETRIES) {
          deadlocks += 1;
          continue;
        }
        const code = staleStatementCode(error);
        if (code === undefined || attempt > STALE_RETRIES) throw error;
        statements.failed(code);
      }
    }
  }

  return async (operation, work) => {
    const start = performance.now();
    const report = (fault?: QueryReport['fault']) => {
      const seconds = (performance.now() - start) / 1000;
      onQuery({ operation, seconds, ...(fault && { fault }) });
    };
    try {
      const result = await breaker.run(() => whileBusy(() => withRetries(work)));
      report();
      onEnd(operation, undefined);
      return result;
    } catch (error) {
      const isRejected = error instanceof BrokenCircuitError;
      const fault = isRejected ? 'unavailable' : classify(error);
      report(isRejected ? 'rejected' : fault);
      const failure = new StorageError(operation, fault, error);
      if (!isRejected) onEnd(operation, failure);
      throw failure;
    }
  };
}

type Method = (...args: never[]) => Promise<unknown>;

/** Wraps a repository's methods as operations: `setEnabled` of `groups` is `groups_set_enabled`. */
export function asOperations<R extends { readonly [K in keyof R]: Method }>(
  run: RunOperation,
  name: string,
  repository: R,
): R {
  const wrap = ([key, method]: [string, Method]): [string, Method] => {
    const operation = `${name}_${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
    return [key, (...args) => run(operation, () => method(...args))];
  };
  // `Object.fromEntries` loses the type: the wrapped methods keep their names and signatures.
  return Object.fromEntries(Object.entries<Method>(repository).map(wrap)) as unknown as R;
}
