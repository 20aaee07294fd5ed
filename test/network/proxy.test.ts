import { describe, expect, it, onTestFinished } from 'vitest';
import { parseConfig } from '../../src/config/load.ts';
import { openPost } from '../../src/wiring/outside.ts';
import { startTelegram } from '../simulator/telegram.ts';
import { startBot } from '../support/bot-process.ts';
import { freshSqlite } from '../support/databases.ts';
import { openIngest } from '../support/ingest.ts';
import { openHttpProxy, openSocksProxy, type TestProxy } from './proxies.ts';

/** Any name will do: the proxies find it on this machine. */
const elsewhere = (url: string) => url.replace('127.0.0.1', 'elsewhere.test');

const kinds: [string, () => Promise<TestProxy>, (proxy: TestProxy) => string][] = [
  ['http', openHttpProxy, ({ credentials }) => atob(credentials()?.split(' ')[1] ?? '')],
  ['socks5', openSocksProxy, ({ credentials }) => credentials() ?? ''],
];

describe.each(kinds)('behind a proxy (%s)', (scheme, openProxy, credentialsOf) => {
  it('the bot calls Telegram, and shows the proxy without its password', async () => {
    const proxy = await openProxy();
    onTestFinished(proxy.close);
    const telegram = await startTelegram();
    onTestFinished(() => telegram.close());
    const database = await freshSqlite();
    onTestFinished(() => database.drop());
    const bot = await startBot({
      BOT_TOKEN: telegram.token,
      DATABASE_URL: database.url,
      TELEGRAM_API_ROOT: elsewhere(telegram.url),
      ALL_PROXY: `${scheme}://me:open%20sesame@127.0.0.1:${proxy.port}`,
      ENVIRONMENT: 'production',
    });
    expect(await bot.stop()).toBe(0);
    const host = new URL(elsewhere(telegram.url)).host;
    expect([...new Set(proxy.asked)]).toEqual([host]);
    expect(credentialsOf(proxy)).toBe('me:open sesame');
    expect(bot.output()).toContain(`"proxy":"${scheme}://127.0.0.1:${proxy.port}"`);
    expect(bot.output()).not.toContain('sesame');
  });

  it('error reports reach Sentry', async () => {
    const proxy = await openProxy();
    onTestFinished(proxy.close);
    const ingest = await openIngest();
    onTestFinished(ingest.close);
    const parsed = parseConfig({
      BOT_TOKEN: '1:a',
      SENTRY_DSN: elsewhere(ingest.dsn),
      ALL_PROXY: `${scheme}://127.0.0.1:${proxy.port}`,
    });
    if (!parsed.ok) throw new Error(parsed.faults.join());
    const post = await openPost(parsed.config);
    const answer = await post(elsewhere(ingest.dsn), { 'x-one': '1' }, 'a report');
    expect([answer.status, answer.header('x-none')]).toEqual([200, null]);
    expect(ingest.text()).toBe('a report');
    expect(proxy.asked).toHaveLength(1);
  });
});
