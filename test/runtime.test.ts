import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { unsupported } from '../src/runtime.js';

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
