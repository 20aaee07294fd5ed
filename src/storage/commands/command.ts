import { existsSync } from 'node:fs';
import { reasonOf } from '../../core/reason.ts';
import { type Database, openDatabase } from '../database.ts';

const STANDARD_URL = 'sqlite:data/nezuko.db';

/** The configured database; undefined, with the fault told, when it is not one. */
export function databaseUrl(): string | undefined {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const url = process.env.DATABASE_URL || STANDARD_URL;
  if (/^(sqlite:.+|postgres(ql)?:\/\/.+)$/.test(url)) return url;
  tell('DATABASE_URL must be sqlite:PATH or postgres://user:password@host:port/database');
  return undefined;
}

/** Runs a command on the configured database; a fault is told in one line. */
export async function onDatabase(work: (database: Database) => Promise<string>): Promise<void> {
  const url = databaseUrl();
  if (url === undefined) return;
  const database = openDatabase(url);
  try {
    process.stdout.write(`${await work(database)}\n`);
  } catch (error) {
    tell(reasonOf(error));
  } finally {
    await database.close();
  }
}

export function tell(fault: string): void {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}
