import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import type { QueryReport } from '../../src/storage/operations.ts';
import type { FreshDatabase } from '../support/databases.ts';
import { erasureContract } from './erasure-contract.ts';
import { figuresContract } from './figures-contract.ts';
import { groupsContract } from './groups-contract.ts';
import { ledgerContract } from './ledger-contract.ts';
import { operatorContract } from './operator-contract.ts';
import { channel, GROUP_ID, intent, request } from './samples.ts';

const MIGRATE = join(import.meta.dirname, '../../src/commands/migrate.ts');

async function migrateInProcess(url: string): Promise<number> {
  const env = { ...process.env, DATABASE_URL: url };
  const [code] = await once(
    spawn(process.execPath, ['--import', './src/quick-imports.js', MIGRATE], {
      env,
      stdio: 'ignore',
    }),
    'exit',
  );
  return Number(code);
}

/** What the storage promises, on whichever database. */
export function storageContract(fresh: () => Promise<FreshDatabase>): void {
  let place: FreshDatabase;
  let database: Database;
  let reports: QueryReport[];
  /** Telegram's time, as the storage is told it. */
  let time: number;
  const clock = {
    now: () => new Date(time),
    passes(milliseconds: number) {
      time += milliseconds;
    },
  };

  beforeEach(async () => {
    place = await fresh();
    reports = [];
    time = Date.now();
    database = await openDatabase(place.url, {
      onQuery: (report) => reports.push(report),
      now: clock.now,
    });
  });
  afterEach(async () => {
    await database.close();
    await place.drop();
  });

  it('answers a ping only while its tables are there', async () => {
    await expect(database.ping()).rejects.toMatchObject({ fault: 'broken' });
    await database.migrate();
    await database.ping();
  });

  it('four processes that start on an empty database migrate it once', async () => {
    const codes = await Promise.all([1, 2, 3, 4].map(() => migrateInProcess(place.url)));
    expect(codes).toEqual([0, 0, 0, 0]);
    await database.groups.protect(request(GROUP_ID, [channel(1)]));
  });

  it('goes down, and up again empty', async () => {
    await database.migrate();
    await database.groups.protect(request(GROUP_ID, [channel(1)]));
    await database.migrateDown();
    await expect(database.groups.find(GROUP_ID)).rejects.toMatchObject({ fault: 'broken' });
    await database.migrate();
    expect(await database.groups.find(GROUP_ID)).toBeUndefined();
  });

  describe('once migrated', () => {
    beforeEach(() => database.migrate());

    it('gives a lease to one holder at a time, until it ends or is released', async () => {
      const { leases } = database;
      const asked = ['a', 'b', 'c'].map((holder) => leases.acquire('jobs', holder, 60_000));
      const granted = await Promise.all(asked);
      expect(granted.filter(Boolean)).toHaveLength(1);
      const winner = ['a', 'b', 'c'][granted.indexOf(true)] ?? '';
      expect(await leases.acquire('jobs', winner, 60_000)).toBe(true);
      expect(await leases.acquire('other', 'd', 60_000)).toBe(true);
      await leases.release('jobs', 'd');
      expect(await leases.acquire('jobs', 'd', 60_000)).toBe(false);
      await leases.release('jobs', winner);
      expect(await leases.acquire('jobs', 'd', 1)).toBe(true);
      await expect.poll(() => leases.acquire('jobs', 'e', 60_000)).toBe(true);
    });

    it('reports every operation by its name, with its end', async () => {
      await database.groups.protect(request(GROUP_ID, [channel(1)]));
      const refused = database.restrictions.open(intent(-1, 1));
      await expect(refused).rejects.toMatchObject({ fault: 'conflict' });
      const ends = reports.map(({ operation, fault }) => `${operation} ${fault ?? 'done'}`);
      expect(ends).toContain('groups_protect done');
      expect(ends).toContain('restrictions_open conflict');
    });

    describe('what operators do', () => operatorContract(() => database, clock));
    describe('figures', () => figuresContract(() => database, clock));
    describe('erasure', () => erasureContract(() => database));
    describe('groups', () =>
      groupsContract(
        () => database,
        () => place.url,
      ));
    describe('restrictions, activity and deletions', () => ledgerContract(() => database, clock));
  });
}
