import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTelegram, type Telegram } from '../simulator/telegram.ts';
import { type FreshDatabase, freshSqlite } from '../support/databases.ts';
import { redisUrl } from '../support/services/available.ts';
import { freePort } from '../support/services/free-port.ts';
import { makeServerFolder } from './server-folder.ts';

/** Named by the check of a fresh clone, which has one from the registry. */
const given = process.env.SERVER_FOLDER;

describe('a folder without development tools', () => {
  let folder: string;
  let telegram: Telegram;
  let database: FreshDatabase;
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    folder = given ?? makeServerFolder();
    telegram = await startTelegram();
    database = await freshSqlite();
    env = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: database.url,
      HOST: '127.0.0.1',
    };
  });
  afterAll(async () => {
    await telegram.close();
    await database.drop();
    if (given === undefined) rmSync(folder, { recursive: true });
  });

  const npm = (args: readonly string[], more: NodeJS.ProcessEnv = {}) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      const options = { cwd: folder, env: { ...env, ...more } };
      execFile('npm', args, options, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr });
      });
    });

  it('has none', () => {
    // npm keeps TypeScript: a package names it as an optional peer.
    for (const tool of ['vitest', 'drizzle-kit', '@biomejs/biome']) {
      expect(existsSync(join(folder, 'node_modules', tool))).toBe(false);
    }
  });

  it.each([
    'start',
    'run migrate',
    'run migrate:down',
    'run backup',
    'run warm',
    'run forget',
  ])('shows the usage of npm %s', async (command) => {
    const { stdout, stderr } = await npm([...command.split(' '), '--', '--help']);
    expect(`${stdout}${stderr}`).toMatch(/Usage: npm /);
    expect(stderr).not.toMatch(/ERR_|\n\s+at /);
  });

  it('does what the commands are for', async () => {
    expect(await npm(['run', 'migrate'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/The sqlite database is up to date/),
    });
    const copy = join(folder, 'data/copy.db');
    expect(await npm(['run', 'backup', '--', copy])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`${copy}\n`),
    });
    expect(existsSync(copy)).toBe(true);
    rmSync(join(folder, 'data'), { recursive: true });
    expect(await npm(['run', 'forget', '--', '--user=42'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/Erased:/),
    });
  });

  it.runIf(redisUrl())('warms up', async () => {
    expect(await npm(['run', 'warm'], { REDIS_URL: redisUrl() })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/Warmed up 0 people/),
    });
  });

  it('runs the bot until SIGTERM', async () => {
    const port = String(await freePort());
    const bot = spawn('npm', ['start'], {
      cwd: folder,
      env: { ...env, PORT: port },
      stdio: 'ignore',
    });
    const exited = once(bot, 'exit');
    const isReady = () =>
      fetch(`http://127.0.0.1:${port}/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    await expect.poll(isReady, { timeout: 30_000 }).toBe(true);
    bot.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
  });

  it('says what is lacking for what needs a development tool', async () => {
    expect(await npm(['test'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^There is no [\w./]+: run "npm ci", without --omit=dev\.$/m),
    });
  });
});
