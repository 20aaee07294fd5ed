import { codeOf } from '../core/reason.ts';

/** Why the database did not do what it was asked. */
export type StorageFault = 'unavailable' | 'conflict' | 'broken';

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

/** Whether trying the same again later would help. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof StorageError && error.fault === 'unavailable';
}

/**
 * PostgreSQL's classes of connection faults, refused logins (a password that is being changed), lack
 * of resources, objects that are not ready yet, intervention by operators and faults of the disk;
 * and a server that is read-only, as one is after it has lost its place to another.
 */
const UNAVAILABLE_SQLSTATE = /^(08...|28...|53...|55000|57...|58...|25006)$/;
/** Broken constraints, and transactions that got in each other's way. */
const CONFLICT_SQLSTATE = /^(23|40)...$/;
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

/** Puts the drivers' different errors into our three kinds. */
export function classify(error: unknown): StorageFault {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (code.startsWith('SQLITE_CONSTRAINT') || CONFLICT_SQLSTATE.test(code)) return 'conflict';
    if (UNAVAILABLE_CODES.has(code)) return 'unavailable';
    if (UNAVAILABLE_SQLSTATE.test(code) || UNAVAILABLE_SQLITE.test(code)) return 'unavailable';
    if (UNAVAILABLE_MESSAGES.test(cause.message)) return 'unavailable';
  }
  return 'broken';
}
