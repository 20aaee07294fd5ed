import type { StorageError } from './errors.ts';

/** How long a fault counts after it was last seen. */
const KEPT_MS = 60_000;
/**
 * Damaged files, of SQLite and PostgreSQL: not over when another read of the same kind succeeds.
 */
const DAMAGE = /^(SQLITE_(CORRUPT|NOTADB)|XX00[12]$)/;
/** SQLSTATEs of a missing privilege or column: over as soon as the same operation succeeds. */
const MISSING = /^(42501|42703)$/;

/**
 * A full disk, a read-only server or file, a disk that fails: over as soon as one of the operations
 * succeeds that failed like this. Others may only read, and succeed all the while.
 */
const NO_WRITES = /^(53100|25006|SQLITE_(FULL|READONLY|IOERR))/;

const hasCode = (codes: RegExp, error: StorageError) => codes.test(error.code ?? '');

/**
 * Remembers faults that the regular `ping` may miss: a damaged page in the middle of a table, a
 * privilege that only some statements need, a disk without room for what is written.
 */
export function createLastingFaults(now: () => number = () => performance.now()) {
  const faults = new Map<string, { readonly error: StorageError; readonly at: number }>();

  /** The first fault with such a code that still counts. */
  function find(codes: RegExp): StorageError | undefined {
    for (const [operation, { error, at }] of faults) {
      if (now() - at >= KEPT_MS) faults.delete(operation);
      else if (hasCode(codes, error)) return error;
    }
    return undefined;
  }

  function succeeded(operation: string): void {
    const error = faults.get(operation)?.error;
    if (error === undefined || hasCode(DAMAGE, error)) return;
    faults.delete(operation);
    if (!hasCode(NO_WRITES, error)) return;
    for (const [other, known] of faults) {
      if (hasCode(NO_WRITES, known.error)) faults.delete(other);
    }
  }

  return {
    /** Records the outcome of an operation. */
    onEnd(operation: string, error: StorageError | undefined): void {
      if (error === undefined) succeeded(operation);
      else if ([DAMAGE, MISSING, NO_WRITES].some((codes) => hasCode(codes, error)))
        faults.set(operation, { error, at: now() });
    },

    /** A fault that still counts, if there is one. */
    found: () => find(/^/),

    /** Whether writes fail, though reads may succeed. */
    refusesWrites: () => find(NO_WRITES) !== undefined,
  };
}
