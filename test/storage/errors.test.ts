import { describe, expect, it } from 'vitest';
import { classify } from '../../src/storage/errors.ts';

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
    for (const code of ['42P01', '25P02', '22P02', 'SQLITE_ERROR', 'SQLITE_CORRUPT']) {
      expect([code, classify(wrapped(code))]).toEqual([code, 'broken']);
    }
  });
});
