import { randomBytes } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { healthBecomes } from '../faults/outage.ts';
import { startTelegram } from '../simulator/telegram.ts';
import { type BotProcess, startBot } from '../support/bot-process.ts';
import { openCrookedTelegram, type Trick } from '../support/crooked-telegram.ts';
import { freshPostgres } from '../support/databases.ts';
import { protectedFixtures } from '../support/fixtures.ts';
import { repeated } from '../support/in-full.ts';
import { openIngest } from '../support/ingest.ts';
import { logLines } from '../support/log-lines.ts';
import { describeWithPostgres, redisUrl } from '../support/services/available.ts';
import { freePort } from '../support/services/free-port.ts';

const TRICKS: readonly Trick[] = ['drop', 'garbage', 'redirect', 'echo'];

function withPassword(url: string, password: string): string {
  const changed = new URL(url);
  changed.username ||= 'default';
  changed.password = password;
  return changed.href;
}

/** A Telegram that plays tricks, and everything secret that a bot can be given. */
async function openTrap(intake: 'polling' | 'webhook', environment: string) {
  const telegram = await startTelegram();
  onTestFinished(() => telegram.close());
  const crooked = await openCrookedTelegram(telegram.url);
  onTestFinished(crooked.close);
  const ingest = await openIngest();
  onTestFinished(ingest.close);
  const database = await freshPostgres();
  onTestFinished(database.drop);
  const secret = () => `secret/${randomBytes(9).toString('base64url')}`;
  const [databasePassword, redisPassword, metricsToken] = [secret(), secret(), secret()];
  const webhookSecret = secret().replace('/', '_');
  const port = String(await freePort());
  const variables = {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: crooked.url,
    // Neither asks for its password, and Redis complains of being given one.
    DATABASE_URL: withPassword(database.url, databasePassword),
    REDIS_URL: withPassword(redisUrl() ?? '', redisPassword),
    SENTRY_DSN: ingest.dsn,
    METRICS_TOKEN: metricsToken,
    ENVIRONMENT: environment,
    LOG_LEVEL: 'trace',
    PORT: port,
    ...(intake === 'webhook' && {
      WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
      WEBHOOK_SECRET: webhookSecret,
    }),
  };
  const secrets = [databasePassword, redisPassword, webhookSecret, metricsToken];
  const [, tokenSecret = ''] = telegram.token.split(':');
  const forms = [...secrets, tokenSecret].flatMap((text) => [text, encodeURIComponent(text)]);
  return {
    telegram,
    crooked,
    ingest,
    variables,
    metricsToken,
    /** Which of them a text shows. */
    shownIn: (text: string) => forms.filter((form) => text.includes(form)),
  };
}

/** What everybody can read who reaches its port. */
async function pagesOf({ address }: BotProcess, metricsToken: string): Promise<string[]> {
  const pages: string[] = [];
  for (const path of ['/health', '/live', '/ready', '/metrics', '/nowhere']) {
    const headers = { authorization: `Bearer ${metricsToken}` };
    const response = await fetch(`${address}${path}`, { headers });
    pages.push(`${path} ${await response.text()}`);
  }
  return pages;
}

describeWithPostgres('a password that is also a word or a year', () => {
  it.each(
    repeated(['nezuko', 'info', '2026', 'postgres'], 2),
  )('%s leaves the log whole', async (password) => {
    await using telegram = await startTelegram();
    const database = await freshPostgres();
    const bot = await startBot({
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: withPassword(database.url, password),
      ENVIRONMENT: 'production',
      LOG_LEVEL: 'debug',
    });
    await protectedFixtures({ telegram });
    expect(await bot.stop()).toBe(0);
    await database.drop();
    const lines = logLines(bot.output());
    expect(lines.find(({ msg }) => msg === 'starting')).toMatchObject({ level: 'info' });
    expect(lines.find(({ msg }) => msg.endsWith('is running'))).toMatchObject({
      database: 'postgres',
    });
    expect(bot.output()).not.toContain('redacted');
  });
});

const WAYS = repeated(
  [
    ['polling', 'production'],
    ['webhook', 'development'],
  ] as const,
  1,
);

describeWithPostgres('no secret is shown', () => {
  it.each(WAYS)(
    'whatever Telegram answers (%s, %s)',
    { timeout: 240_000 },
    async (intake, environment) => {
      const { telegram, crooked, ingest, variables, metricsToken, shownIn } = await openTrap(
        intake,
        environment,
      );
      const bot = await startBot(variables);
      onTestFinished(() => bot.kill());
      const { anna, bob, cats } = await protectedFixtures({ telegram });

      const pages: string[] = [];
      for (const trick of TRICKS) {
        crooked.plays(trick);
        await bob.says(cats, 'hi').catch(() => undefined);
        void anna.says(cats, '/status');
        await expect.poll(crooked.hits, { timeout: 15_000 }).toBeGreaterThan(1);
        pages.push(...(await pagesOf(bot, metricsToken)));
      }
      // A message that Telegram refuses is a mistake in the bot, which is reported.
      crooked.plays('echo', { only: 'sendMessage' });
      await anna.says(cats, '/status');
      await expect.poll(() => ingest.events().length, { timeout: 60_000 }).toBeGreaterThan(0);
      crooked.plays('pass');
      await healthBecomes(bot, 'healthy');
      // Last, since a bot whose token is refused asks seldom from then on.
      crooked.plays('refuse');
      await anna.says(cats, '/status');
      await expect.poll(crooked.hits, { timeout: 15_000 }).toBeGreaterThan(1);
      pages.push(...(await pagesOf(bot, metricsToken)));
      expect(await bot.stop()).toBe(0);
      expect(bot.output().length).toBeGreaterThan(1_000);
      for (const text of [bot.output(), ingest.text(), ...pages]) expect(shownIn(text)).toEqual([]);
    },
  );

  it.each(WAYS)(
    'while Telegram is away (%s, %s)',
    { timeout: 240_000 },
    async (intake, environment) => {
      const { telegram, crooked, ingest, variables, metricsToken, shownIn } = await openTrap(
        intake,
        environment,
      );
      crooked.plays('drop');
      const starting = startBot(variables);
      await expect.poll(crooked.hits, { timeout: 45_000 }).toBeGreaterThan(0);
      crooked.plays('pass');
      const bot = await starting;
      onTestFinished(() => bot.kill());
      const { anna, bob, cats } = await protectedFixtures({ telegram });
      await crooked.goes();
      await bob.says(cats, 'is anybody there?').catch(() => undefined);
      void anna.says(cats, '/status');
      await healthBecomes(bot, 'degraded');
      const pages = await pagesOf(bot, metricsToken);
      await crooked.comes();
      await healthBecomes(bot, 'healthy');
      expect(await bot.stop()).toBe(0);
      expect(bot.output().length).toBeGreaterThan(1_000);
      for (const text of [bot.output(), ingest.text(), ...pages]) expect(shownIn(text)).toEqual([]);
    },
  );

  it.each([
    ['an exception', 'throw error'],
    ['a rejection', 'Promise.reject(error)'],
  ])('by a crash, whose trace is told to Sentry and to the console (%s)', async (_what, crash) => {
    const { crooked, ingest, variables, shownIn } = await openTrap('webhook', 'production');
    crooked.plays('pass');
    const code = `process.on('SIGUSR2', () => {
      const { BOT_TOKEN, DATABASE_URL, REDIS_URL, WEBHOOK_SECRET } = process.env;
      const error = new Error(['it burns', BOT_TOKEN, DATABASE_URL, REDIS_URL, WEBHOOK_SECRET].join(' '));
      ${crash};
    })`;
    const bot = await startBot({
      ...variables,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}`,
    });
    bot.signal('SIGUSR2');
    expect(await bot.exited).toBe(1);
    expect(bot.output()).toContain('it burns');
    expect(shownIn(bot.output())).toEqual([]);
    expect(ingest.text()).toContain('it burns');
    expect(shownIn(ingest.text())).toEqual([]);
  });

  it('when it cannot start', async () => {
    const { crooked, variables, shownIn } = await openTrap('webhook', 'production');
    crooked.plays('refuse');
    const nowhere = String(await freePort());
    const moved = new URL(variables.DATABASE_URL);
    moved.port = nowhere;
    for (const wrong of [
      {},
      { DATABASE_URL: moved.href },
      { DATABASE_URL: `${variables.DATABASE_URL} x` },
      { REDIS_URL: variables.REDIS_URL.replace('redis:', 'http:') },
      { WEBHOOK_SECRET: `${variables.WEBHOOK_SECRET} !` },
      { BOT_TOKEN: `${variables.BOT_TOKEN} x` },
    ]) {
      const told = await startBot({ ...variables, ...wrong }).catch(String);
      expect(told).toMatch(/cannot start/);
      expect(shownIn(String(told))).toEqual([]);
    }
  });
});
