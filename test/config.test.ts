import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { environmentTable, exampleFile, usage } from '../src/config/documents.ts';
import { parseConfig } from '../src/config/load.ts';
import { VARIABLES } from '../src/config/variables.ts';

const token = '123456:AAabcdefghijklmnop';
const SECRET = 'k'.repeat(32);

function faultsOf(env: Record<string, string>): string[] {
  const parsed = parseConfig(env);
  return parsed.ok ? [] : parsed.faults;
}

describe('the configuration', () => {
  it('needs a token only, and has a standard value for everything else', () => {
    expect(parseConfig({ BOT_TOKEN: token })).toEqual({
      ok: true,
      config: expect.objectContaining({
        botToken: token,
        environment: 'development',
        databaseUrl: 'sqlite:data/nezuko.db',
        redisUrl: undefined,
        webhook: undefined,
        http: { host: '127.0.0.1', port: 8000 },
        telegramApiRoot: 'https://api.telegram.org',
        cache: { positiveTtl: 600, negativeTtl: 60, jitterPercent: 15 },
        rateLimit: { global: 25, perChat: 20, retries: 3 },
      }),
    });
  });

  it('says where to get a token when there is none', () => {
    expect(faultsOf({})).toEqual([expect.stringMatching(/BOT_TOKEN is missing.*@BotFather/)]);
    expect(faultsOf({ BOT_TOKEN: ' ' })).toHaveLength(1);
  });

  it('lists all faults at once and shows no secret', () => {
    const faults = faultsOf({
      BOT_TOKEN: 'my-secret-token',
      PORT: 'eighty',
      WEBHOOK_URL: 'http://bot.example.com/health',
      WEBHOOK_SECRET: 'short',
      CACHE_POSITIVE_TTL: '-1',
      LOG_LEVEL: 'loud',
      REDIS_URL: 'http://x',
      WARMUP_SCHEDULE: 'sometimes',
      ENVIRONMENT: 'test',
    });
    const names = faults.map((fault) => fault.split(' ')[0]).toSorted();
    expect([...new Set(names)]).toEqual([
      'BOT_TOKEN',
      'CACHE_POSITIVE_TTL',
      'ENVIRONMENT',
      'LOG_LEVEL',
      'PORT',
      'REDIS_URL',
      'WARMUP_SCHEDULE',
      'WEBHOOK_SECRET',
      'WEBHOOK_URL',
    ]);
    expect(faults.join()).not.toContain('my-secret-token');
  });

  it('takes no file of SQLite as if it were on a host', () => {
    const faults = (url: string) => faultsOf({ BOT_TOKEN: token, DATABASE_URL: url });
    for (const good of ['sqlite:x.db', 'sqlite:dir/x.db', 'sqlite:/var/lib/x.db']) {
      expect([good, faults(good)]).toEqual([good, []]);
    }
    for (const bad of ['sqlite://dir/x.db', 'sqlite:///dir/x.db', 'sqlite:']) {
      expect([bad, faults(bad)]).toEqual([bad, [expect.stringMatching(/must be sqlite:PATH/)]]);
    }
  });

  it('takes the ways to encrypt that node-postgres knows, and no slip', () => {
    const faults = (mode: string) =>
      faultsOf({ BOT_TOKEN: token, DATABASE_URL: `postgres://a:b@db/nezuko?sslmode=${mode}` });
    for (const good of ['disable', 'no-verify', 'require', 'verify-full']) {
      expect([good, faults(good)]).toEqual([good, []]);
    }
    expect(faults('requre')).toEqual([
      expect.stringMatching(/DATABASE_URL has an sslmode that is/),
    ]);
  });

  it('takes a webhook over http only with a Bot API server of one’s own', () => {
    const env = {
      BOT_TOKEN: token,
      WEBHOOK_URL: 'http://127.0.0.1:8000/hook',
      WEBHOOK_SECRET: SECRET,
    };
    expect(faultsOf(env)).toHaveLength(1);
    expect(parseConfig({ ...env, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/' })).toMatchObject({
      config: { telegramApiRoot: 'http://127.0.0.1:8081', webhook: { path: '/hook' } },
    });
  });

  it('takes a webhook path that can be served literally, and says what is wrong with another', () => {
    const withPath = (path: string) => ({
      BOT_TOKEN: token,
      WEBHOOK_URL: `https://bot.example.com${path}`,
      WEBHOOK_SECRET: SECRET,
    });
    for (const path of ['', '/', '/telegram', '/bot/123:abc_D-1', '/a.b~c']) {
      expect(faultsOf(withPath(path))).toEqual([]);
    }
    for (const path of ['/*', '/a*b', '/a%20b', '/café', '/a(b)', '/a;b', '/health', '/metrics']) {
      expect(faultsOf(withPath(path))).toEqual([expect.stringMatching(/^WEBHOOK_URL .*path/)]);
    }
  });

  it('takes a schedule that comes true some day only', () => {
    const faults = (schedule: string) =>
      faultsOf({ BOT_TOKEN: token, WARMUP_SCHEDULE: schedule }).length;
    for (const good of ['0 4 * * *', '*/5 1-3 * * MON-FRI', '0 0 29 2 *']) {
      expect([good, faults(good)]).toEqual([good, 0]);
    }
    for (const bad of ['sometimes', '61 4 * * *', '0 4 * *', '* * * * * *', '0 0 30 2 *']) {
      expect([bad, faults(bad)]).toEqual([bad, 1]);
    }
  });

  it('takes the DSN of a Sentry project, with a key and a number', () => {
    const faults = (dsn: string) => faultsOf({ BOT_TOKEN: token, SENTRY_DSN: dsn }).length;
    for (const good of [
      'https://abc123@o1.ingest.sentry.io/42',
      'http://key@sentry.lan:9000/sub/1',
    ]) {
      expect([good, faults(good)]).toEqual([good, 0]);
    }
    for (const bad of [
      'https://sentry.io/42',
      'https://key@sentry.io',
      'https://key@sentry.io/project',
      'ftp://key@sentry.io/42',
      'key',
    ]) {
      expect([bad, faults(bad)]).toEqual([bad, 1]);
    }
  });

  it('takes a token for the metrics that a header can hold', () => {
    const faults = (metricsToken: string) =>
      faultsOf({ BOT_TOKEN: token, METRICS_TOKEN: metricsToken });
    expect(faults('a"b~!1')).toEqual([]);
    for (const bad of ['two words', 'schlüssel', 'line\nbreak']) {
      expect(faults(bad)).toEqual([expect.stringMatching(/^METRICS_TOKEN must be printable/)]);
    }
  });

  it('treats an empty variable as one that is not set', () => {
    expect(parseConfig({ BOT_TOKEN: token, REDIS_URL: '', PORT: '' }).ok).toBe(true);
  });
});

describe('what is written about the configuration', () => {
  it('names every variable in --help', () => {
    for (const { name } of VARIABLES) expect(usage()).toContain(name);
  });

  it('is in step in .env.example', () => {
    expect(readFileSync('.env.example', 'utf8')).toBe(exampleFile());
  });

  it('is in step in the reference', () => {
    const reference = readFileSync('docs/configuration.md', 'utf8');
    const table = /<!-- environment -->\n([\s\S]*)\n<!-- \/environment -->/.exec(reference)?.[1];
    expect(table?.trim()).toBe(environmentTable());
  });
});
