import { describe, expect, it } from 'vitest';
import { usage } from '../../src/config/documents.ts';

describe('what --help prints', () => {
  const lines = usage().split('\n');

  it('begins with what the bot is, and how it is started', () => {
    expect(lines.slice(0, 7)).toEqual([
      'Nezuko lets people speak in a Telegram group once they have joined its channels.',
      '',
      'Usage: npm start               start the bot',
      '       npm start -- --help     show this help',
      '       npm start -- --version  show which version this is, as all commands do',
      '',
      'Environment variables, also read from a file .env:',
    ]);
  });

  it.each([
    '  BOT_TOKEN            Token of the bot. Get one from @BotFather (https://t.me/BotFather) with /newbot',
    '  DATABASE_URL         sqlite:PATH or postgres://user:password@host:port/database (default sqlite:data/nezuko.db)',
    '  METRICS_TOKEN        Bearer token that /metrics requires. Without it, the metrics are open',
  ])('tells of a variable its meaning and what it is by default: %s', (line) => {
    expect(lines).toContain(line);
  });
});
