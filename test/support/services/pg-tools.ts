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

/** Starts a server of that installation, with that many connections at most. */
export async function ownServer(bin: string, connections = 100): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'nezuko-pg-'));
  const account = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (account.uid !== undefined) chownSync(folder, NOBODY, NOBODY);
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  const init = ['--pgdata', data, '--username=postgres', '--auth=trust', '--no-sync'];
  const options = { ...account, cwd: folder, stdio: 'ignore' } as const;
  execFileSync(join(bin, 'initdb'), init, options);
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const args = ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1', '-F'];
  args.push('-c', `max_connections=${connections}`);
  let stop: () => Promise<void> = async () => undefined;

  async function start(): Promise<void> {
    const server = spawn(join(bin, 'postgres'), args, options);
    const exited = once(server, 'exit');
    stop = async () => {
      server.kill('SIGINT');
      await exited;
    };
    while (server.exitCode === null && !(await postgresAnswers(url)));
  }

  await start();
  return {
    url,
    start,
    stop: () => stop(),
    async remove() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
