import { dirname, join, resolve } from 'node:path';
import { backUp } from '../storage/dialects/sqlite-backup.ts';
import { createCommand, readDatabaseUrl, runCommand } from './command.ts';

/** Beside the database, under the time of now. */
function standardTarget(source: string): string {
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
      'a file that is not there yet; data/backups, under the time of now, if omitted',
    )
    .action(async (file: string | undefined) => {
      const url = readDatabaseUrl();
      if (!url.startsWith('sqlite:')) {
        throw new Error('PostgreSQL is backed up by pg_dump: see docs/operations.md.');
      }
      const source = url.slice('sqlite:'.length);
      const target = resolve(file ?? standardTarget(source));
      await backUp(source, target);
      process.stdout.write(`${target}\n`);
    }),
);
