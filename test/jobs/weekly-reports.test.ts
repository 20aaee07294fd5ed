import { afterEach, beforeEach, expect, it } from 'vitest';
import { createWeeklyReports } from '../../src/jobs/statistics/weekly-reports.ts';
import { GROUP, openWorld, type World } from '../core/world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday. */
const MONDAY = Date.UTC(2026, 10, 30) / DAY;

let world: World;
let sent: [groupId: number, lastDay: number][];
let time: number;
beforeEach(async () => {
  world = await openWorld();
  sent = [];
  time = MONDAY * DAY;
});
afterEach(() => world.close());

function reports(send = async (_groupId: number): Promise<void> => undefined) {
  const { progress, groups } = world.database;
  return createWeeklyReports({
    ...{ progress, enabledAfter: groups.enabledAfter, now: () => new Date(time) },
    async send(groupId, lastDay) {
      sent.push([groupId, lastDay]);
      await send(groupId);
    },
  });
}

it('go out on Monday from seven o’clock, once a week, with the week that ended on Sunday', async () => {
  const { run } = reports();
  await run();
  expect(sent).toEqual([]);
  time += 7 * HOUR;
  await run();
  await run();
  await reports().run();
  expect(sent).toEqual([[GROUP, MONDAY - 1]]);
  time += 7 * DAY;
  await run();
  expect(sent).toHaveLength(2);
});

it('come later after an outage, but not when the week is half over', async () => {
  time += 2 * DAY;
  await reports().run();
  expect(sent).toHaveLength(1);
  time += 8 * DAY;
  await reports().run();
  expect(sent).toHaveLength(1);
});

it('go on behind the one at which a crash interrupted them', async () => {
  const other = GROUP + 1;
  const owner = { id: 1, username: 'anna' };
  const channels = [{ id: -1001, title: 'News', username: 'news', inviteLink: null }];
  await world.database.groups.protect({ group: { id: other, title: 'Dogs' }, owner, channels });
  time += 7 * HOUR;
  const crash = () => Promise.reject(new Error('the power is cut'));
  await expect(reports(crash).run()).rejects.toThrow();
  await reports().run();
  expect(sent.map(([groupId]) => groupId)).toEqual([GROUP, other]);
});
