import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { type Fixtures, protectedFixtures } from '../support/fixtures.ts';
import { openMachine } from '../support/machine/machine.ts';
import { openScenario } from '../support/scenario.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;
const POLLING = { intake: 'polling', services: 'SQLite' } as const;

/** A bot on a machine whose clock is so many seconds ahead, and can be set while it runs. */
async function openOnMachine(ahead: number) {
  const machine = openMachine();
  machine.setClock(ahead);
  const scenario = await openScenario(POLLING, {}, { machine });
  onTestFinished(() => scenario.close());
  return { scenario, set: machine.setClock, fixtures: await protectedFixtures(scenario) };
}

/** Bob is muted for as long as a mute lasts, by Telegram's clock, and joining sets him free. */
async function mutesAndLifts({ telegram, bob, cats, news }: Fixtures): Promise<void> {
  await bob.says(cats, 'hi');
  await telegram.bot.mutes(bob, cats);
  const until = Number(telegram.callsOf('restrictChatMember').at(-1)?.params.until_date);
  const left = until - telegram.clock.now();
  expect(left).toBeGreaterThan(DAY - 60);
  expect(left).toBeLessThanOrEqual(DAY + 5);
  await bob.joins(news);
  await telegram.bot.unmutes(bob, cats);
}

function page({ variables }: { variables: Readonly<Record<string, string>> }, path: string) {
  return fetch(`http://127.0.0.1:${variables.PORT}${path}`).then((answer) => answer.text());
}

const healthSchema = z.object({ status: z.string(), warnings: z.array(z.string()).default([]) });
const health = async (scenario: Parameters<typeof page>[0]) =>
  healthSchema.parse(JSON.parse(await page(scenario, '/health')));

it.each([
  ['25 hours behind', -25 * HOUR, /is (89|90)\d{3} s behind Telegram's/],
  ['25 hours ahead', 25 * HOUR, /is (89|90)\d{3} s ahead of Telegram's/],
])('a machine whose clock is %s mutes for as long as any, and says so', async (...row) => {
  const [, ahead, warning] = row;
  const { scenario, fixtures } = await openOnMachine(ahead);
  await mutesAndLifts(fixtures);
  const warnings = [expect.stringMatching(warning)];
  expect(await health(scenario)).toEqual({ status: 'degraded', warnings });
  const skew = /^bot_clock_skew_seconds (\S+)$/m.exec(await page(scenario, '/metrics'))?.[1];
  expect(Math.abs(Number(skew) - ahead)).toBeLessThan(5);
  await expect.poll(() => scenario.bot.output(), { timeout: 15_000 }).toMatch(warning);
});

it.each([
  ['forward', 25 * HOUR],
  ['back', -25 * HOUR],
])('a clock that is set %s while the bot runs changes nothing', async (_name, ahead) => {
  const { scenario, set, fixtures } = await openOnMachine(0);
  await mutesAndLifts(fixtures);
  expect(await health(scenario)).toEqual({ status: 'healthy', warnings: [] });
  set(ahead);
  await expect.poll(async () => (await health(scenario)).status).toBe('degraded');
  const ada = fixtures.telegram.user('Ada');
  await ada.joins(fixtures.cats);
  await mutesAndLifts({ ...fixtures, bob: ada });
  set(0);
  await expect.poll(async () => (await health(scenario)).status).toBe('healthy');
});

it('a server of the Bot API with a wrong clock is corrected by the dates of updates', async () => {
  const scenario = await openScenario(
    POLLING,
    {},
    { aheadSeconds: 25 * HOUR, datesByTheMachine: true },
  );
  onTestFinished(() => scenario.close());
  await mutesAndLifts(await protectedFixtures(scenario));
});

it('a mute that Telegram takes for one without an end gets its end', async () => {
  const scenario = await openScenario(POLLING, {}, { datesByTheMachine: true });
  onTestFinished(() => scenario.close());
  const fixtures = await protectedFixtures(scenario);
  const { telegram, bob, cats } = fixtures;
  const stopListening = telegram.on((event) => {
    if (event.type !== 'called' || event.call.method !== 'getChatMember') return;
    stopListening();
    telegram.clock.advance(25 * HOUR);
  });
  await bob.says(cats, 'hi');
  await telegram.until(() => telegram.callsOf('restrictChatMember').length === 2, 'another mute');
  const ends = telegram
    .callsOf('restrictChatMember')
    .map(({ params }) => Number(params.until_date));
  expect(ends[0]).toBeLessThan(telegram.clock.now());
  expect(ends[1]).toBeGreaterThan(telegram.clock.now() + DAY - 60);
  await bob.joins(fixtures.news);
  await telegram.bot.unmutes(bob, cats);
});
