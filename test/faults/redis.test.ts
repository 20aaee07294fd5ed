import { describe, expect, it, type TestContext } from 'vitest';
import { openLine } from '../cache/line.ts';
import { hasRedisServer, ownRedis } from '../support/services/redis.ts';
import { tcpProxy } from '../support/services/tcp-proxy.ts';
import {
  eventually,
  healthBecomes,
  healthOf,
  OUTAGE_MS,
  openForgetful,
  openStreet,
  timed,
} from './outage.ts';

async function openWith(url: string, { onTestFinished }: TestContext) {
  const scenario = await openForgetful(
    { intake: 'polling', services: 'SQLite' },
    { REDIS_URL: url },
  );
  onTestFinished(() => scenario.close());
  return { bot: scenario.bot, street: await openStreet(scenario) };
}

type Opened = Awaited<ReturnType<typeof openWith>>;

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
  await timed('Redis back, healthy', () => healthBecomes(bot, 'healthy'));
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
    await healthBecomes(opened.bot, 'healthy');
    await server.stop();
    await worksWithout(opened);
    await opened.street.goesOnFor(OUTAGE_MS);
    await server.start();
    await worksAgain(opened);
  }, 120_000);

  it('at the start is survived, and Redis is used when it comes', async (context) => {
    const server = await ownRedis();
    context.onTestFinished(server.stop);
    const opened = await openWith(server.url, context);
    await worksWithout(opened);
    await server.start();
    await worksAgain(opened);
  }, 120_000);

  it('that accepts connections and answers nothing is survived', async (context) => {
    const server = await ownRedis();
    context.onTestFinished(server.stop);
    await server.start();
    const line = await openLine(server.url);
    context.onTestFinished(line.cut);
    const opened = await openWith(line.url, context);
    await healthBecomes(opened.bot, 'healthy');
    line.deafen();
    await worksWithout(opened);
    expect((await healthOf(opened.bot)).milliseconds).toBeLessThan(2_000);
    await opened.street.goesOnFor(OUTAGE_MS);
    line.cut();
    await line.mend();
    await worksAgain(opened);
  }, 120_000);

  it('from which it is cut off during traffic is survived', async (context) => {
    const server = await ownRedis();
    context.onTestFinished(server.stop);
    await server.start();
    const { hostname, port } = new URL(server.url);
    const proxy = await tcpProxy(hostname, Number(port));
    context.onTestFinished(proxy.close);
    const opened = await openWith(`redis://127.0.0.1:${proxy.port}`, context);
    const { bot, street } = opened;
    await healthBecomes(bot, 'healthy');
    const traffic = street.goesOnFor(OUTAGE_MS);
    await eventually(() => street.cats.liveMessages().length > 3, true);
    proxy.cut();
    await worksWithout(opened);
    await traffic;
    proxy.restore();
    await worksAgain(opened);
  }, 120_000);
});
