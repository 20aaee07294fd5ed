import SqliteDatabase from 'better-sqlite3';
import { codeOf, reasonOf } from '../../core/lib/reason.ts';

/** The instance before may be on its way out. */
const CLAIM_TIMEOUT_MS = 2_000;

/**
 * Keeps a lock that the operating system takes back when the process ends, however it ends. It is on
 * a file of its own, so that commands such as migrations and backups work beside a running bot.
 * Throws when another instance runs, and when it cannot be known whether one does.
 */
export function claimFile(path: string): SqliteDatabase.Database {
  const lock = `${path}.lock`;
  let guard: SqliteDatabase.Database | undefined;
  try {
    guard = new SqliteDatabase(lock, { timeout: CLAIM_TIMEOUT_MS });
    guard.exec('BEGIN EXCLUSIVE');
    // A file that may only be read is locked by nobody: SQLite says so at a write.
    guard.pragma('user_version = 1');
    return guard;
  } catch (error) {
    guard?.close();
    const isHeld = codeOf(error)?.startsWith('SQLITE_BUSY') === true;
    throw new Error(
      isHeld
        ? `another instance is running on ${path}: SQLite takes one only (several need PostgreSQL, and Redis)`
        : `cannot lock ${lock}, which shows that no other instance runs: ${reasonOf(error)}. Its owner must be the user who runs the bot`,
    );
  }
}
