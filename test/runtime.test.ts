import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
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
  const start = (args: string[], env: Record<string, string> = {}) =>
    run(process.execPath, ['src/start.js', ...args], {
      env: { PATH: process.env.PATH, ...env },
    }).then(
      ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );

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
    expect(stderr).toMatch(/^Nezuko cannot start: .*ECONNREFUSED.*\n$/);
    expect(stderr).not.toContain('topsecret');
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
