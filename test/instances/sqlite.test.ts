import { mkdirSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { startBot } from '../support/bot-process.ts';
import { freshSqlite } from '../support/databases.ts';
import { openScenario } from '../support/scenario.ts';
import { freePort } from '../support/services/free-port.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

describe('a second instance on SQLite', () => {
  it('is refused with a clear line, and the first one goes on; a killed one leaves nothing behind', async () => {
    const scenario = await openScenario({ intake: 'polling', services: 'SQLite' });
    closing.push(() => scenario.close());
    const second = startBot({ ...scenario.variables, PORT: String(await freePort()) });
    await expect(second).rejects.toThrow(/another instance is running on .*SQLite takes one only/);
    await scenario.restart('kill');
    expect((await fetch(`${scenario.bot.address}/ready`)).ok).toBe(true);
  });

  it('is refused with the path when it cannot be known whether another one runs', async () => {
    const place = await freshSqlite();
    closing.push(place.drop);
    const scenario = await openScenario({ intake: 'polling', services: 'SQLite' });
    closing.push(() => scenario.close());
    const path = place.url.slice('sqlite:'.length);
    mkdirSync(`${path}.lock`);
    const started = startBot({ ...scenario.variables, DATABASE_URL: place.url, PORT: '0' });
    await expect(started).rejects.toThrow(new RegExp(`cannot lock ${path}.lock`));
    const file = new SqliteDatabase(path);
    closing.push(async () => file.close());
    expect(file.prepare('SELECT name FROM sqlite_master').all()).toEqual([]);
  });
});
