import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { makeFolder } from './folder.ts';

/** All in one step: a backup begins anew when another process writes between two of them. */
const PAGES_AT_A_TIME = 2 ** 31 - 1;

/**
 * Copies an SQLite database while the bot goes on (SQLite, Online Backup API). The copy gets its
 * name when it is complete and was found to be sound, so that a broken one never looks like one.
 *
 * @throws when there is no source, or the target is there already.
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
    // One file is all there is to keep.
    copy.pragma('journal_mode = DELETE');
    const verdict = copy.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') throw new Error(`the copy is damaged: ${String(verdict)}`);
  } finally {
    copy.close();
  }
  chmodSync(unfinished, 0o600);
  renameSync(unfinished, target);
}
