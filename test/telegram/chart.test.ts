import { afterEach, beforeEach, expect, it } from 'vitest';
import { createReadReport } from '../../src/core/statistics/report.ts';
import { chartOf } from '../../src/telegram/control/statistics/words.ts';
import { textsIn } from '../../src/telegram/texts/texts.ts';
import { GROUP, news, openWorld, type World } from '../core/world.ts';

const TODAY = 20_000;

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

async function messagesOn(...days: readonly number[]): Promise<void> {
  const none = { offences: 0, verified1h: 0, verified6h: 0, verified24h: 0, verifiedLater: 0 };
  const groups = days.map((day) => ({ ...none, groupId: GROUP, day, messages: 1 }));
  await world.database.figures.add({ groups, channels: [] });
}

async function joinOn(day: number): Promise<void> {
  const counts = { asked: 0, joined: 1, left: 0, cameBack: 0 };
  const channels = [{ ...counts, groupId: GROUP, channelId: news.id, day }];
  await world.database.figures.add({ groups: [], channels });
}

async function weekUntilToday() {
  const { figures, groups } = world.database;
  const [report, group] = [
    await createReadReport(figures)(GROUP, 7, TODAY),
    await groups.find(GROUP),
  ];
  if (report === undefined || group === undefined) throw new Error('nothing to draw');
  return chartOf(report, group, textsIn('en'));
}

it('days on which nothing was counted, between others, are shown as a gap', async () => {
  await messagesOn(TODAY - 4, TODAY - 1);
  expect((await weekUntilToday()).gaps).toEqual([3, 4]);
});

it('a day on which somebody joined a channel, and nobody wrote, is no gap', async () => {
  await messagesOn(TODAY - 4, TODAY - 1);
  await joinOn(TODAY - 3);
  const { gaps, joined } = await weekUntilToday();
  expect(gaps).toEqual([4]);
  expect(joined.values[3]).toBe(1);
});
