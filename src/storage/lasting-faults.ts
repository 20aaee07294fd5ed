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
 * Remembers faults that the regular `ping` may miss: a damaged page in the middle of a table, a
 * privilege that only some statements need.
 */
export function createLastingFaults(now: () => number = () => performance.now()) {
  const faults = new Map<string, { readonly error: StorageError; readonly at: number }>();

  return {
    /** Records the outcome of an operation. */
    onEnd(operation: string, error: StorageError | undefined): void {
      const known = faults.get(operation);
      if (error === undefined) {
        if (known !== undefined && !DAMAGE.test(known.error.code ?? '')) faults.delete(operation);
        return;
      }
      const code = error.code ?? '';
      if (DAMAGE.test(code) || MISSING.test(code)) faults.set(operation, { error, at: now() });
    },

    /** A fault that still counts, if there is one. */
    found(): StorageError | undefined {
      for (const [operation, { error, at }] of faults) {
        if (now() - at < KEPT_MS) return error;
        faults.delete(operation);
      }
      return undefined;
    },
  };
}
