import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadEnvironment } from '../../src/config/environment.ts';
import { exposedFiles } from '../../src/config/exposed-files.ts';
import { readSecretFiles, SECRETS } from '../../src/config/secret-files.ts';
import { VARIABLES } from '../../src/config/variables.ts';

const usual = process.cwd();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(usual);
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

function file(name: string, contents: string, mode = 0o600): string {
  writeFileSync(name, contents);
  chmodSync(name, mode);
  return join(folder, name);
}

describe('a secret in a file', () => {
  it.each(SECRETS)('can be %s, which is a variable', (name) => {
    expect(VARIABLES.map((variable) => variable.name)).toContain(name);
    const env = { [`${name}_FILE`]: file('secret', ' sesame\n'), [name]: ' ' };
    expect(readSecretFiles(env)).toEqual([]);
    expect(env[name]).toBe('sesame');
  });

  it('is not given twice, and has to be readable and something', () => {
    const env = {
      BOT_TOKEN: '1:a',
      BOT_TOKEN_FILE: file('token', '1:a'),
      REDIS_URL_FILE: join(folder, 'nothing-here'),
      METRICS_TOKEN_FILE: file('empty', '\n'),
      DATABASE_URL_FILE: folder,
    };
    expect(readSecretFiles(env)).toEqual([
      'BOT_TOKEN and BOT_TOKEN_FILE are both set: remove one of them',
      expect.stringMatching(/^DATABASE_URL_FILE cannot be read: EISDIR/),
      'REDIS_URL_FILE cannot be read: there is no such file',
      'METRICS_TOKEN_FILE names an empty file',
    ]);
  });

  it.each([
    ['BOT_TOKEN_FILE', 'BOT_TOKEN=1:from-env-file\n'],
    ['BOT_TOKEN_FILE', 'BOT_TOKEN_FILE=nothing-here\n'],
  ])('named by %s in the environment is taken before a file .env with %j', (name, contents) => {
    vi.stubEnv('BOT_TOKEN', undefined);
    vi.stubEnv(name, file('token', '1:from-secret'));
    file('.env', contents);
    expect(loadEnvironment()).toBeUndefined();
    expect(process.env.BOT_TOKEN).toBe('1:from-secret');
  });

  it('can be named in .env, and gives way to a variable of the environment', () => {
    file('.env', `BOT_TOKEN_FILE=${file('token', '1:from-secret')}\n`);
    vi.stubEnv('BOT_TOKEN', '1:mine');
    vi.stubEnv('BOT_TOKEN_FILE', undefined);
    expect(loadEnvironment()).toBeUndefined();
    expect(process.env.BOT_TOKEN).toBe('1:mine');
    vi.stubEnv('BOT_TOKEN', '');
    expect(loadEnvironment()).toBeUndefined();
    expect(process.env.BOT_TOKEN).toBe('1:from-secret');
  });
});

describe('files that others can open', () => {
  const databaseUrl = 'sqlite:nezuko.db';

  it('are named with what to do', () => {
    file('.env', '', 0o640);
    file('nezuko.db', '', 0o604);
    expect(exposedFiles({ databaseUrl })).toEqual([
      'other users of this machine can open .env: chmod 600 .env',
      'other users of this machine can open nezuko.db: chmod 600 nezuko.db',
    ]);
  });

  it('are not those that are closed, or that are not there', () => {
    expect(exposedFiles({ databaseUrl })).toEqual([]);
    file('.env', '', 0o600);
    file('nezuko.db', '', 0o400);
    expect(exposedFiles({ databaseUrl })).toEqual([]);
    expect(exposedFiles({ databaseUrl: 'postgres://a:b@c/d' })).toEqual([]);
  });
});
