import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/load.ts';

const BOT_TOKEN = '123456:AAabcdefghijklmnop';
const WEBHOOK_SECRET = 'k'.repeat(32);

function read(env: Record<string, string>) {
  const parsed = parseConfig({ BOT_TOKEN, WEBHOOK_SECRET, ...env });
  return parsed.ok ? parsed.config.publicUrl : parsed.faults;
}

describe('where browsers reach the bot', () => {
  it('is unknown, or what is said, or where the webhook is', () => {
    expect(read({})).toBeUndefined();
    expect(read({ PUBLIC_URL: 'https://bot.example.com/' })).toBe('https://bot.example.com');
    const WEBHOOK_URL = 'https://hook.example.com:8443/telegram';
    expect(read({ WEBHOOK_URL })).toBe('https://hook.example.com:8443');
    expect(read({ WEBHOOK_URL, PUBLIC_URL: 'https://a.example.com' })).toBe(
      'https://a.example.com',
    );
    expect(read({ WEBHOOK_URL, PUBLIC_URL: 'off' })).toBeUndefined();
  });

  it('is on https, or on this machine before a Bot API server of one’s own', () => {
    const TELEGRAM_API_ROOT = 'http://127.0.0.1:8081';
    const local = 'http://127.0.0.1:8000';
    expect(read({ PUBLIC_URL: local, TELEGRAM_API_ROOT })).toBe(local);
    for (const env of [
      { PUBLIC_URL: local },
      { PUBLIC_URL: 'http://bot.example.com' },
      { PUBLIC_URL: 'http://bot.lan', TELEGRAM_API_ROOT },
    ]) {
      expect(read(env)).toEqual([expect.stringMatching(/^PUBLIC_URL must be https/)]);
    }
  });

  it('is not taken from a webhook between the bot and a server beside it', () => {
    const env = {
      WEBHOOK_URL: 'http://127.0.0.1:8000/hook',
      TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
    };
    expect(read(env)).toBeUndefined();
  });

  it('is a host alone', () => {
    expect(read({ PUBLIC_URL: 'https://example.com/bot' })).toEqual([
      expect.stringMatching(/^PUBLIC_URL must have no path/),
    ]);
    expect(read({ PUBLIC_URL: 'nonsense' })).toEqual([
      expect.stringMatching(/^PUBLIC_URL must be the address of a host/),
    ]);
  });

  it('leaves no room for a webhook under its path', () => {
    const env = { WEBHOOK_URL: 'https://example.com/app/hook' };
    expect(read(env)).toEqual([expect.stringMatching(/served for browsers/)]);
  });
});
