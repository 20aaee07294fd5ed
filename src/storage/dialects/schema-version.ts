import { readMigrationFiles } from 'drizzle-orm/migrator';

/** The migration state that the database records. */
export interface Schema {
  /** Date of the last applied migration, in Unix milliseconds; undefined when none was applied. */
  readonly migratedUntil: number | undefined;
  /** The version of the bot that applied it; undefined for tables older than this record. */
  readonly version: string | undefined;
}

/**
 * Whether migrations are pending.
 *
 * @throws when a newer version has migrated the database: our queries may fail there, or do harm.
 */
export function needsMigration(folder: string, { migratedUntil, version }: Schema): boolean {
  if (migratedUntil === undefined) return true;
  const known = readMigrationFiles({ migrationsFolder: folder });
  const last = Math.max(...known.map(({ folderMillis }) => folderMillis));
  if (migratedUntil <= last) return migratedUntil < last;
  const maker = version === undefined ? 'a newer version' : `version ${version}`;
  throw new Error(
    `its tables were made by ${maker}, and this is an older one: run the newer one, or restore a backup from before`,
  );
}

/** Encodes `major.minor.patch` as the integer that SQLite stores in `PRAGMA user_version`. */
export function versionToNumber(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version
    .split('.')
    .map((part) => Number.parseInt(part, 10));
  return (major * 1_000 + minor) * 1_000 + patch;
}

/** Decodes `PRAGMA user_version`; undefined for 0, SQLite's default. */
export function versionOfNumber(number: number): string | undefined {
  if (number <= 0) return undefined;
  const part = (size: number) => Math.floor(number / size) % 1_000;
  return [part(1_000_000), part(1_000), part(1)].join('.');
}
