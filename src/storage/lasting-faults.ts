import type { StorageError } from './errors.ts';

/** How long a fault counts when nothing more is heard of it. */
const KEPT_MS = 60_000;
/** Damaged files, of SQLite and of PostgreSQL: what else is asked may well be answered. */
const DAMAGE = /^(SQLITE_(CORRUPT|NOTADB)|XX00[12]$)/;
/** Rights and columns that are missing: that is over as soon as the same operation succeeds. */
const MISSING = /^(42501|42703)$/;

/**
 * Faults of the database that a look at it from time to time may miss: a damaged page in the middle
 * of a table, a right that only some statements need.
 */
export function createLastingFaults(now: () => number = () => performance.now()) {
  const faults = new Map<string, { readonly error: StorageError; readonly at: number }>();

  return {
    /** Told of the end of each operation. */
    onEnd(operation: string, error: StorageError | undefined): void {
      const known = faults.get(operation);
      if (error === undefined) {
        if (known !== undefined && !DAMAGE.test(known.error.code ?? '')) faults.delete(operation);
        return;
      }
      const code = error.code ?? '';
      if (DAMAGE.test(code) || MISSING.test(code)) faults.set(operation, { error, at: now() });
    },

    /** One that counts at present. */
    found(): StorageError | undefined {
      for (const [operation, { error, at }] of faults) {
        if (now() - at < KEPT_MS) return error;
        faults.delete(operation);
      }
      return undefined;
    },
  };
}
