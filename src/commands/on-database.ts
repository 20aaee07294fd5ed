import { createRedactor, passwordOf } from '../observe/logging/redact.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { startFault } from '../storage/start-fault.ts';
import { createCommand, readDatabaseUrl, redacting, runCommand } from './command.ts';

/** Runs a command on the configured database; `work` returns the line to print. */
export function runOnDatabase(
  script: string,
  description: string,
  work: (database: Database) => Promise<string>,
): Promise<void> {
  return runCommand(
    createCommand(script, description).action(async () => {
      const url = readDatabaseUrl();
      await redacting(createRedactor([passwordOf(url)]), async () => {
        let database: Database | undefined;
        try {
          database = await openDatabase(url);
          process.stdout.write(`${await work(database)}\n`);
        } catch (error) {
          throw new Error(startFault(url, error));
        } finally {
          await database?.close();
        }
      });
    }),
  );
}
