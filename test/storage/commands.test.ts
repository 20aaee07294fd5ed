import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { runCommand } from '../support/command.ts';
import { type FreshDatabase, freshSqlite } from '../support/databases.ts';

const COMMANDS = ['migrate', 'migrate-down', 'backup'];
const script = (name: string) => `src/commands/${name}.ts`;

describe('the commands for the database', () => {
  let place: FreshDatabase;
  let path: string;

  beforeEach(async () => {
    place = await freshSqlite();
    path = place.url.slice('sqlite:'.length);
  });
  afterEach(() => place.drop());

  it.each(COMMANDS)('%s says in one line that a file is no database', async (name) => {
    writeFileSync(path, 'this is a text, and no database, whatever its name may say');
    const { code, stderr } = await runCommand(script(name), [], { DATABASE_URL: place.url });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^[^\n]*file is not a database\n$/);
  });

  it.each(COMMANDS)('%s takes no address that the bot itself does not take', async (name) => {
    const inRoot = `/nezuko-${process.pid}`;
    for (const [url, fault] of [
      [`sqlite:/${inRoot}/x.db`, /a file has no host/],
      ['postgres://a:b@127.0.0.1:1/x?sslmode=requre', /an sslmode that is none of/],
    ] as const) {
      const { code, stderr } = await runCommand(script(name), [], { DATABASE_URL: url });
      expect(code).toBe(1);
      expect(stderr).toMatch(fault);
    }
    expect(existsSync(inRoot)).toBe(false);
  });

  it.each(COMMANDS)('%s shows its usage when asked for help, and does nothing', async (name) => {
    const database = await openDatabase(place.url);
    await database.migrate();
    for (const [option, expected] of [
      ['--help', 0],
      ['-h', 0],
      ['--hlep', 1],
    ] as const) {
      const { code, stdout, stderr } = await runCommand(script(name), [option], {
        DATABASE_URL: place.url,
      });
      expect(`${stdout}${stderr}`).toMatch(/Usage: npm run /);
      expect([option, code]).toEqual([option, expected]);
      expect(existsSync(option)).toBe(false);
    }
    expect(await database.groups.find(-1)).toBeUndefined();
    expect(existsSync(join(dirname(path), 'backups'))).toBe(false);
    await database.close();
  });
});
