import pg from 'pg';
import { expect, it, type TestContext } from 'vitest';
import { spawnBot } from '../support/bot-process.ts';
import { crowdedPostgres } from '../support/databases.ts';
import { openFixtures, protect } from '../support/fixtures.ts';
import { openScenario, prepare } from '../support/scenario.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { healthOf } from './outage.ts';

const SETUP = { intake: 'webhook', services: 'PostgreSQL and Redis' } as const;

async function crowded(connections: number, { onTestFinished }: TestContext) {
  const place = await crowdedPostgres(connections);
  onTestFinished(place.drop);
  return place.url;
}

describeWithPostgres('a PostgreSQL with room for few connections', () => {
  it('is enough in a raid', async (context) => {
    const url = await crowded(3, context);
    const scenario = await openScenario(SETUP, { DATABASE_URL: url });
    context.onTestFinished(scenario.close);
    const { telegram, bot } = scenario;
    const fixtures = await openFixtures({ telegram });
    await protect(fixtures);
    const { cats } = fixtures;
    const strangers = Array.from({ length: 40 }, (_, index) => telegram.user(`Stranger${index}`));
    for (const stranger of strangers) stranger.joins(cats);
    await Promise.all(strangers.map((stranger) => stranger.says(cats, 'hi')));
    for (const stranger of strangers) await telegram.bot.mutes(stranger, cats);
    expect((await healthOf(bot)).status).toBe('healthy');
    expect(bot.output()).not.toMatch(/the database is away|update put off/);
  });

  it('is waited for at the start while others have all connections', async (context) => {
    const url = await crowded(3, context);
    const prepared = await prepare(SETUP, { DATABASE_URL: url });
    context.onTestFinished(prepared.close);
    const others = Array.from({ length: 3 }, () => new pg.Client({ connectionString: url }));
    for (const other of others) await other.connect();
    const { bot } = await spawnBot(prepared.variables);
    context.onTestFinished(async () => void (await bot.stop()));
    await expect.poll(bot.output, { timeout: 20_000 }).toContain('waiting for the database');
    for (const other of others) await other.end();
    const isReady = () =>
      fetch(`${bot.address}/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    await expect.poll(isReady).toBe(true);
  });
});
