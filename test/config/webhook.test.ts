import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/load.ts';

const BOT_TOKEN = '123456:AAabcdefghijklmnop';
const WEBHOOK_URL = 'https://bot.example.com/telegram';
const LONG = 'k'.repeat(32);

function read(env: Record<string, string | undefined>) {
  const parsed = parseConfig({ BOT_TOKEN, WEBHOOK_URL, ...env });
  return parsed.ok ? parsed.config : parsed.faults;
}

function webhookOf(env: Record<string, string | undefined>) {
  const config = read(env);
  return 'webhook' in config ? config.webhook : config;
}

describe('the secret of the webhook', () => {
  it('has at least 32 characters', () => {
    expect(webhookOf({ WEBHOOK_SECRET: LONG })).toMatchObject({ secret: LONG });
    expect(read({ WEBHOOK_SECRET: LONG })).toMatchObject({ warnings: [] });
    expect(read({ WEBHOOK_SECRET: LONG.slice(1) })).toEqual([
      expect.stringMatching(/^WEBHOOK_SECRET must have at least 32 .*openssl rand -hex 32/),
    ]);
  });

  it('may be shorter before a Bot API server of one’s own, with a warning', () => {
    const TELEGRAM_API_ROOT = 'http://127.0.0.1:8081';
    expect(read({ WEBHOOK_SECRET: 's', TELEGRAM_API_ROOT })).toMatchObject({
      webhook: { secret: 's' },
      warnings: ['WEBHOOK_SECRET has less than 32 characters'],
    });
  });

  it('is not the example that .env.example once had', () => {
    for (const TELEGRAM_API_ROOT of [undefined, 'http://127.0.0.1:8081']) {
      expect(read({ WEBHOOK_SECRET: 'a-long-random-word', TELEGRAM_API_ROOT })).toEqual([
        expect.stringMatching(/^WEBHOOK_SECRET is an example, .*openssl rand -hex 32/),
      ]);
    }
  });

  it('comes from the token when there is none, the same for all who have the token', () => {
    const first = webhookOf({});
    expect(first).toMatchObject({ secret: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(webhookOf({ WEBHOOK_SECRET: ' ' })).toEqual(first);
    expect(webhookOf({ BOT_TOKEN: `${BOT_TOKEN}q` })).not.toEqual(first);
    expect(JSON.stringify(first)).not.toContain(BOT_TOKEN.split(':')[1]);
  });

  it('does not matter to a bot that polls', () => {
    expect(read({ WEBHOOK_URL: ' ', WEBHOOK_SECRET: 's' })).toMatchObject({
      webhook: undefined,
      warnings: [],
    });
  });
});

describe('the path of the webhook', () => {
  it('is that of the URL, or the one that a proxy makes of it', () => {
    expect(webhookOf({})).toMatchObject({ url: WEBHOOK_URL, path: '/telegram' });
    expect(webhookOf({ WEBHOOK_PATH: '/hook' })).toMatchObject({ url: WEBHOOK_URL, path: '/hook' });
  });

  it('may be one of the operators’ in the URL only', () => {
    const url = 'https://bot.example.com/health';
    expect(webhookOf({ WEBHOOK_URL: url, WEBHOOK_PATH: '/hook' })).toMatchObject({ path: '/hook' });
    expect(read({ WEBHOOK_PATH: '/health' })).toEqual([
      'WEBHOOK_PATH must not have the path /health, which is served for operators',
    ]);
    expect(read({ WEBHOOK_PATH: '/a*b' })).toEqual([
      'WEBHOOK_PATH must have a path of A-Z a-z 0-9 and . _ ~ : / - only',
    ]);
    expect(read({ WEBHOOK_PATH: 'hook' })).toEqual([
      expect.stringMatching(/^WEBHOOK_PATH must be a path that begins with \//),
    ]);
  });
});
