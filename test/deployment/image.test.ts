import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import lock from '../../package-lock.json' with { type: 'json' };
import { LANGUAGES } from '../../src/core/model/settings.ts';
import { startTelegram } from '../simulator/telegram.ts';
import { freshSqlite } from '../support/databases.ts';
import { freePort } from '../support/services/free-port.ts';

const dockerfile = readFileSync('Dockerfile', 'utf8').replaceAll(/\\\n\s*/g, '');
const [, finalStage = ''] = dockerfile.split(/^FROM .*$/m).slice(1);

/** An instruction's arguments in exec form. */
function argumentsOf(instruction: RegExp): string[] {
  const [, json = '[]'] = instruction.exec(finalStage) ?? [];
  return z.array(z.string()).parse(JSON.parse(json));
}

const COMMAND = argumentsOf(/^CMD (\[.*\])$/m);
const HEALTHCHECK = argumentsOf(/^HEALTHCHECK .*CMD (\[.*\])$/m);

/** The folder of the image, made as its last stage says: with nothing else of this project. */
const image = mkdtempSync(join(tmpdir(), 'nezuko-image-'));
afterAll(() => rmSync(image, { recursive: true }));

beforeAll(() => {
  execFileSync(process.execPath, ['src/run.cjs', 'src/commands/build.ts', join(image, 'dist')]);
  for (const [, from = '', to = ''] of finalStage.matchAll(
    /^COPY (?:--from=build \/app\/)?(\S+) (\S+)$/gm,
  )) {
    // The bundle is made for this test alone: other tests run from the one of the project.
    if (from === 'dist') continue;
    cpSync(from, to.endsWith('/') ? join(image, to, from) : join(image, to), { recursive: true });
  }
});

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** Starts the command of the image the way Docker does: with a bare environment and no shell. */
async function startImage() {
  const telegram = await startTelegram();
  closing.push(() => telegram.close());
  const database = await freshSqlite();
  closing.push(() => database.drop());
  const env = {
    PORT: String(await freePort()),
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: database.url,
    LOG_LEVEL: 'warn',
  };
  const [, ...args] = COMMAND;
  const child = spawn(process.execPath, args, { cwd: image, env, stdio: 'ignore' });
  const exited = once(child, 'exit');
  closing.push(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  return { telegram, child, exited, env };
}

async function isHealthy(env: Record<string, string>): Promise<boolean> {
  const [, ...args] = HEALTHCHECK;
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error) => resolve(error === null));
  });
}

describe('the image', () => {
  it('starts Node itself, which ends in order when it is told to', async () => {
    expect(COMMAND[0]).toBe('node');
    const { telegram, child, exited, env } = await startImage();
    await expect.poll(() => isHealthy(env), { timeout: 20_000 }).toBe(true);
    const spoken = () =>
      telegram.callsOf('setMyCommands').map(({ params }) => params.language_code);
    // Read from the files beside the bundle.
    await expect.poll(spoken, { timeout: 20_000 }).toContain(LANGUAGES.at(-1));
    child.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    expect(await isHealthy(env)).toBe(false);
  });

  it('runs as somebody who is not root', () => {
    expect(finalStage).toMatch(/^USER node$/m);
  });

  it('is made from files that exist and that Docker is given', () => {
    const given = readFileSync('.dockerignore', 'utf8').matchAll(/^!(.+)$/gm);
    const allowed = [...given].map(([, path]) => path);
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
      ([, sources = '']) => sources.split(' '),
    );
    expect(copied.filter((path) => !existsSync(path))).toEqual([]);
    expect([...new Set(copied)].toSorted()).toEqual(allowed.toSorted());
  });

  it('holds free software only', () => {
    const FREE =
      /^\(?(MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|MPL-2\.0|OFL)( OR .+| AND OFL-1\.1)?\)?$/;
    const installed = Object.entries<{ dev?: boolean; optional?: boolean; license?: string }>(
      lock.packages,
    ).filter(([path, { dev, optional }]) => path !== '' && !dev && !optional);
    const others = installed.filter(([, { license = '' }]) => !FREE.test(license));
    expect(others.map(([path, { license }]) => [path, license])).toEqual([]);
    expect(installed.length).toBeGreaterThan(50);
  });

  it('holds the bundle, with the licences of what is in it, and one package beside it', () => {
    expect(readdirSync(join(image, 'node_modules'))).toEqual(['better-sqlite3']);
    expect(existsSync(join(image, 'src'))).toBe(false);
    const licences = readFileSync(join(image, 'dist/LICENSES.txt'), 'utf8');
    for (const name of ['grammy', 'fastify', 'drizzle-orm', 'ioredis', 'pg', 'zod']) {
      expect(licences).toMatch(new RegExp(`=== ${name} \\((MIT|Apache-2.0)\\) ===`));
    }
    const [ignored] = readFileSync('.dockerignore', 'utf8').split('\n');
    expect(ignored).toBe('*');
  });

  it.each([
    'backup',
    'forget',
    'migrate',
    'migrate-down',
    'warm',
  ])('has the command %s', async (name) => {
    const args = [`dist/commands/${name}.js`, '--help'];
    expect(String(execFileSync(process.execPath, args, { cwd: image, env: {} }))).toMatch(/usage/i);
  });
});
