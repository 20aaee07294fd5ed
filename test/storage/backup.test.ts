import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { libpqVariables } from '../../src/storage/backup/postgres-backup.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { runCommand } from '../support/command.ts';
import { administer, type FreshDatabase, freshSqlite } from '../support/databases.ts';
import { ownServer, pgTools } from '../support/services/pg-tools.ts';
import { channel, GROUP_ID, request } from './samples.ts';

const BACKUP = 'src/commands/backup.ts';

describe('a backup of SQLite', () => {
  let place: FreshDatabase;
  let database: Database;
  const back = (...args: string[]) => runCommand(BACKUP, args, { DATABASE_URL: place.url });

  beforeEach(async () => {
    place = await freshSqlite();
    database = await openDatabase(place.url);
    await database.migrate();
    await database.groups.protect(request(GROUP_ID, [channel(1)]));
  });
  afterEach(async () => {
    await database.close();
    await place.drop();
  });

  it('holds what was written by then, is one file for the operator only, and can be used', async () => {
    const { stdout, code } = await back();
    expect(code).toBe(0);
    const target = stdout.trim();
    expect(target).toMatch(/backups\/nezuko-[\dTZ-]+\.db$/);
    expect(readdirSync(dirname(target))).toHaveLength(1);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    const copy = await openDatabase(`sqlite:${target}`);
    expect(await copy.groups.find(GROUP_ID)).toMatchObject({ title: 'Cats <b>&' });
    await copy.close();
  });

  it('is consistent while others write, and does not keep them from it', async () => {
    // More than is copied in one step, and changed between any two.
    const seenAt = new Date();
    await database.activity.record(
      Array.from({ length: 60_000 }, (_, userId) => ({ groupId: GROUP_ID, userId, seenAt })),
    );
    let writing = true;
    let written = 0;
    const writer = (async () => {
      for (; writing; written += 1) {
        await database.groups.protect(request(GROUP_ID - 1 - written, [channel(written)]));
        await new Promise(setImmediate);
      }
    })();
    const before = written;
    const { stdout, code } = await back();
    writing = false;
    await writer;
    expect(code).toBe(0);
    expect(written).toBeGreaterThan(before);
    const copy = await openDatabase(`sqlite:${stdout.trim()}`);
    const { activeGroups: held } = await copy.statistics(new Date());
    expect(held).toBeGreaterThan(0);
    const last = await copy.groups.find(GROUP_ID - held + 1);
    expect(last?.channels).toHaveLength(1);
    await copy.close();
  });

  it('overwrites nothing, and makes no database where there is none', async () => {
    const target = join(dirname(place.url.slice('sqlite:'.length)), 'kept.db');
    writeFileSync(target, 'precious');
    expect(await back(target)).toMatchObject({ code: 1, stderr: `${target} is there already\n` });
    const none = `${target}.none`;
    const end = await runCommand(BACKUP, [], { DATABASE_URL: `sqlite:${none}` });
    expect(end).toMatchObject({ code: 1, stderr: `there is no database ${none}\n` });
    expect(existsSync(none)).toBe(false);
  });
});

describe('a backup of PostgreSQL', () => {
  const url = 'postgres://u:sesame@127.0.0.1:1/x';

  it('says which tool is missing, and where it comes from', async () => {
    const end = await runCommand(BACKUP, [], { DATABASE_URL: url, PATH: '/nothing-here' });
    expect(end).toMatchObject({ code: 1, stdout: '' });
    expect(end.stderr).toMatch(/^psql is not installed: .*postgresql-client.*docs\/backup\.md$/m);
  });

  it.runIf(pgTools)(
    'says why the tool failed, without the password, and leaves nothing',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'no-backup-'));
      const target = join(folder, 'x.dump');
      const end = await runCommand(BACKUP, [target], { DATABASE_URL: url });
      expect(end).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/127\.0\.0\.1.*refused/),
      });
      expect(end.stderr).not.toContain('sesame');
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it.runIf(pgTools)('holds the schema of the bot, and restores no other one', async () => {
    const server = await ownServer(pgTools ?? '');
    onTestFinished(() => server.remove());
    await administer('CREATE SCHEMA "the Bot"; CREATE TABLE public.shop (item text)', server.url);
    const own = `${server.url}?options=-c%20search_path%3D%22the%5C%20Bot%22`;
    const database = await openDatabase(own);
    await database.migrate();
    await database.groups.protect(request(GROUP_ID, [channel(1)]));
    const folder = mkdtempSync(join(tmpdir(), 'backup-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const target = join(folder, 'bot.dump');
    const PATH = `${pgTools}:${process.env.PATH}`;
    const end = await runCommand(BACKUP, [target], { DATABASE_URL: own, PATH });
    expect(end).toMatchObject({ code: 0, stderr: '' });

    await database.groups.setEnabled(GROUP_ID, false);
    await database.close();
    await administer('ALTER TABLE public.shop RENAME TO store', server.url);
    const options = ['--clean', '--if-exists', '--no-owner', '--single-transaction'];
    const args = [...options, `--dbname=${server.url}`, target];
    execFileSync(join(pgTools ?? '', 'pg_restore'), args);
    await expect(administer('SELECT * FROM public.shop', server.url)).rejects.toThrow('exist');
    const restored = await openDatabase(own);
    onTestFinished(() => restored.close());
    expect(await restored.groups.find(GROUP_ID)).toMatchObject({ enabled: true });
  });

  it.each([
    ['', { PGSSLMODE: 'disable' }],
    ['?sslmode=no-verify', { PGSSLMODE: 'require' }],
    ['?sslmode=require', { PGSSLMODE: 'verify-full', PGSSLROOTCERT: 'system' }],
    ['?sslmode=require&uselibpqcompat=true', { PGSSLMODE: 'require' }],
    [
      '?sslmode=verify-full&sslrootcert=/a.crt',
      { PGSSLMODE: 'verify-full', PGSSLROOTCERT: '/a.crt' },
    ],
    ['?options=-c%20search_path%3Dbot', { PGSSLMODE: 'disable', PGOPTIONS: '-c search_path=bot' }],
  ])('reaches the server as the bot does (%s)', (options, more) => {
    expect(libpqVariables(`postgres://me:p%40ss@[::1]:5433/bot${options}`)).toEqual({
      PGHOST: '::1',
      PGPORT: '5433',
      PGUSER: 'me',
      PGPASSWORD: 'p@ss',
      PGDATABASE: 'bot',
      ...more,
    });
  });
});
