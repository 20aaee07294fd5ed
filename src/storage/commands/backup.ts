import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { reasonOf } from '../../core/lib/reason.ts';
import { printable } from '../../observe/printable.ts';
import { makeFolder } from '../dialects/folder.ts';
import { databaseUrl, hasAsked, tell } from './command.ts';

const USAGE = `Copies the SQLite database while the bot goes on, checks the copy, and prints its path.

Usage: npm run backup          to data/backups, under the time of now
       npm run backup -- FILE  to a file that is not there yet
`;

/** All in one step: a backup begins anew when another process writes between two of them. */
const PAGES_AT_A_TIME = 2 ** 31 - 1;

/** Beside the database, under the time of now. */
function standardTarget(source: string): string {
  const time = new Date().toISOString().replaceAll(/[:.]/g, '-');
  return join(dirname(source), 'backups', `nezuko-${time}.db`);
}

/**
 * Copies an SQLite database while the bot goes on (SQLite, Online Backup API). The copy gets its
 * name when it is complete and was found to be sound, so that a broken one never looks like one.
 */
async function backUp(source: string, target: string): Promise<void> {
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

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (hasAsked(args, USAGE, 1)) return;
  const url = databaseUrl();
  if (url === undefined) return;
  if (!url.startsWith('sqlite:')) {
    tell('PostgreSQL is backed up by pg_dump: see docs/operations.md.');
    return;
  }
  const source = url.slice('sqlite:'.length);
  const target = resolve(args[0] ?? standardTarget(source));
  try {
    await backUp(source, target);
    process.stdout.write(`${target}\n`);
  } catch (error) {
    tell(printable(reasonOf(error)));
  }
}

await main();
