import { statSync } from 'node:fs';

/**
 * Answers a check that throws once the file is another one, or none: SQLite goes on with the file that
 * it has opened, which nobody finds again once it was deleted or replaced.
 */
export function rememberFile(path: string): () => void {
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
