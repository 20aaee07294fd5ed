import { statSync } from 'node:fs';

/**
 * Returns a check that throws once the path no longer leads to the opened file: SQLite keeps
 * writing to a deleted or replaced file, and what it writes there is lost.
 */
export function createFileIdentityCheck(path: string): () => void {
  if (path === ':memory:') return () => undefined;
  const opened = statSync(path);
  return () => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.ino === opened.ino && found.dev === opened.dev) return;
    const what = found === undefined ? 'deleted' : 'replaced';
    throw Object.assign(
      new Error(`${path} was ${what} while the bot runs on it: restart the bot`),
      {
        code: 'SQLITE_NOTADB',
      },
    );
  };
}
