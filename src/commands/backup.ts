import { dirname, join, resolve } from 'node:path';
import { createRedactor, passwordOf } from '../observe/logging/redact.ts';
import { dumpPostgres } from '../storage/backup/postgres-backup.ts';
import { backUp } from '../storage/backup/sqlite-backup.ts';
import { createCommand, readDatabaseUrl, redacting, runCommand } from './command.ts';

const SQLITE = 'sqlite:';

/** In `backups/` beside the SQLite file, or in `data/`; named by the current time. */
function defaultTarget(url: string): string {
  const time = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const isSqlite = url.startsWith(SQLITE);
  const folder = isSqlite ? dirname(url.slice(SQLITE.length)) : 'data';
  return join(folder, 'backups', `nezuko-${time}.${isSqlite ? 'db' : 'dump'}`);
}

await runCommand(
  createCommand(
    'backup',
    'Copies the database while the bot runs, checks the copy, and prints its path.',
  )
    .argument(
      '[file]',
      'a file that does not exist yet; if omitted, a new one in backups/ beside the SQLite file, or in data/backups/',
    )
    .action(async (file: string | undefined) => {
      const url = readDatabaseUrl();
      const target = resolve(file ?? defaultTarget(url));
      await redacting(createRedactor([passwordOf(url)]), () =>
        url.startsWith(SQLITE)
          ? backUp(url.slice(SQLITE.length), target)
          : dumpPostgres(url, target),
      );
      process.stdout.write(`${target}\n`);
    }),
);
