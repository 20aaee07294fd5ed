import { expect, it, onTestFinished } from 'vitest';
import { openLine } from '../cache/line.ts';
import { administer, freshPostgres } from '../support/databases.ts';
import type { Setup } from '../support/scenario.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { restartablePostgres } from '../support/services/restartable-postgres.ts';
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

async function openOn(url: string, intake: Setup['intake']) {
  const scenario = await openForgetful({ intake, services: 'SQLite' }, { DATABASE_URL: url });
  onTestFinished(() => scenario.close());
  const street = await openStreet(scenario);
  await healthBecomes(scenario.bot, 'healthy');
  return { scenario, bot: scenario.bot, street };
}

describeWithPostgres('an outage of PostgreSQL', () => {
  it.each([
    'polling',
    'webhook',
  ] as const)('that is stopped and started is survived, and what happened meanwhile is handled (%s)', async (intake) => {
    const server = await restartablePostgres();
    onTestFinished(server.remove);
    const { bot, street } = await openOn(server.url, intake);
    const { telegram, bob, news, cats } = street;
    const muted = street.newcomer('Muted');
    await telegram.bot.mutes(muted, cats);
    await telegram.settled();

    await server.stop();
    const offence = await street.offends(bob);
    muted.joins(news);
    await healthBecomes(bot, 'unhealthy');
    expect((await healthOf(bot)).code).toBe(503);
    await street.goesOnFor(OUTAGE_MS);
    await server.start();
    await timed(`PostgreSQL back, healthy (${intake})`, () => healthBecomes(bot, 'healthy'));
    await timed(`PostgreSQL back, offence handled (${intake})`, () =>
      telegram.bot.mutes(bob, cats, { timeoutMs: 60_000 }),
    );
    await offence.disappears({ timeoutMs: 60_000 });
    await telegram.bot.unmutes(muted, cats, { timeoutMs: 60_000 });
    await cats.shows(/Hello Bob/, { timeoutMs: 30_000 });
    expect(street.wrongs).toEqual([]);
    expect(bot.output()).not.toMatch(/update failed/);
    expect(bot.output().match(/unexpected error.*/g)).toEqual([
      expect.stringContaining('the database is away'),
    ]);
  }, 180_000);

  it('that takes no writes any more is told, and what happened meanwhile is handled', async () => {
    const place = await freshPostgres();
    onTestFinished(place.drop);
    const name = new URL(place.url).pathname.slice(1);
    const readOnly = (now: 'on' | 'off') =>
      administer(`ALTER DATABASE ${name} SET default_transaction_read_only = ${now}`);
    const { bot, street } = await openOn(place.url, 'webhook');
    const { telegram, bob, cats } = street;
    await telegram.settled();

    await readOnly('on');
    await administer(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
    );
    await healthBecomes(bot, 'unhealthy');
    const offence = await street.offends(bob);
    await street.goesOnFor(OUTAGE_MS);
    expect(await healthOf(bot)).toMatchObject({ status: 'unhealthy', code: 503 });
    await readOnly('off');
    await timed('PostgreSQL takes writes, healthy', () => healthBecomes(bot, 'healthy'));
    await telegram.bot.mutes(bob, cats, { timeoutMs: 60_000 });
    await offence.disappears({ timeoutMs: 60_000 });
    expect(street.wrongs).toEqual([]);
    expect(bot.output()).not.toMatch(/update failed/);
  }, 180_000);

  it('that accepts connections and answers nothing is told within 2 s, and survived', async () => {
    const place = await freshPostgres();
    const line = await openLine(place.url);
    onTestFinished(place.drop);
    onTestFinished(line.cut);
    const { bot, street } = await openOn(line.url, 'webhook');
    const { telegram, bob, cats } = street;

    line.deafen();
    const offence = await street.offends(bob);
    const told = await healthOf(bot);
    expect(told.milliseconds).toBeLessThan(2_000);
    await healthBecomes(bot, 'unhealthy');
    await street.goesOnFor(OUTAGE_MS);
    const later = await healthOf(bot);
    expect(later).toMatchObject({ status: 'unhealthy', code: 503 });
    expect(later.milliseconds).toBeLessThan(2_000);
    line.cut();
    await line.mend();
    await timed('hanging PostgreSQL back, healthy', () => healthBecomes(bot, 'healthy'));
    await timed('hanging PostgreSQL back, offence handled', () =>
      telegram.bot.mutes(bob, cats, { timeoutMs: 60_000 }),
    );
    await offence.disappears({ timeoutMs: 60_000 });
    expect(street.wrongs).toEqual([]);
  }, 180_000);

  it('from which it is cut off during traffic is survived, and what happened meanwhile is handled', async () => {
    const place = await freshPostgres();
    onTestFinished(place.drop);
    const url = new URL(place.url);
    const proxy = await tcpProxy(url.hostname, Number(url.port || 5432));
    onTestFinished(proxy.close);
    url.hostname = '127.0.0.1';
    url.port = String(proxy.port);
    const { bot, street } = await openOn(url.href, 'polling');
    const { telegram, bob, cats } = street;

    const traffic = street.goesOnFor(OUTAGE_MS);
    await eventually(() => cats.liveMessages().length > 3, true);
    proxy.cut();
    const offence = await street.offends(bob);
    await healthBecomes(bot, 'unhealthy');
    await traffic;
    proxy.restore();
    await timed('connection to PostgreSQL back, healthy', () => healthBecomes(bot, 'healthy'));
    await telegram.bot.mutes(bob, cats, { timeoutMs: 60_000 });
    await offence.disappears({ timeoutMs: 60_000 });
    expect(street.wrongs).toEqual([]);
    expect(bot.output()).not.toMatch(/update failed/);
  }, 180_000);
});
