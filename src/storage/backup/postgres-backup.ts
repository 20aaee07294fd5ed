import { execFile } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { decodeUrlPart } from '../../core/lib/decode-url-part.ts';
import { codeOf, reasonOf } from '../../core/lib/reason.ts';
import { createPrivately, makeFolder } from '../dialects/folder.ts';

const run = promisify(execFile);
const MISSING =
  'is not installed: it comes with the client tools of PostgreSQL (Debian: postgresql-client), which must not be older than the server. For PostgreSQL in Docker, see docs/backup.md';

/**
 * Dumps a PostgreSQL database, or the bot's own schema in it, while the bot is running. The file gets
 * its final name only after pg_restore has read its contents.
 *
 * @throws when the target exists, a tool is missing, or one of them fails.
 */
export async function dumpPostgres(url: string, target: string): Promise<void> {
  if (existsSync(target)) throw new Error(`${target} is there already`);
  makeFolder(dirname(target));
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  createPrivately(unfinished);
  try {
    const variables = libpqVariables(url);
    const args = ['--format=custom', `--file=${unfinished}`, ...(await schemaOf(variables))];
    await tool('pg_dump', args, variables);
    await tool('pg_restore', ['--list', unfinished], {});
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/**
 * What tells pg_dump to leave out the schemas of others. With `public`, the whole database is
 * dumped: migrations stand beside it, and to restore it alone would need to drop it.
 */
async function schemaOf(variables: NodeJS.ProcessEnv): Promise<string[]> {
  const ask = ['--no-psqlrc', '--tuples-only', '--no-align'];
  const answer = await tool('psql', [...ask, '--command=SELECT current_schema()'], variables);
  const name = answer.trim();
  return name === 'public' ? [] : [`--schema="${name.replaceAll('"', '""')}"`];
}

async function tool(name: string, args: readonly string[], variables: NodeJS.ProcessEnv) {
  const env = { ...process.env, ...variables };
  try {
    const { stdout } = await run(name, args, { env, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Error(`${name} ${MISSING}`);
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new Error(said || reasonOf(error));
  }
}

/** The address as libpq's variables, so that no list of processes shows the password. */
export function libpqVariables(url: string): NodeJS.ProcessEnv {
  const { hostname, port, username, password, pathname, searchParams: options } = new URL(url);
  const variables = {
    PGHOST: options.get('host') ?? hostname.replaceAll(/[[\]]/g, ''),
    PGPORT: port,
    PGUSER: decodeUrlPart(username),
    PGPASSWORD: decodeUrlPart(password),
    PGDATABASE: decodeUrlPart(pathname.slice(1)),
    PGOPTIONS: options.get('options'),
    ...encryption(options),
  };
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, value || undefined]),
  );
}

/** libpq's words for what node-postgres does; see `postgresAddress`. */
function encryption(options: URLSearchParams) {
  const mode = options.get('sslmode');
  const PGSSLROOTCERT = options.get('sslrootcert');
  if (options.get('uselibpqcompat') === 'true') return { PGSSLMODE: mode, PGSSLROOTCERT };
  if (mode === null || mode === 'disable') return { PGSSLMODE: 'disable' };
  if (mode === 'no-verify') return { PGSSLMODE: 'require' };
  return { PGSSLMODE: 'verify-full', PGSSLROOTCERT: PGSSLROOTCERT ?? 'system' };
}
