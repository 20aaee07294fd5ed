import { beforeEach, describe, expect, it } from 'vitest';
import { createForgettingGroups } from '../../src/jobs/forgetting/forget-groups.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { channel, GROUP_ID, intent, OTHER_ID, request } from '../storage/samples.ts';
import { freshSqlite } from '../support/databases.ts';
import { memoryLog } from '../support/memory-log.ts';

const DAY_MS = 86_400_000;
let database: Database;
let time: number;
/** Where Telegram says that the bot is. */
let answers: Map<number, 'there' | 'gone' | 'unknown'>;
const log = memoryLog();
const now = () => new Date(time);

const run = () =>
  createForgettingGroups({
    ...{ leftGroups: database.leftGroups, erasure: database.erasure, log, now },
    ask: async (groupId) => answers.get(groupId) ?? 'there',
  })();

const isKnown = async (groupId: number) => (await database.groups.find(groupId)) !== undefined;

describe('a group that the bot has left', () => {
  beforeEach(async () => {
    const place = await freshSqlite();
    time = Date.now();
    database = await openDatabase(place.url, { now });
    await database.migrate();
    answers = new Map([[GROUP_ID, 'gone']]);
    await database.groups.protect(request(GROUP_ID, [channel(1)]));
    await database.groups.protect(request(OTHER_ID, [channel(1)]));
    return async () => {
      await database.close();
      await place.drop();
    };
  });

  it('leaves nothing after 30 days, and no other group loses anything', async () => {
    await database.restrictions.open(intent(GROUP_ID, 1));
    await database.activity.record([{ groupId: GROUP_ID, userId: 1, seenAt: now() }]);
    await database.leftGroups.mark(GROUP_ID);
    time += 29 * DAY_MS;
    await database.leftGroups.mark(GROUP_ID);
    await run();
    expect(await isKnown(GROUP_ID)).toBe(true);
    time += 2 * DAY_MS;
    await run();
    expect([await isKnown(GROUP_ID), await isKnown(OTHER_ID)]).toEqual([false, true]);
    expect(await database.restrictions.ofUser(1)).toEqual([]);
    expect(await database.activity.groupsWhereSeen(1, [GROUP_ID])).toEqual([]);
    expect(log.lines('info')).toEqual(['groups erased that were left 30 days ago']);
    expect(JSON.stringify(log.fields('info'))).not.toContain(String(GROUP_ID));
  });

  it('stays when the bot is in it again, was protected again, or nobody can tell', async () => {
    const changes: [() => Promise<unknown>, 'there' | 'gone' | 'unknown'][] = [
      [() => database.leftGroups.unmark(GROUP_ID), 'gone'],
      [() => database.groups.protect(request(GROUP_ID, [channel(1)])), 'gone'],
      [async () => undefined, 'there'],
      [async () => undefined, 'unknown'],
    ];
    for (const [change, answer] of changes) {
      await database.leftGroups.mark(GROUP_ID);
      answers.set(GROUP_ID, answer);
      await change();
      time += 31 * DAY_MS;
      await run();
      expect(await isKnown(GROUP_ID)).toBe(true);
    }
    answers.set(GROUP_ID, 'gone');
    await run();
    expect(await isKnown(GROUP_ID)).toBe(false);
  });

  it('without a word, as one that was deleted, is found out by asking', async () => {
    await database.groups.setEnabled(GROUP_ID, false);
    await database.groups.setCanEnforce(OTHER_ID, false);
    time += 31 * DAY_MS;
    await run();
    expect(await isKnown(GROUP_ID)).toBe(true);
    time += 31 * DAY_MS;
    await run();
    expect([await isKnown(GROUP_ID), await isKnown(OTHER_ID)]).toEqual([false, true]);
  });

  it('goes on under its new id when Telegram gives it one', async () => {
    await database.leftGroups.mark(GROUP_ID);
    await database.groups.migrate(GROUP_ID, GROUP_ID - 7);
    answers.set(GROUP_ID - 7, 'gone');
    time += 31 * DAY_MS;
    await run();
    expect(await isKnown(GROUP_ID - 7)).toBe(true);
  });
});
