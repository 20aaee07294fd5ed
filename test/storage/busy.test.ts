import SqliteDatabase from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { freshSqlite } from '../support/databases.ts';
import { channel, GROUP_ID, request, USER_ID } from './samples.ts';

/** A database with a group, and another process's connection to its file. */
async function openTwo() {
  const place = await freshSqlite();
  const database = await openDatabase(place.url);
  await database.migrate();
  const other = new SqliteDatabase(place.url.slice('sqlite:'.length));
  onTestFinished(async () => {
    other.close();
    await database.close();
    await place.drop();
  });
  await database.groups.protect(request(GROUP_ID, [channel(1)]));
  return { database, other };
}

/** How long the process does nothing else while the work goes on, in milliseconds. */
async function longestStandstill(work: Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  await work.catch(() => undefined);
  clearInterval(timer);
  return Math.max(longest, performance.now() - last);
}

it('a write waits for another process that holds the lock, and the bot does other things meanwhile', async () => {
  const { database, other } = await openTwo();
  other.exec('BEGIN EXCLUSIVE');
  const writing = Promise.all([
    database.preferences.heard(1, 'de'),
    database.groups.setAllowed(GROUP_ID, 7, true, USER_ID),
    database.groups.setAllowed(GROUP_ID, 8, true, USER_ID),
  ]);
  setTimeout(() => other.exec('COMMIT'), 700);
  expect(await longestStandstill(writing)).toBeLessThan(300);
  await writing;
  const group = await database.groups.find(GROUP_ID);
  expect(group?.settings.allowList.toSorted()).toEqual([7, 8]);
  const { changes } = database;
  const recorded = await changes.after(0, new Date(Date.now() + 60_000), 10);
  expect(recorded.filter(({ what }) => what === 'allowList')).toHaveLength(2);
});

it('a read waits for no writer', async () => {
  const { database, other } = await openTwo();
  other.exec('BEGIN EXCLUSIVE');
  expect(await database.groups.find(GROUP_ID)).toMatchObject({ id: GROUP_ID });
  other.exec('COMMIT');
});

it('a lock that lasts is an outage: what waits for five seconds fails, and what comes then at once', async () => {
  const { database, other } = await openTwo();
  other.exec('BEGIN EXCLUSIVE');
  const write = (userId: number) => database.preferences.heard(userId, 'de');
  const start = performance.now();
  const ends = await Promise.allSettled([write(1), write(2), write(3)]);
  expect(performance.now() - start).toBeLessThan(6_000);
  for (const end of ends) {
    expect(end).toMatchObject({ reason: { fault: 'unavailable', code: 'SQLITE_BUSY' } });
  }
  expect(database.circuit()).toBe('open');
  await expect(write(4)).rejects.toMatchObject({ fault: 'unavailable' });
  other.exec('COMMIT');
  await expect.poll(() => write(4).then(() => 'done', String), { timeout: 5_000 }).toBe('done');
  expect(database.circuit()).toBe('closed');
});
