import { describe, expect, it } from 'vitest';
import { usage } from '../../src/config/documents.ts';

describe('what --help prints', () => {
  const lines = usage().split('\n');

  it('begins with what the bot is, and how it is started', () => {
    const [what, empty, ...rest] = lines.slice(0, 7);
    expect([what, empty]).toEqual([expect.stringMatching(/^Nezuko lets people speak .+\.$/), '']);
    const commands = rest.slice(0, 3).map((line) => line.replace(/^Usage: /, '').trim());
    expect(commands).toEqual([
      expect.stringMatching(/^npm start {2,}start the bot$/),
      expect.stringMatching(/^npm start -- --help {2,}show this help$/),
      expect.stringMatching(/^npm start -- --version {2,}show which version this is/),
    ]);
    expect(rest.slice(3)).toEqual(['', 'Environment variables, also read from a file .env:']);
  });

  it.each([
    '  BOT_TOKEN            Token of the bot. Get one from @BotFather (https://t.me/BotFather) with /newbot',
    '  DATABASE_URL         sqlite:PATH or postgres://user:password@host:port/database (default sqlite:data/nezuko.db)',
    '  METRICS_TOKEN        Bearer token that /metrics requires. Without it, the metrics are open',
  ])('tells of a variable its meaning and what it is by default: %s', (line) => {
    expect(lines).toContain(line);
  });
});
