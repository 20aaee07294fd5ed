import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder with those above it. Step by step, as Node's own way of doing that tries for ever
 * where a file system has no folders to make (/proc).
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it at the same moment.
    if (!existsSync(path)) throw error;
  }
}
