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
  await somebodyWrites(GROUP, MONDAY - 7);
});
afterEach(() => world.close());

type Sent = 'done' | 'later';

async function somebodyWrites(groupId: number, day: number): Promise<void> {
  const verified = { verified1h: 0, verified6h: 0, verified24h: 0, verifiedLater: 0 };
  const groups = [{ groupId, day, messages: 1, offences: 0, ...verified }];
  await world.database.figures.add({ groups, channels: [] });
}

function reports(send = async (_groupId: number): Promise<Sent> => 'done') {
  const { progress, figures } = world.database;
  return createWeeklyReports({
    ...{ progress, groupsWith: figures.groupsWith, now: () => new Date(++time) },
    async send(groupId, lastDay) {
      sent.push([groupId, lastDay]);
      return send(groupId);
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
  await somebodyWrites(GROUP, MONDAY + 6);
  await run();
  expect(sent).toHaveLength(2);
});

it('are not made for groups where nothing happened in that week', async () => {
  await somebodyWrites(GROUP, MONDAY + 7);
  time += 7 * DAY + 7 * HOUR;
  await reports().run();
  expect(sent).toEqual([]);
});

it('come later after an outage, but not when the week is half over', async () => {
  time += 2 * DAY;
  await reports().run();
  expect(sent).toHaveLength(1);
  await somebodyWrites(GROUP, MONDAY + 6);
  time += 8 * DAY;
  await reports().run();
  expect(sent).toHaveLength(1);
});

/** Somebody has written there in the week whose reports are due now. */
async function anotherGroup(): Promise<number> {
  const other = GROUP + 1;
  const owner = { id: 1, username: 'anna' };
  const channels = [{ id: -1001, title: 'News', username: 'news', inviteLink: null }];
  await world.database.groups.protect({ group: { id: other, title: 'Dogs' }, owner, channels });
  await somebodyWrites(other, MONDAY - 1);
  time += 7 * HOUR;
  return other;
}

it('go on behind the one at which a crash interrupted them', async () => {
  const other = await anotherGroup();
  const crash = () => Promise.reject(new Error('the power is cut'));
  await expect(reports(crash).run()).rejects.toThrow();
  await reports().run();
  expect(sent.map(([groupId]) => groupId)).toEqual([GROUP, other]);
});

it('end on an instance that slept while another one went on with them', async () => {
  const other = await anotherGroup();
  const isSending = Promise.withResolvers<void>();
  const sleep = Promise.withResolvers<void>();
  const sleeping = reports(async () => {
    isSending.resolve();
    await sleep.promise;
    return 'done';
  }).run();
  await isSending.promise;
  await reports().run();
  sleep.resolve();
  await sleeping;
  expect(sent.map(([groupId]) => groupId)).toEqual([GROUP, other]);
  await reports().run();
  expect(sent).toHaveLength(2);
});

it('are tried again when it is not known who may read them, and hold up no other group', async () => {
  const other = await anotherGroup();
  let isKnown = false;
  const send = async (groupId: number) => (groupId === GROUP && !isKnown ? 'later' : 'done');
  await reports(send).run();
  await reports(send).run();
  isKnown = true;
  for (let again = 0; again < 3; again += 1) await reports(send).run();
  expect(sent.map(([groupId]) => groupId)).toEqual([GROUP, other, GROUP, GROUP]);
});

it('are not tried for everybody again and again while Telegram is away', async () => {
  const groups = Array.from({ length: 300 }, (_, index) => GROUP + index);
  const { progress } = world.database;
  let isAway = true;
  const asked: number[] = [];
  const { run } = createWeeklyReports({
    ...{ progress, now: () => new Date(time) },
    groupsWith: async (after, _days, limit) => groups.filter((id) => id > after).slice(0, limit),
    async send(groupId) {
      asked.push(groupId);
      if (!isAway) sent.push([groupId, 0]);
      return isAway ? 'later' : 'done';
    },
  });
  time += 7 * HOUR;
  for (let minute = 0; minute < 20; minute += 1) await run();
  expect(asked.length).toBeLessThan(450);
  expect(new Set(asked).size).toBe(groups.length);
  isAway = false;
  await run();
  await run();
  expect(sent.map(([groupId]) => groupId).toSorted((a, b) => a - b)).toEqual(groups);
});
