import { loadEnvFile } from '../../config/env-file.ts';
import { parseDatabaseUrl } from '../../config/load.ts';
import { printable } from '../../observe/printable.ts';
import { createRedactor, passwordOf } from '../../observe/redact.ts';
import { hasToldVersion } from '../../version.ts';
import { type Database, openDatabase } from '../database.ts';
import { startFault } from '../start-fault.ts';

/** The configured database; undefined, with the fault told, when it is not one. */
export function databaseUrl(): string | undefined {
  const fault = loadEnvFile();
  if (fault !== undefined) {
    tell(fault);
    return undefined;
  }
  const parsed = parseDatabaseUrl(process.env);
  if (parsed.ok) return parsed.url;
  tell(parsed.fault);
  return undefined;
}

/**
 * Whether the usage is all there is to show: it was asked for, or there are arguments that the
 * command does not know. A command that drops tables must not take `--help` for a yes.
 */
export function hasAsked(args: readonly string[], usage: string, most: number): boolean {
  if (hasToldVersion(args)) return true;
  const asksForHelp = args.some((arg) => arg === '--help' || arg === '-h');
  const isUnderstood = args.length <= most && !args.some((arg) => arg.startsWith('-'));
  if (asksForHelp) process.stdout.write(usage);
  else if (!isUnderstood) tell(usage);
  return asksForHelp || !isUnderstood;
}

/** Runs a command on the configured database; a fault is told in one line. */
export async function onDatabase(
  usage: string,
  work: (database: Database) => Promise<string>,
): Promise<void> {
  if (hasAsked(process.argv.slice(2), usage, 0)) return;
  const url = databaseUrl();
  if (url === undefined) return;
  let database: Database | undefined;
  try {
    database = openDatabase(url);
    process.stdout.write(`${await work(database)}\n`);
  } catch (error) {
    tell(printable(createRedactor([passwordOf(url)])(startFault(url, error))));
  } finally {
    await database?.close();
  }
}

export function tell(fault: string): void {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}
