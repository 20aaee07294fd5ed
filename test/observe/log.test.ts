import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/observe/log.ts';
import { createRedactor, passwordOf } from '../../src/observe/redact.ts';

const token = '123456:AA-secret-token';

function logged(environment: 'development' | 'production', level = 'info') {
  const lines: string[] = [];
  const redact = createRedactor([token]);
  const log = createLogger({ level, environment, redact, write: (line) => lines.push(line) });
  return { log, lines };
}

describe('the log', () => {
  it('is JSON in production, with time, level, part and ids', () => {
    const { log, lines } = logged('production');
    log.child({ logger: 'enforcement' }).info({ group_id: -1, user_id: 2 }, 'user restricted');
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      logger: 'enforcement',
      group_id: -1,
      user_id: 2,
      msg: 'user restricted',
    });
  });

  it('is readable in development, and keeps to its level', () => {
    const { log, lines } = logged('development', 'warn');
    log.info({}, 'quiet');
    log.warn({}, 'loud');
    expect(lines.join('')).toMatch(/WARN.*loud/);
    expect(lines.join('')).not.toMatch(/quiet/);
  });

  it('shows the token nowhere, however it got there', () => {
    for (const environment of ['production', 'development'] as const) {
      const { log, lines } = logged(environment);
      const error = new Error(`GET https://api.telegram.org/bot${token}/getMe`);
      log.error({ err: error, nested: { url: encodeURIComponent(token) } }, `failed for ${token}`);
      expect(lines.join('')).not.toContain('secret-token');
      expect(lines.join('')).toContain('[redacted]');
    }
  });

  it('knows the password of a database', () => {
    expect(passwordOf('postgres://u:p%40ss@host/db')).toBe('p@ss');
    expect(passwordOf('postgres://u:100%@host/db')).toBe('100%');
    expect(passwordOf('sqlite:data/x.db')).toBeUndefined();
  });

  it('hides a secret with the characters that JSON and URLs write otherwise', () => {
    const redact = createRedactor(['pa"ss\\word', 'slash/colon:']);
    const texts = [
      JSON.stringify({ m: 'pa"ss\\word' }),
      'redis://:slash%2fcolon%3a@host',
      'slash%2Fcolon%3A',
    ];
    for (const text of texts) {
      expect(redact(text)).toContain('[redacted]');
      expect(redact(text)).not.toMatch(/word|colon/);
    }
    expect(JSON.parse(redact(texts[0] ?? ''))).toEqual({ m: '[redacted]' });
  });

  it('hides a secret of four characters, and leaves words alone for a shorter one', () => {
    const redact = createRedactor(['k3y!', 'the']);
    expect(redact('the token is k3y!')).toBe('the token is [redacted]');
  });

  it('hides the whole of a secret that begins with another', () => {
    expect(createRedactor(['secret1', 'secret1-longer'])('secret1-longer')).toBe('[redacted]');
  });
});
