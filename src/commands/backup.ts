import { dirname, join, resolve } from 'node:path';
import { backUp } from '../storage/dialects/sqlite-backup.ts';
import { createCommand, readDatabaseUrl, runCommand } from './command.ts';

/** In `backups/` beside the database, named by the current time. */
function defaultTarget(source: string): string {
  const time = new Date().toISOString().replaceAll(/[:.]/g, '-');
  return join(dirname(source), 'backups', `nezuko-${time}.db`);
}

await runCommand(
  createCommand(
    'backup',
    'Copies the SQLite database while the bot runs, checks the copy, and prints its path.',
  )
    .argument(
      '[file]',
      'a file that does not exist yet; if omitted, a new one in backups/ beside the database',
    )
    .action(async (file: string | undefined) => {
      const url = readDatabaseUrl();
      if (!url.startsWith('sqlite:')) {
        throw new Error('PostgreSQL is backed up by pg_dump: see docs/operations.md.');
      }
      const source = url.slice('sqlite:'.length);
      const target = resolve(file ?? defaultTarget(source));
      await backUp(source, target);
      process.stdout.write(`${target}\n`);
    }),
);
