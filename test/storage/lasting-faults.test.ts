import { describe, expect, it } from 'vitest';
import { StorageError } from '../../src/storage/errors.ts';
import { createLastingFaults } from '../../src/storage/lasting-faults.ts';

function faultOf(operation: string, code: string): StorageError {
  return new StorageError(operation, 'unavailable', Object.assign(new Error(code), { code }));
}

describe('a database that takes no writes', () => {
  it.each([
    '53100',
    '25006',
    'SQLITE_FULL',
    'SQLITE_READONLY_DBMOVED',
    'SQLITE_IOERR_WRITE',
  ])('counts as such until one succeeds that was refused: %s', (code) => {
    const lasting = createLastingFaults();
    for (const operation of ['leases_acquire', 'activity_record']) {
      lasting.onEnd(operation, faultOf(operation, code));
    }
    lasting.onEnd('groups_find', undefined);
    expect([lasting.refusesWrites(), lasting.found()?.code]).toEqual([true, code]);
    lasting.onEnd('leases_acquire', undefined);
    expect([lasting.refusesWrites(), lasting.found()]).toEqual([false, undefined]);
  });

  it('counts as such for a minute when nothing is written any more', () => {
    let now = 0;
    const lasting = createLastingFaults(() => now);
    lasting.onEnd('activity_record', faultOf('activity_record', 'SQLITE_FULL'));
    now = 59_999;
    expect(lasting.refusesWrites()).toBe(true);
    now = 60_000;
    expect([lasting.refusesWrites(), lasting.found()]).toEqual([false, undefined]);
  });

  it('is something else than one that lacks a privilege', () => {
    const lasting = createLastingFaults();
    lasting.onEnd('activity_record', faultOf('activity_record', '42501'));
    expect([lasting.refusesWrites(), lasting.found()?.code]).toEqual([false, '42501']);
  });
});
