import { describe, expect, it, type TestContext } from 'vitest';
import { openLine } from '../support/services/line.ts';
import { hasRedisServer, ownRedis } from '../support/services/redis.ts';
import {
  eventually,
  healthBecomes,
  healthOf,
  type Opened,
  OUTAGE_MS,
  openOutage,
} from './outage.ts';

const openWith = (url: string, context: TestContext, begins?: 'degraded') =>
  openOutage(
    { intake: 'polling', variables: { REDIS_URL: url }, ...(begins && { begins }) },
    context,
  );

async function openOnLine(context: TestContext) {
  const server = await ownRedis();
  context.onTestFinished(server.stop);
  await server.start();
  const line = await openLine(server.url);
  context.onTestFinished(line.cut);
  return { line, opened: await openWith(line.url, context) };
}

/** The bot does its whole work, only slower. */
async function worksWithout({ bot, street }: Opened): Promise<void> {
  const { telegram, bob, news, cats } = street;
  await healthBecomes(bot, 'degraded');
  expect((await healthOf(bot)).code).toBe(200);
  const offence = await street.offends(bob);
  await telegram.bot.mutes(bob, cats, { timeoutMs: 15_000 });
  await offence.disappears();
  bob.joins(news);
  await telegram.bot.unmutes(bob, cats, { timeoutMs: 15_000 });
}

/** Nobody is muted for what Redis still held from before. */
async function worksAgain({ bot, street }: Opened): Promise<void> {
  const { telegram, bob, news, cats } = street;
  await healthBecomes(bot, 'healthy');
  await bob.says(cats, 'I am a member now');
  await telegram.settled();
  expect(cats.canSpeak(bob)).toBe(true);
  bob.leaves(news);
  await telegram.bot.mutes(bob, cats, { timeoutMs: 15_000 });
  expect(street.wrongs).toEqual([]);
  expect(bot.output()).not.toMatch(/unexpected error|update failed/);
}

describe.runIf(hasRedisServer())('an outage of Redis', { concurrent: true }, () => {
  it('that is stopped during traffic and started again is survived', async (context) => {
    const server = await ownRedis();
    context.onTestFinished(server.stop);
    await server.start();
    const opened = await openWith(server.url, context);
    await server.stop();
    await worksWithout(opened);
    await opened.street.goesOnFor(OUTAGE_MS);
    await server.start();
    await worksAgain(opened);
  }, 120_000);

  it('at the start is survived, and Redis is used when it comes', async (context) => {
    const server = await ownRedis();
    context.onTestFinished(server.stop);
    const opened = await openWith(server.url, context, 'degraded');
    await worksWithout(opened);
    await server.start();
    await worksAgain(opened);
  }, 120_000);

  it('that accepts connections and answers nothing is survived', async (context) => {
    const { line, opened } = await openOnLine(context);
    line.deafen();
    await worksWithout(opened);
    expect((await healthOf(opened.bot)).milliseconds).toBeLessThan(2_000);
    await opened.street.goesOnFor(OUTAGE_MS);
    await line.mend();
    await worksAgain(opened);
  }, 120_000);

  it('from which it is cut off during traffic is survived', async (context) => {
    const { line, opened } = await openOnLine(context);
    const { street } = opened;
    const traffic = street.goesOnFor(OUTAGE_MS);
    await eventually(() => street.cats.liveMessages().length > 3, true);
    line.cut();
    await worksWithout(opened);
    await traffic;
    await line.mend();
    await worksAgain(opened);
  }, 120_000);
});
