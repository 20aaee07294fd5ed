import { readMigrationFiles } from 'drizzle-orm/migrator';

/** What the database says of its tables. */
export interface Schema {
  /** The date of the last migration that was applied, in Unix milliseconds; none was: undefined. */
  readonly migratedUntil: number | undefined;
  /** The version that applied it; unknown for tables that were made before versions were kept. */
  readonly version: string | undefined;
}

/**
 * Whether migrations are to be applied. Throws when a newer version has applied some that this one
 * does not know: each of its queries might fail, or do harm.
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

/** A version as one number, in which SQLite keeps it (`PRAGMA user_version`). */
export function versionToNumber(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version
    .split('.')
    .map((part) => Number.parseInt(part, 10));
  return (major * 1_000 + minor) * 1_000 + patch;
}

/** The version; nothing for 0, which is what a file has that nobody has marked. */
export function versionOfNumber(number: number): string | undefined {
  if (number <= 0) return undefined;
  const part = (size: number) => Math.floor(number / size) % 1_000;
  return [part(1_000_000), part(1_000), part(1)].join('.');
}
