import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLogger } from '../../src/observe/logging/log.ts';
import { createRedactor, passwordOf } from '../../src/observe/logging/redact.ts';
import { logLines } from '../support/log-lines.ts';
import { openScenario } from '../support/scenario.ts';

const token = '123456:AA-secret-token';

async function logged(environment: 'development' | 'production', level = 'info') {
  const lines: string[] = [];
  const redact = createRedactor([], token);
  const log = await createLogger({ level, environment, redact, write: (line) => lines.push(line) });
  return { log, lines };
}

describe('the log', () => {
  it('is JSON in production, with time, level, part and ids', async () => {
    const { log, lines } = await logged('production');
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

  it('is readable in development, and keeps to its level', async () => {
    const { log, lines } = await logged('development', 'warn');
    log.info({}, 'quiet');
    log.warn({}, 'loud');
    expect(lines.join('')).toMatch(/WARN.*loud/);
    expect(lines.join('')).not.toMatch(/quiet/);
  });

  it('shows the token nowhere, however it got there', async () => {
    for (const environment of ['production', 'development'] as const) {
      const { log, lines } = await logged(environment);
      const error = new Error(`GET https://api.telegram.org/bot${token}/getMe`);
      log.error({ err: error, nested: { url: encodeURIComponent(token) } }, `failed for ${token}`);
      expect(lines.join('')).not.toContain('secret-token');
      expect(lines.join('')).toContain('[redacted]');
    }
  });

  it('knows the password of a database', () => {
    expect(passwordOf('postgres://u:p%40ss@host/db')).toBe('p@ss');
    expect(passwordOf('postgres://u:100%@host/db')).toBe('100%');
    expect(passwordOf('postgres://host/db?user=u&password=p%40ss')).toBe('p@ss');
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

  it.each([
    'secret_EPbfs--GLrzg',
    'correctHorseBattery',
    'xkqzvbnmwrtplkjhgfdsa',
  ])('hides %s wherever it stands, though it has letters only', (secret) => {
    expect(createRedactor([secret])(`it is ${secret}, they say`)).toBe(
      'it is [redacted], they say',
    );
  });

  it('hides a secret of four characters, and leaves words alone for a shorter one', () => {
    const redact = createRedactor(['k3y!', 'the']);
    expect(redact('the token is k3y!')).toBe('the token is [redacted]');
  });

  it.each([
    'nezuko',
    '2026',
    'info',
    'time',
    'app',
    'storage',
    '-',
    '1',
    'group_id',
    'T',
  ])('stays as it is for a password %s, which is hidden where passwords stand', async (password) => {
    const line = { group_id: -12026, title: 'nezuko 2026', url: `postgres://bot:${password}@db/x` };
    for (const environment of ['production', 'development'] as const) {
      const lines: string[] = [];
      const write = (text: string) => lines.push(text);
      const redact = createRedactor([password]);
      const log = await createLogger({ level: 'info', environment, redact, write });
      log.child({ logger: 'storage' }).info(line, `nezuko is running, password=${password}`);
      expect(lines.join('')).not.toMatch(new RegExp(`(bot:|password=)${password}`));
      if (environment === 'development') {
        expect(lines[0]).toMatch(/^\[\d\d:.*\] INFO: nezuko is running.*storage.*nezuko 2026/);
        continue;
      }
      expect(JSON.parse(lines[0] ?? '')).toEqual({
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        logger: 'storage',
        group_id: -12026,
        title: 'nezuko 2026',
        url: 'postgres://bot:[redacted]@db/x',
        msg: 'nezuko is running, password=[redacted]',
      });
    }
  });

  it.each([
    ['postgres://u:nezuko@host/db', 'postgres://u:[redacted]@host/db'],
    ['redis://:nezuko@host', 'redis://:[redacted]@host'],
    ['password: "nezuko"', 'password: "[redacted]"'],
    ["{ password: 'nezuko', user: 'nezuko' }", "{ password: '[redacted]', user: 'nezuko' }"],
    ['{"db_password":"nezuko"}', '{"db_password":"[redacted]"}'],
    ['Authorization: Bearer nezuko', 'Authorization: Bearer [redacted]'],
    ["{ name: 'auth', args: [ 'default', 'nezuko' ] }", "{ name: 'auth', args: [[redacted]] }"],
    ['nezuko@1.0.0 on nezuko', 'nezuko@1.0.0 on nezuko'],
  ])('knows where passwords stand: %s', (text, expected) => {
    expect(createRedactor(['nezuko'])(text)).toBe(expected);
  });

  it('hides the values of fields that are named like secrets, and tokens of other bots', async () => {
    const { log, lines } = await logged('production');
    const other = `bot123456789:${'Abc-'.repeat(9)}`;
    log.info({ options: { password: 'x', auth_token: ['y'] } }, `not ${other}`);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      options: { password: '[redacted]', auth_token: ['[redacted]'] },
      msg: 'not bot[redacted]',
    });
  });

  it('hides the secret half of a token alone', () => {
    expect(createRedactor([], token)('it is AA-secret-token')).toBe('it is [redacted]');
  });

  it('shows control characters and turns of direction instead of passing them to a terminal', async () => {
    const name = 'Eve\u001b[2J\r\n[12:00:00] INFO: all is well\u009b1m\u202eabc\u0007\u2028';
    const raw = /[\p{Cc}\p{Bidi_Control}\u2028]/u;
    const development = await logged('development');
    development.log.warn({ title: name, [name]: { name } }, `hello ${name}`);
    expect(development.lines).toHaveLength(1);
    expect(development.lines[0]?.replace(/\n$/, '')).not.toMatch(raw);
    expect(development.lines[0]).toContain('hello Eve␛[2J␍␊[12:00:00] INFO: all is well<U+009B>1m');
    const production = await logged('production');
    production.log.warn({ title: name, [name]: { name } }, `hello ${name}`);
    expect(production.lines[0]?.replace(/\n$/, '')).not.toMatch(raw);
    expect(JSON.parse(production.lines[0] ?? '')).toMatchObject({ title: name, [name]: { name } });
  });

  it('shows the frames of a trace on lines of their own, and no line that a name has made up', async () => {
    const { log, lines } = await logged('development');
    log.error({ err: new Error('bad\n[12:00:00] INFO: name') }, 'failed');
    expect(lines.join('')).toMatch(/bad␊\[12:00:00\] INFO: name\n +at /);
  });

  it('hides the whole of a secret that begins with another', () => {
    expect(createRedactor(['secret1', 'secret1-longer'])('secret1-longer')).toBe('[redacted]');
  });
});

it('what Node itself warns of is a line of the log like any other', async () => {
  const scenario = await openScenario(
    { intake: 'polling', services: 'SQLite' },
    { ENVIRONMENT: 'production', NODE_OPTIONS: `--require ${resolve('test/support/warns.cjs')}` },
  );
  onTestFinished(() => scenario.close());
  await expect.poll(() => scenario.bot.output()).toContain('an option that goes away');
  const warning = logLines(scenario.bot.output()).find(({ msg }) => /an option/.test(msg));
  expect(warning).toMatchObject({ level: 'warn', warning: 'Warning' });
});
