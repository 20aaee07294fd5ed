import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/load.ts';

const BOT_TOKEN = '123456:AAabcdefghijklmnop';

/** The faults of an environment that is right in all else. */
function faultsOf(env: Record<string, string | undefined>): string[] {
  const parsed = parseConfig({ BOT_TOKEN, ...env });
  return parsed.ok ? [] : parsed.faults;
}

function configOf(env: Record<string, string | undefined>) {
  const parsed = parseConfig({ BOT_TOKEN, ...env });
  return parsed.ok ? parsed.config : parsed.faults;
}

const DATABASE = 'must be sqlite:PATH or postgres://user:password@host:port/database';
const PORT = 'must be a whole number from 0 to 65535';
const HOST = 'must be an IP address or the name of a host';
const SECRET = 'must be 1 to 256 characters of A-Z a-z 0-9 _ -';
const DSN = 'must be the DSN of a Sentry project: https://KEY@HOST/PROJECT';
const WEBHOOK = '(example: WEBHOOK_URL=https://bot.example.com/telegram)';

describe('a variable', () => {
  it.each([
    ['BOT_TOKEN', '123456:AAab!', 'is not a token as @BotFather (https://t.me/BotFather) gives'],
    ['BOT_TOKEN', 'token 123456:AAab', 'is not a token as @BotFather'],
    ['ENVIRONMENT', 'test', 'must be development or production'],
    ['DATABASE_URL', 'mysql://a:b@db/nezuko', DATABASE],
    ['DATABASE_URL', 'my-sqlite:x.db', DATABASE],
    ['DATABASE_URL', 'sqlite:x\ny.db', DATABASE],
    ['DATABASE_URL', 'postgres://a:b@[db/nezuko', 'is not a valid URL'],
    [
      'DATABASE_URL',
      'postgres://a:b@db/nezuko?sslmode=requre',
      'has an sslmode that is none of disable, ',
    ],
    ['PORT', '65536', PORT],
    ['PORT', '-1', PORT],
    ['PORT', '+1', PORT],
    ['PORT', '1.5', PORT],
    ['PORT', '1e3', PORT],
    ['HOST', 'a b', HOST],
    ['HOST', '[::1]', HOST],
    ['HOST', '127.0.0.1:8000', HOST],
    ['HOST', 'http://localhost', HOST],
    ['HOST', '256.0.0.1', HOST],
    ['HOST', '-bot.example.com', HOST],
    ['HOST', 'a'.repeat(64), HOST],
    ['OPERATOR_IDS', '0x10', 'must be numeric ids, separated by commas'],
    ['OPERATOR_IDS', '9007199254740993', 'must be numeric ids, separated by commas'],
    ['OPERATOR_IDS', '@anna', 'must be numeric ids, separated by commas'],
    ['OPERATOR_IDS', '1,,2', 'must be numeric ids, separated by commas'],
    [
      'ALLOWED_GROUPS',
      '1001',
      'must be numeric ids, separated by commas; those of groups begin with -',
    ],
    ['ALLOWED_OWNERS', '-1001', 'must be numeric ids, separated by commas'],
    ['WARMUP_RATE', '0', 'must be a whole number from 1 to 100'],
    ['REDIS_URL', 'http://127.0.0.1:6379', 'must be redis://host:port or rediss://host:port'],
    ['WEBHOOK_SECRET', 'two words', SECRET],
    ['WEBHOOK_SECRET', 'words!', SECRET],
    ['WEBHOOK_SECRET', 'x'.repeat(257), SECRET],
    ['TELEGRAM_API_ROOT', 'x', 'must be a URL such as https://api.telegram.org'],
    ['WARMUP_SCHEDULE', '', undefined],
    ['WARMUP_SCHEDULE', 'sometimes', 'must be a cron expression of five fields, such as 0 4 * * *'],
    ['LOG_LEVEL', 'loud', 'must be one of trace, debug, info, warn, error, fatal, silent'],
    ['SENTRY_DSN', 'xhttps://key@sentry.io/42', DSN],
    ['SENTRY_DSN', 'https://.key@sentry.io/42', DSN],
    ['SENTRY_DSN', 'https://key.@sentry.io/42', DSN],
    ['SENTRY_DSN', 'https://key@sentry.io/42/x', DSN],
  ])('%s is not “%s”, and says in one line what it must be', (name, value, message) => {
    const faults = message === undefined ? [] : [expect.stringContaining(`${name} ${message}`)];
    expect(faultsOf({ [name]: value })).toEqual(faults);
  });

  it.each([
    ['BOT_TOKEN', ' 1:a_-Z '],
    ['DATABASE_URL', 'postgres://a:b@db/nezuko'],
    ['DATABASE_URL', 'postgresql://a:b@db:5432/nezuko?sslmode=require'],
    ['DATABASE_URL', 'sqlite:x.db?sslmode=any'],
    ['PORT', '0'],
    ['PORT', '65535'],
    ['HOST', '0.0.0.0'],
    ['HOST', '::'],
    ['HOST', 'fe80::1%eth0'],
    ['HOST', 'localhost'],
    ['HOST', 'Bot_1.example.com'],
    ['WARMUP_RATE', '1'],
    ['WARMUP_RATE', '100'],
    ['REDIS_URL', 'redis://127.0.0.1:6379/5'],
    ['WEBHOOK_SECRET', 'x'.repeat(256)],
    ['LOG_LEVEL', ' silent '],
    ['PORT', '  '],
    ['PORT', undefined],
  ])('%s may be “%s”', (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([]);
  });

  it.each([
    ['telegram', `must be a full URL such as https://bot.example.com/telegram ${WEBHOOK}`],
    ['ftp://bot.example.com', 'must be a full URL such as https://bot.example.com/telegram'],
    ['https://me@example.com/a', 'must not hold credentials, a query or a fragment'],
    ['https://:me@example.com/a', 'must not hold credentials, a query or a fragment'],
    ['https://example.com/a?b', 'must not hold credentials, a query or a fragment'],
    ['https://example.com/a#b', 'must not hold credentials, a query or a fragment'],
    ['https://example.com/live', 'must not have the path /live, which is served for operators'],
    ['https://example.com/ready', 'must not have the path /ready, which is served for operators'],
    ['https://example.com/a%20b', 'must have a path of A-Z a-z 0-9 and . _ ~ : / - only'],
    ['http://example.com/a', 'must be https (http works only with a TELEGRAM_API_ROOT of'],
  ])('WEBHOOK_URL is not “%s”, and says in one line what it must be', (url, message) => {
    const env = { WEBHOOK_URL: url, TELEGRAM_API_ROOT: ' ' };
    expect(faultsOf(env)).toEqual([expect.stringContaining(`WEBHOOK_URL ${message}`)]);
  });

  it('that is wrong is shown with an example, if there is one', () => {
    expect(faultsOf({ WEBHOOK_PATH: '!' })).toEqual([
      'WEBHOOK_PATH must be a path that begins with / (example: WEBHOOK_PATH=/telegram)',
    ]);
    expect(faultsOf({ BOT_TOKEN: '!' })).toEqual([
      'BOT_TOKEN is not a token as @BotFather (https://t.me/BotFather) gives them (example: BOT_TOKEN=123456789:AAExampleTokenFromBotFather)',
    ]);
    expect(faultsOf({ PORT: '!' })).toEqual([`PORT ${PORT}`]);
  });
});

describe('the configuration', () => {
  it('holds what the variables say', () => {
    const env = {
      ENVIRONMENT: 'production',
      DATABASE_URL: 'postgres://a:b@db/nezuko',
      REDIS_URL: 'redis://cache',
      WEBHOOK_URL: 'https://bot.example.com/telegram',
      WEBHOOK_PATH: '/hook',
      WEBHOOK_SECRET: 'open-sesame',
      PUBLIC_URL: 'https://page.example.com/',
      PORT: '1',
      HOST: '127.0.0.1',
      TELEGRAM_API_ROOT: 'http://api.lan:8081//',
      CACHE_POSITIVE_TTL: '2',
      CACHE_NEGATIVE_TTL: '3',
      CACHE_JITTER_PERCENT: '4',
      RATE_LIMIT_GLOBAL: '5',
      RATE_LIMIT_PER_CHAT: '6',
      RATE_LIMIT_RETRIES: '7',
      WARMUP_SCHEDULE: '5 4 * * *',
      WARMUP_RATE: '8',
      LOG_LEVEL: 'warn',
      SENTRY_DSN: 'https://key@sentry.lan/42',
      METRICS_TOKEN: 'sesame',
      HTTPS_PROXY: 'http://proxy.lan:3128',
      ALL_PROXY: 'socks5://proxy.lan:1080',
      NO_PROXY: 'api.lan',
      OPERATOR_IDS: '1, 2',
      ALLOWED_GROUPS: '-1001',
      ALLOWED_OWNERS: '3',
    };
    expect(configOf(env)).toEqual({
      botToken: BOT_TOKEN,
      operatorIds: new Set([1, 2]),
      allowed: { groups: new Set([-1001]), owners: new Set([3]) },
      environment: 'production',
      databaseUrl: 'postgres://a:b@db/nezuko',
      redisUrl: 'redis://cache',
      webhook: {
        url: 'https://bot.example.com/telegram',
        path: '/hook',
        secret: 'open-sesame',
      },
      publicUrl: 'https://page.example.com',
      http: { host: '127.0.0.1', port: 1 },
      telegramApiRoot: 'http://api.lan:8081',
      cache: { positiveTtl: 2, negativeTtl: 3, jitterPercent: 4 },
      rateLimit: { global: 5, perChat: 6, retries: 7 },
      warmup: { schedule: '5 4 * * *', rate: 8 },
      logLevel: 'warn',
      sentryDsn: 'https://key@sentry.lan/42',
      metricsToken: 'sesame',
      proxies: {
        https: 'http://proxy.lan:3128',
        all: 'socks5://proxy.lan:1080',
        no: 'api.lan',
      },
      warnings: ['WEBHOOK_SECRET has less than 32 characters'],
    });
  });

  it('warms up at night, and logs what is worth it, if not told otherwise', () => {
    expect(configOf({ TELEGRAM_API_ROOT: 'https://api.lan/' })).toMatchObject({
      warmup: { schedule: '0 4 * * *', rate: 5 },
      logLevel: 'info',
      telegramApiRoot: 'https://api.lan',
      sentryDsn: undefined,
      metricsToken: undefined,
    });
  });
});
