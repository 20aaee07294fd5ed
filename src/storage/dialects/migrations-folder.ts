import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** The migrations of a database stand beside package.json, for the sources and the bundle alike. */
export function migrationsFolder(dialect: 'postgres' | 'sqlite'): string {
  const root = dirname(findPackageJSON('.', import.meta.url) ?? '');
  return join(root, 'migrations', dialect);
}
