import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from './support/command.ts';

const run = promisify(execFile);

describe('starting', () => {
  const start = (args: string[], env: Record<string, string> = {}, cwd = process.cwd()) =>
    run(process.execPath, [resolve('src/start.js'), ...args], {
      env: { PATH: process.env.PATH, ...env },
      cwd,
    }).then(
      ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
  const emptyFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'nezuko-start-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    return folder;
  };

  it('prints its usage without a token', async () => {
    expect(await start(['--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Nezuko.*BOT_TOKEN/s),
    });
  });

  it('without a token says what is missing, with exit code 1 and no stack', async () => {
    const { code, stderr } = await start([], { BOT_TOKEN: '' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/BOT_TOKEN is missing/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('lists what is wrong with files of secrets beside everything else', async () => {
    const env = { BOT_TOKEN_FILE: '/nowhere/token', PORT: 'abc', LOG_LEVEL: 'shout' };
    const { code, stderr } = await start([], env, emptyFolder());
    expect(code).toBe(1);
    expect(stderr).toMatch(/BOT_TOKEN_FILE cannot be read[\s\S]*PORT [\s\S]*LOG_LEVEL /);
    expect(stderr).not.toContain('BOT_TOKEN is missing');
  });

  it('with a database that is away says so in one line, without its password', async () => {
    const { code, stderr } = await start([], {
      BOT_TOKEN: '1:abcdefghijkl',
      DATABASE_URL: 'postgres://postgres:topsecret@127.0.0.1:1/none',
      PORT: '0',
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^Nezuko cannot start: DATABASE_URL: cannot reach 127\.0\.0\.1:1: .*ECONNREFUSED.*\n$/,
    );
    expect(stderr).not.toContain('topsecret');
  });

  it('with an SQLite file that cannot be made says so in one line', async () => {
    const file = join(emptyFolder(), 'text.db');
    writeFileSync(file, 'this is a text, and no database, whatever its name may say');
    const faults = [
      ['/proc/x/y.db', 'ENOENT'],
      ['/dev/null/x.db', 'ENOTDIR|unable to open'],
      [file, 'file is not a database'],
    ];
    for (const [path, reason] of faults) {
      const { code, stderr } = await start([], {
        BOT_TOKEN: '1:abcdefghijkl',
        DATABASE_URL: `sqlite:${path}`,
        PORT: '0',
      });
      expect(stderr).toMatch(
        new RegExp(`^Nezuko cannot start: DATABASE_URL: cannot open ${path}: .*(${reason}).*\n$`),
      );
      expect(code).toBe(1);
    }
  });

  it('on an address that is taken names the variables of it', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const port = String((server.address() as AddressInfo).port);
    const { code, stderr } = await start([], {
      BOT_TOKEN: '1:abcdefghijkl',
      DATABASE_URL: `sqlite:${join(emptyFolder(), 'nezuko.db')}`,
      HOST: '127.0.0.1',
      PORT: port,
    });
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Nezuko cannot start: HOST/PORT: cannot listen on 127.0.0.1:${port}: listen EADDRINUSE: address already in use 127.0.0.1:${port}\n`,
    );
  });

  it('reads a .env that an editor began with a byte order mark', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '.env'), '\uFEFFBOT_TOKEN=no-token\nPORT=eighty\n');
    const { stderr } = await start([], {}, folder);
    expect(stderr).toMatch(/BOT_TOKEN is not a token.*PORT must be/s);
  });

  it.each([
    ['CRLF', 'BOT_TOKEN=no-token\r\nPORT=eighty\r\n'],
    ['CR', 'BOT_TOKEN=no-token\rPORT=eighty\r'],
    ['quotes and spaces', ' BOT_TOKEN = "no-token" \nPORT=\'eighty\' # a number\n'],
    ['export', 'export BOT_TOKEN=no-token\nexport PORT=eighty\n'],
  ])('reads a .env with %s', async (_what, text) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '.env'), text);
    const { stderr } = await start([], {}, folder);
    expect(stderr).toMatch(/BOT_TOKEN is not a token.*PORT must be/s);
  });

  it('takes what .env says for what is empty in the environment, and the environment first', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '.env'), 'BOT_TOKEN=no-token\nPORT=eighty\nHOST=\n');
    const { stderr } = await start([], { BOT_TOKEN: '', PORT: ' ' }, folder);
    expect(stderr).toMatch(/BOT_TOKEN is not a token.*PORT must be/s);
    const { stderr: given } = await start([], { BOT_TOKEN: '', PORT: '1' }, folder);
    expect(given).toMatch(/BOT_TOKEN is not a token/);
    expect(given).not.toContain('PORT');
  });

  it.each([
    'migrate',
    'backup',
    'forget',
    'warm',
  ])('reads it in %s as in the bot itself', async (name) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '.env'), 'BOT_TOKEN=no-token\nDATABASE_URL=nonsense\n');
    const args = name === 'forget' ? ['--user=1'] : [];
    const empty = { BOT_TOKEN: '', DATABASE_URL: '' };
    const { code, stderr } = await runCommand(`src/commands/${name}.ts`, args, empty, folder);
    expect(stderr).toMatch(/DATABASE_URL must be/);
    expect(code).toBe(1);
  });

  it.each([
    ['with a mark', 'utf16le', '\uFEFF'],
    ['without a mark', 'utf16le', ''],
    ['with a mark, the other way round', 'utf16be', '\uFEFF'],
    ['without a mark, the other way round', 'utf16be', ''],
  ])('tells that a .env is in UTF-16 (%s)', async (_how, encoding, mark) => {
    const folder = emptyFolder();
    const bytes = Buffer.from(`${mark}BOT_TOKEN=1:abcdefghijkl\r\n`, 'utf16le');
    writeFileSync(join(folder, '.env'), encoding === 'utf16le' ? bytes : bytes.swap16());
    const { code, stderr } = await start([], {}, folder);
    expect(stderr).toMatch(/^Nezuko cannot start: \.env cannot be read: it is in UTF-16[^\n]+\n$/);
    expect(code).toBe(1);
    const told = await runCommand('src/commands/migrate.ts', [], {}, folder);
    expect(told.stderr).toMatch(/^\.env cannot be read: it is in UTF-16[^\n]+\n$/);
  });

  it('with a .env that is no file says so in one line', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, '.env'));
    const { code, stderr } = await start([], {}, folder);
    expect(code).toBe(1);
    expect(stderr).toBe('Nezuko cannot start: .env cannot be read: it is not a file\n');
  });

  it('waits for a database that does not answer with a word, and obeys a signal meanwhile', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const bot = spawn(process.execPath, ['src/start.js'], {
      env: {
        PATH: process.env.PATH,
        BOT_TOKEN: '1:abcdefghijkl',
        DATABASE_URL: `postgres://postgres@127.0.0.1:${port}/none`,
        PORT: '0',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    bot.stdout.on('data', (text) => {
      output += text;
    });
    await expect.poll(() => output, { timeout: 20_000 }).toContain('waiting for the database');
    const told = performance.now();
    const exited = once(bot, 'exit');
    bot.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    expect(performance.now() - told).toBeLessThan(3_000);
  });
});
