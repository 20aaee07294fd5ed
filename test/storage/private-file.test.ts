import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';

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
