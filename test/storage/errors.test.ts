import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { classify, DatabaseAway, retryPolicyOf, StorageError } from '../../src/storage/errors.ts';

/** As drizzle wraps what the drivers throw. */
const wrapped = (code: string) =>
  new Error('Failed query', { cause: Object.assign(new Error('the reason'), { code }) });

describe('an error of the database', () => {
  it.each([
    ['a lost connection', '08006'],
    ['a password that is refused', '28P01'],
    ['a server that became read-only', '25006'],
    ['a full disk', '53100'],
    ['an object that is not ready', '55000'],
    ['a fault of the disk', '58030'],
    ['a full disk of SQLite', 'SQLITE_FULL'],
    ['an SQLite file that must not be written', 'SQLITE_READONLY_DBMOVED'],
    ['a fault of the disk of SQLite', 'SQLITE_IOERR_WRITE'],
    ['an SQLite file that cannot be opened', 'SQLITE_CANTOPEN_ISDIR'],
    ['an SQLite file that another process holds', 'SQLITE_BUSY_RECOVERY'],
  ])('passes when it is %s', (_what, code) => {
    expect(classify(wrapped(code))).toBe('unavailable');
  });

  it('is an answer when the statement itself is at fault', () => {
    expect(classify(wrapped('23505'))).toBe('conflict');
    expect(classify(wrapped('SQLITE_CONSTRAINT_UNIQUE'))).toBe('conflict');
    for (const code of ['22P02', '22001', '54000', 'SQLITE_TOOBIG', 'SQLITE_MISMATCH']) {
      expect([code, classify(wrapped(code))]).toEqual([code, 'conflict']);
    }
    expect(classify(new Error('Failed', { cause: new TypeError('cannot bind') }))).toBe('conflict');
    expect(retryPolicyOf(new StorageError('find', 'conflict', new Error('x')))).toBe('never');
  });

  it('is worth another try for a while when anything else is wrong with the database', () => {
    for (const code of ['42P01', '25P02', '40P01', 'XX001', 'SQLITE_ERROR', 'SQLITE_CORRUPT']) {
      expect([code, classify(wrapped(code))]).toEqual([code, 'broken']);
    }
    expect(retryPolicyOf(new StorageError('find', 'broken', new Error('x')))).toBe('for a while');
    expect(retryPolicyOf(new StorageError('find', 'unavailable', new Error('x')))).toBe('always');
    expect(retryPolicyOf(new Error('a mistake of ours'))).toBe('never');
  });
});

describe('what is told of an error of the database', () => {
  const values = 'Failed query: insert … params: a text that nobody may keep';
  const cause = Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR' });
  const drizzles = new Error(values, { cause });

  it('is the operation with the code and the words of the driver, and no values', () => {
    const error = new StorageError('find_group', 'unavailable', drizzles);
    expect(error.message).toBe(
      'database operation find_group failed (unavailable): SQLITE_IOERR disk I/O error',
    );
    expect(error.code).toBe('SQLITE_IOERR');
    expect(inspect(error)).not.toContain('nobody may keep');
  });

  it('is why the database is away', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED ::1:5432'), {
      code: 'ECONNREFUSED',
    });
    const away = new DatabaseAway(new AggregateError([refused, refused]));
    expect(away.message).toBe('the database is away: connect ECONNREFUSED ::1:5432');
    expect(away.code).toBe('ECONNREFUSED');
  });
});
