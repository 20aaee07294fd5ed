import { codeOf } from '../core/lib/reason.ts';

/**
 * Why the database did not do what it was asked: it is away, the values do not fit (`conflict`), or
 * something is wrong with it (`broken`), such as a table that is not there.
 */
export type StorageFault = 'unavailable' | 'conflict' | 'broken';

/**
 * Whether the same work is to be tried again: always while the database is away, for a while when
 * something else is wrong with it, never when the work's own values do not fit or it is another error.
 */
export type Retry = 'always' | 'for a while' | 'never';

/** An error of the database; `unavailable` ones pass, and the same work would then succeed. */
export class StorageError extends Error {
  readonly fault: StorageFault;
  /** The driver's code, such as an SQLSTATE. */
  readonly code: string | undefined;

  constructor(operation: string, fault: StorageFault, error: unknown) {
    const cause = driverError(error);
    super(`database operation ${operation} failed (${fault}): ${describe(cause)}`, { cause });
    this.name = 'StorageError';
    this.fault = fault;
    this.code = codeOf(cause);
  }
}

/** Tells once that the database is away, and by what it was found out. */
export class DatabaseAway extends Error {
  readonly code: string | undefined;

  constructor(error: unknown) {
    const cause = driverError(error);
    super(`the database is away: ${describe(cause)}`);
    this.name = 'DatabaseAway';
    this.code = codeOf(cause);
  }
}

/** The driver's own error: drizzle's around it holds the values that were to be stored. */
function driverError(error: unknown): unknown {
  let inner = error;
  while (inner instanceof Error && inner.cause !== undefined) inner = inner.cause;
  // One for each address that a name has.
  return inner instanceof AggregateError ? inner.errors[0] : inner;
}

function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = codeOf(cause);
  return code === undefined || cause.message.includes(code)
    ? cause.message
    : `${code} ${cause.message}`;
}

export function retryOf(error: unknown): Retry {
  if (!(error instanceof StorageError) || error.fault === 'conflict') return 'never';
  return error.fault === 'unavailable' ? 'always' : 'for a while';
}

/** Whether the database is away. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof StorageError && error.fault === 'unavailable';
}

/**
 * PostgreSQL's classes of connection faults, refused logins (a password that is being changed), lack
 * of resources, objects that are not ready yet, intervention by operators and faults of the disk;
 * and a server that is read-only, as one is after it has lost its place to another.
 */
const UNAVAILABLE_SQLSTATE = /^(08...|28...|53...|55000|57...|58...|25006)$/;
/** Broken constraints, values of another type or range, and what is too long or too much. */
const CONFLICT_SQLSTATE = /^(22|23|54)...$/;
const CONFLICT_SQLITE = /^SQLITE_(CONSTRAINT|TOOBIG|MISMATCH|RANGE)/;
/**
 * A plan that no longer fits the tables, a prepared statement that the server does not know, and one
 * whose name it knows already.
 */
const STALE_STATEMENT = new Set(['26000', '42P05']);
const CHANGED_PLAN = 'cached plan must not change result type';
const UNAVAILABLE_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
]);
/** With their extended codes, such as SQLITE_IOERR_WRITE. */
const UNAVAILABLE_SQLITE = /^SQLITE_(BUSY|CANTOPEN|FULL|IOERR|LOCKED|READONLY)/;
const UNAVAILABLE_MESSAGES =
  /timeout|terminated|Connection ended|not queryable|ended the connection/i;

/** The code of an error that only says that a prepared statement is no longer what it was. */
export function staleCode(error: unknown): string | undefined {
  const cause = driverError(error);
  const code = codeOf(cause);
  const isChanged = cause instanceof Error && cause.message.includes(CHANGED_PLAN);
  return isChanged || STALE_STATEMENT.has(code ?? '') ? (code ?? '') : undefined;
}

/** Puts the drivers' different errors into our three kinds. */
export function classify(error: unknown): StorageFault {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (CONFLICT_SQLITE.test(code) || CONFLICT_SQLSTATE.test(code)) return 'conflict';
    // The driver of SQLite says so of values that no column can hold.
    if (cause instanceof TypeError || cause instanceof RangeError) return 'conflict';
    if (UNAVAILABLE_CODES.has(code)) return 'unavailable';
    if (UNAVAILABLE_SQLSTATE.test(code) || UNAVAILABLE_SQLITE.test(code)) return 'unavailable';
    if (UNAVAILABLE_MESSAGES.test(cause.message)) return 'unavailable';
  }
  return 'broken';
}
