import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { makeFolder } from '../dialects/folder.ts';

/** All pages in one step: SQLite restarts a backup when another process writes between steps. */
const PAGES_AT_A_TIME = 2 ** 31 - 1;

/**
 * Copies an SQLite database while the bot is running (SQLite, Online Backup API). The copy gets its
 * final name only after it passed the integrity check, so an incomplete file is never taken for a
 * backup.
 *
 * @throws when the source does not exist, the target already does, or the copy is damaged.
 */
export async function backUp(source: string, target: string): Promise<void> {
  if (!existsSync(source)) throw new Error(`there is no database ${source}`);
  if (existsSync(target)) throw new Error(`${target} is there already`);
  makeFolder(dirname(target));
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  const database = new SqliteDatabase(source, { fileMustExist: true });
  try {
    await database.backup(unfinished, { progress: () => PAGES_AT_A_TIME });
  } finally {
    database.close();
  }
  const copy = new SqliteDatabase(unfinished, { fileMustExist: true });
  try {
    // Leaves a single file, without a write-ahead log beside it.
    copy.pragma('journal_mode = DELETE');
    const verdict = copy.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') throw new Error(`the copy is damaged: ${String(verdict)}`);
  } finally {
    copy.close();
  }
  chmodSync(unfinished, 0o600);
  renameSync(unfinished, target);
}
