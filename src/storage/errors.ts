/** Why the database did not do what it was asked. */
export type StorageFault = 'unavailable' | 'conflict' | 'broken';

/** An error of the database; `unavailable` ones pass, and the same work would then succeed. */
export class StorageError extends Error {
  readonly fault: StorageFault;

  constructor(operation: string, fault: StorageFault, cause: unknown) {
    super(`database operation ${operation} failed (${fault})`, { cause });
    this.name = 'StorageError';
    this.fault = fault;
  }
}

/** Whether trying the same again later would help. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof StorageError && error.fault === 'unavailable';
}

/** PostgreSQL's classes of connection faults, lack of resources, and intervention by operators. */
const UNAVAILABLE_SQLSTATE = /^(08|53|57)/;
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
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  'SQLITE_FULL',
  'SQLITE_LOCKED',
]);
const UNAVAILABLE_MESSAGES =
  /timeout|terminated|Connection ended|not queryable|ended the connection/i;

/** Puts the drivers' different errors into our three kinds. */
export function classify(error: unknown): StorageFault {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (code.startsWith('SQLITE_CONSTRAINT') || CONFLICT_SQLSTATE.test(code)) return 'conflict';
    if (UNAVAILABLE_SQLSTATE.test(code) || UNAVAILABLE_CODES.has(code)) return 'unavailable';
    if (UNAVAILABLE_MESSAGES.test(cause.message)) return 'unavailable';
  }
  return 'broken';
}
