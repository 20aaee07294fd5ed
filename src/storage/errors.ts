import { codeOf } from '../core/lib/reason.ts';

/**
 * Why an operation failed: the database is away (`unavailable`), the values do not fit
 * (`conflict`), or something is wrong with the database (`broken`), such as a missing table.
 */
export type StorageFault = 'unavailable' | 'conflict' | 'broken';

/**
 * Whether to retry the same work: always while the database is away, for a while when something
 * else is wrong with it, never when the values do not fit or the error is not the database's.
 */
export type Retry = 'always' | 'for a while' | 'never';

/** A failed operation. With fault `unavailable`, the same work will succeed later. */
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

/** Reports an outage as a whole, with the error that showed it. */
export class DatabaseAway extends Error {
  readonly code: string | undefined;
  /** What the driver said. */
  readonly reason: string;

  constructor(error: unknown) {
    const cause = driverError(error);
    const reason = describe(cause);
    super(`the database is away: ${reason}`);
    this.name = 'DatabaseAway';
    this.reason = reason;
    this.code = codeOf(cause);
  }
}

/** The driver's own error: drizzle's wrapper holds query parameters, which must not be logged. */
function driverError(error: unknown): unknown {
  let inner = error;
  while (inner instanceof Error && inner.cause !== undefined) inner = inner.cause;
  // Node reports one error per address of the host name.
  return inner instanceof AggregateError ? inner.errors[0] : inner;
}

function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = codeOf(cause);
  return code === undefined || cause.message.includes(code)
    ? cause.message
    : `${code} ${cause.message}`;
}

/** Whether to retry the work that failed with this error. */
export function retryPolicyOf(error: unknown): Retry {
  if (!(error instanceof StorageError) || error.fault === 'conflict') return 'never';
  return error.fault === 'unavailable' ? 'always' : 'for a while';
}

/** Whether the error says that the database is away. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof StorageError && error.fault === 'unavailable';
}

/**
 * PostgreSQL's error classes for connections (08), logins (28: a password is being changed),
 * resources (53), objects not in the required state (55000), operator intervention (57) and the
 * disk (58); and a read-only server (25006), as after a failover.
 */
const UNAVAILABLE_SQLSTATE = /^(08...|28...|53...|55000|57...|58...|25006)$/;
/** Violated constraints (23), values of a wrong type or range (22), exceeded limits (54). */
const CONFLICT_SQLSTATE = /^(22|23|54)...$/;
const CONFLICT_SQLITE = /^SQLITE_(CONSTRAINT|TOOBIG|MISMATCH|RANGE)/;
/** The prepared statement does not exist (26000), or already exists (42P05). */
const STALE_STATEMENT = new Set(['26000', '42P05']);
/** A migration changed the table under a prepared statement; the SQLSTATE alone is too generic. */
const CHANGED_PLAN = 'cached plan must not change result type';
const DEADLOCK = '40P01';
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
/** Matches extended codes too, such as SQLITE_IOERR_WRITE. */
const UNAVAILABLE_SQLITE = /^SQLITE_(BUSY|CANTOPEN|FULL|IOERR|LOCKED|READONLY)/;
const UNAVAILABLE_MESSAGES =
  /timeout|terminated|Connection ended|not queryable|ended the connection/i;

/** The code of an error that a stale prepared statement caused, else undefined. */
export function staleStatementCode(error: unknown): string | undefined {
  const cause = driverError(error);
  const code = codeOf(cause);
  const isChanged = cause instanceof Error && cause.message.includes(CHANGED_PLAN);
  return isChanged || STALE_STATEMENT.has(code ?? '') ? (code ?? '') : undefined;
}

/** Whether PostgreSQL has ended the work since others waited for it and it for them (40P01). */
export function isDeadlock(error: unknown): boolean {
  return codeOf(driverError(error)) === DEADLOCK;
}

/** Too many connections (53300). */
const NO_ROOM = '53300';

/** Whether PostgreSQL refuses a connection since it has as many as it may: others may close one. */
export function hasNoRoom(error: unknown): boolean {
  return codeOf(driverError(error)) === NO_ROOM;
}

/** Whether another process holds the lock of SQLite's file. */
export function isBusy(error: unknown): boolean {
  return codeOf(driverError(error))?.startsWith('SQLITE_BUSY') === true;
}

/** Maps the drivers' errors to our three kinds. */
export function classify(error: unknown): StorageFault {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (CONFLICT_SQLITE.test(code) || CONFLICT_SQLSTATE.test(code)) return 'conflict';
    // better-sqlite3 throws these for values that no column can hold.
    if (cause instanceof TypeError || cause instanceof RangeError) return 'conflict';
    if (UNAVAILABLE_CODES.has(code)) return 'unavailable';
    if (UNAVAILABLE_SQLSTATE.test(code) || UNAVAILABLE_SQLITE.test(code)) return 'unavailable';
    if (UNAVAILABLE_MESSAGES.test(cause.message)) return 'unavailable';
  }
  return 'broken';
}
