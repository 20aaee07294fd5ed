import SqliteDatabase from 'better-sqlite3';
import { codeOf, reasonOf } from '../../core/lib/reason.ts';

/** Leaves a previous instance, such as one being restarted, time to exit. */
const CLAIM_TIMEOUT_MS = 2_000;

/**
 * Takes an exclusive lock that the operating system releases when the process ends, however it
 * ends. It is on a separate file, so that commands (migrate, backup) work beside a running bot.
 *
 * @throws when another instance is running, or when the lock file cannot be locked.
 */
export function lockFile(path: string): SqliteDatabase.Database {
  const lockPath = `${path}.lock`;
  let lock: SqliteDatabase.Database | undefined;
  try {
    lock = new SqliteDatabase(lockPath, { timeout: CLAIM_TIMEOUT_MS });
    lock.exec('BEGIN EXCLUSIVE');
    // On a read-only file BEGIN EXCLUSIVE succeeds without a lock; only a write fails.
    lock.pragma('user_version = 1');
    return lock;
  } catch (error) {
    lock?.close();
    const isBusy = codeOf(error)?.startsWith('SQLITE_BUSY') === true;
    throw new Error(
      isBusy
        ? `another instance is running on ${path}: SQLite takes one only (several need PostgreSQL, and Redis)`
        : `cannot lock ${lockPath}, which shows that no other instance runs: ${reasonOf(error)}. Its owner must be the user who runs the bot`,
    );
  }
}
