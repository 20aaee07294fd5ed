import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { unsupported } from '../src/runtime.js';
import { freePort } from './support/services/free-port.ts';
import { startTelegram } from './support/telegram/telegram.ts';

const run = promisify(execFile);

describe('the runtime', () => {
  it('is refused in one line when it is too old', () => {
    expect(unsupported('20.20.2', '>=24.21.0 <25')).toMatch(
      /^Nezuko needs Node 24\.21\.0.*20\.20\.2.*$/,
    );
    expect(unsupported('24.20.9', '>=24.21.0 <25')).toBeDefined();
    expect(unsupported('24.21.0', '>=24.21.0 <25')).toBeUndefined();
    expect(unsupported('26.1.0', '>=24.21.0 <25')).toBeUndefined();
  });

  it('that comes with the project is the one that is required', () => {
    expect(unsupported(process.versions.node, '>=24.21.0')).toBeUndefined();
  });
});

describe('starting on an older Node', () => {
  const outcome = (node: string, script: string) =>
    run(node, [script], { env: {} }).then(
      () => ({ code: 0, stderr: '' }),
      (error: { code: number; stderr: string }) => error,
    );
  const oneLine = /^Nezuko needs Node [^\n]+\n$/;

  it('ends in one line, by the version that package.json requires', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nezuko-runtime-'));
    mkdirSync(join(folder, 'src'));
    const manifest = { type: 'module', engines: { node: '>=999.1.0' } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    for (const file of ['src/runtime.js', 'src/start.js']) copyFileSync(file, join(folder, file));
    const { code, stderr } = await outcome(process.execPath, join(folder, 'src/start.js'));
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect(stderr).toMatch(oneLine);
    expect(stderr).toContain('999.1.0');
  });

  it('does so on every older Node that this machine has', async () => {
    const folders = (process.env.PATH ?? '').split(delimiter);
    for (const folder of folders.filter((name) => !name.includes('node_modules'))) {
      const node = join(folder, 'node');
      const version = await run(node, ['--version']).catch(() => undefined);
      const old = version && unsupported(version.stdout.trim().slice(1), '>=24.21.0') !== undefined;
      if (!old) continue;
      const { code, stderr } = await outcome(node, 'src/start.js');
      expect(code).toBe(1);
      expect(stderr).toMatch(oneLine);
    }
  });
});

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

describe('npm start', () => {
  it('passes a signal on, so that the bot itself stops and npm ends with its exit code', async () => {
    await using telegram = await startTelegram();
    const folder = mkdtempSync(join(tmpdir(), 'nezuko-npm-'));
    const port = await freePort();
    const npm = spawn('npm', ['start'], {
      env: {
        ...process.env,
        BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.url,
        DATABASE_URL: `sqlite:${join(folder, 'nezuko.db')}`,
        HOST: '127.0.0.1',
        PORT: String(port),
      },
      stdio: 'ignore',
    });
    const answers = (path: string) =>
      fetch(`http://127.0.0.1:${port}${path}`).then(
        ({ ok }) => ok,
        () => false,
      );
    await expect.poll(() => answers('/ready'), { timeout: 20_000 }).toBe(true);
    const exited = once(npm, 'exit');
    npm.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    expect(await answers('/live')).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
