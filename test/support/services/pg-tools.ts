import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { type OwnPostgres, postgresAnswers } from './postgres.ts';

const DEBIAN = '/usr/lib/postgresql';
/** Any account but root, which PostgreSQL refuses to run as. */
const NOBODY = 65_534;

/**
 * Where one installation has pg_dump, pg_restore and a server of the same version: pg_dump refuses a
 * newer server, as the one that the other tests use often is.
 */
export const pgTools: string | undefined = existsSync(DEBIAN)
  ? readdirSync(DEBIAN)
      .map((version) => join(DEBIAN, version, 'bin'))
      .findLast((folder) =>
        ['pg_dump', 'pg_restore', 'initdb', 'postgres'].every((name) =>
          existsSync(join(folder, name)),
        ),
      )
  : undefined;

/** Starts a server of that installation. */
export async function ownServer(bin: string): Promise<Pick<OwnPostgres, 'url' | 'remove'>> {
  const folder = mkdtempSync(join(tmpdir(), 'nezuko-pg-'));
  const account = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (account.uid !== undefined) chownSync(folder, NOBODY, NOBODY);
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  const init = ['--pgdata', data, '--username=postgres', '--auth=trust', '--no-sync'];
  execFileSync(join(bin, 'initdb'), init, { ...account, cwd: folder, stdio: 'ignore' });
  const port = await freePort();
  const args = ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1', '-F'];
  const server = spawn(join(bin, 'postgres'), args, { ...account, cwd: folder, stdio: 'ignore' });
  const exited = once(server, 'exit');
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  while (server.exitCode === null && !(await postgresAnswers(url)));
  return {
    url,
    async remove() {
      server.kill('SIGINT');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
