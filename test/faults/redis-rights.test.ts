import { describe, expect, it, type TestContext } from 'vitest';
import { protectedFixtures } from '../support/fixtures.ts';
import { openScenario, type Scenario } from '../support/scenario.ts';
import { hasRedisServer, ownRedis } from '../support/services/redis.ts';
import { adminOf } from '../support/services/redis-admin.ts';
import { healthBecomes, healthOf } from './outage.ts';

/** The bot in production, before a Redis that is not what it should be. */
async function openBefore(
  { onTestFinished }: TestContext,
  urlOf: (url: string, admin: ReturnType<typeof adminOf>) => Promise<string> | string,
) {
  const server = await ownRedis('--databases', '16');
  onTestFinished(server.stop);
  await server.start();
  const admin = adminOf(server);
  onTestFinished(admin.close);
  const setup = { intake: 'polling', services: 'SQLite' } as const;
  const variables = {
    REDIS_URL: await urlOf(server.url, admin),
    ENVIRONMENT: 'production',
    LOG_LEVEL: 'info',
  };
  const scenario = await openScenario(setup, variables);
  onTestFinished(() => scenario.close());
  return { scenario, admin };
}

/** Somebody offends, joins, and is let go. */
async function doesItsWork(scenario: Scenario): Promise<void> {
  const { telegram, bob, news, cats } = await protectedFixtures(scenario);
  const offence = await bob.says(cats, 'buy this');
  await telegram.bot.mutes(bob, cats);
  await offence.disappears();
  bob.joins(news);
  await telegram.bot.unmutes(bob, cats);
  expect(telegram.complaints).toEqual([]);
}

/** What it said of Redis. Every line is JSON, or this fails. */
function toldOfRedis({ bot }: Scenario): { msg: string; reason?: string }[] {
  const lines = bot.output().trim().split('\n');
  return lines.map((line) => JSON.parse(line)).filter(({ logger }) => logger === 'cache');
}

describe.runIf(hasRedisServer())('a bot in production', () => {
  it('whose Redis lacks the database says so once, and works without it', async (context) => {
    const { scenario, admin } = await openBefore(context, (url) => `${url}/99`);
    await healthBecomes(scenario.bot, 'degraded');
    await doesItsWork(scenario);
    const reason = 'SELECT 99 is refused: ERR DB index is out of range';
    expect((await healthOf(scenario.bot)).checks.redis).toMatchObject({ status: 'down', reason });
    expect(toldOfRedis(scenario)).toMatchObject([{ reason }]);
    expect(await admin.client.dbsize()).toBe(0);
  });

  it('that may use no channel says which one once, and works', async (context) => {
    const { scenario, admin } = await openBefore(context, (_url, { user }) =>
      user('~*', 'resetchannels', '+@all', '-info'),
    );
    await healthBecomes(scenario.bot, 'degraded');
    await doesItsWork(scenario);
    const channel = expect.stringMatching(/SUBSCRIBE .*nezuko:\d+:groups/);
    const told = async () => (await healthOf(scenario.bot)).checks.redis;
    await expect.poll(told, { timeout: 10_000 }).toMatchObject({ reason: channel });
    expect(toldOfRedis(scenario)).toMatchObject([{ reason: channel }]);
    expect(await admin.client.dbsize()).toBeGreaterThan(0);
  });

  it('whose Redis asks for no password is healthy, and prints nothing but its log', async (context) => {
    const { scenario } = await openBefore(context, (url) => url.replace('//', '//:needless@'));
    await healthBecomes(scenario.bot, 'healthy');
    await doesItsWork(scenario);
    expect(toldOfRedis(scenario)).toHaveLength(1);
  });
});
