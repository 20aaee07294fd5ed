import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Creates a folder and its parents. Does not use the `recursive` option of Node's `mkdirSync`,
 * which loops forever on a file system that cannot create folders (/proc).
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have created it at the same moment.
    if (!existsSync(path)) throw error;
  }
}

/**
 * Creates an empty file that its owner alone may open, if there is none. SQLite takes that for a new
 * database, and gives the files beside it the same mode.
 */
export function createPrivately(path: string): void {
  try {
    closeSync(openSync(path, 'ax', 0o600));
  } catch {
    // It is there, or SQLite is going to say why it cannot be.
  }
}
