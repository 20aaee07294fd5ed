import { statSync } from 'node:fs';
import type { Config } from './load.ts';

const OTHERS = 0o077;

/** Files with secrets or data that others on this machine may read, each with what to do. */
export function exposedFiles({ databaseUrl }: Pick<Config, 'databaseUrl'>): string[] {
  const database = databaseUrl.startsWith('sqlite:') ? [databaseUrl.slice('sqlite:'.length)] : [];
  return ['.env', ...database]
    .filter(isExposed)
    .map((path) => `other users of this machine can open ${path}: chmod 600 ${path}`);
}

/** Windows has no such rights. */
function isExposed(path: string): boolean {
  if (process.platform === 'win32') return false;
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && (stats.mode & OTHERS) !== 0;
}
