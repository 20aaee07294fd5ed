import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { startTelegram } from '../simulator/telegram.ts';
import { startBot } from '../support/bot-process.ts';
import { freshSqlite } from '../support/databases.ts';

it('the files of an SQLite database are made so that only their owner can open them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'private-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const umask = process.umask(0);
  onTestFinished(() => void process.umask(umask));
  const database = await openDatabase(`sqlite:${join(folder, 'data/nezuko.db')}`);
  await database.migrate();
  const files = readdirSync(join(folder, 'data'));
  expect(files).toContain('nezuko.db-wal');
  for (const name of files) {
    expect([name, statSync(join(folder, 'data', name)).mode & 0o777]).toEqual([name, 0o600]);
  }
  await database.close();
});

it('a database that others can open is told of at the start, with what to do', async () => {
  const telegram = await startTelegram();
  onTestFinished(() => telegram.close());
  const { url, drop } = await freshSqlite();
  onTestFinished(drop);
  const path = url.slice('sqlite:'.length);
  writeFileSync(path, '');
  const start = async () => {
    const bot = await startBot({
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: url,
    });
    await bot.stop();
    return bot.output();
  };
  chmodSync(path, 0o644);
  const warning = `other users of this machine can open ${path}: chmod 600 ${path}`;
  expect(await start()).toContain(warning);
  chmodSync(path, 0o600);
  expect(await start()).not.toContain('could be safer');
});
