import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import SqliteDatabase from 'better-sqlite3';
import pg from 'pg';
import { postgresUrl } from './services/available.ts';

const TOO_MANY_CONNECTIONS = '53300';

/** An empty database that is dropped in the end. */
export interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

export async function freshSqlite(): Promise<FreshDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'nezuko-sqlite-'));
  return {
    url: `sqlite:${join(folder, 'test.db')}`,
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

export async function freshPostgres(): Promise<FreshDatabase> {
  const name = `nezuko_test_${randomBytes(6).toString('hex')}`;
  await administer(`CREATE DATABASE ${name}`);
  const url = new URL(postgresUrl() ?? '');
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

/** Runs a statement behind the bot's back, on whichever database. */
export async function meddle(url: string, statement: string): Promise<void> {
  if (!url.startsWith('sqlite:')) return administer(statement, url);
  const file = new SqliteDatabase(url.slice('sqlite:'.length));
  file.exec(statement);
  file.close();
}

/** Runs a statement on the server that the test databases are made on, or in one of them. */
export async function administer(statement: string, url = postgresUrl()): Promise<void> {
  const client = await connected(url);
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The same, whose server has room for so many connections only. */
export async function crowdedPostgres(connections: number) {
  const place = await freshPostgres();
  const url = new URL(place.url);
  const name = url.pathname.slice(1);
  const limit = (most: number) => administer(`ALTER ROLE ${name} CONNECTION LIMIT ${most}`);
  await administer(`CREATE ROLE ${name} LOGIN PASSWORD 'crowded'`);
  await limit(connections);
  await administer(`ALTER DATABASE ${name} OWNER TO ${name}`);
  url.username = name;
  url.password = 'crowded';
  return {
    url: url.href,
    limit,
    async drop() {
      await place.drop();
      await administer(`DROP ROLE ${name}`);
    },
  };
}

/** Waits for a connection while the bots of other tests have them all. */
async function connected(url: string | undefined): Promise<pg.Client> {
  for (const deadline = Date.now() + 30_000; ; await sleep(200)) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return client;
    } catch (error) {
      const isFull = error instanceof pg.DatabaseError && error.code === TOO_MANY_CONNECTIONS;
      if (!isFull || Date.now() > deadline) throw error;
    }
  }
}

/** Every row of every table, as text. */
export async function everyRow(url: string): Promise<string[]> {
  if (url.startsWith('sqlite:')) {
    const file = new SqliteDatabase(url.slice('sqlite:'.length), { readonly: true });
    try {
      const tables = file.prepare<[], { name: string }>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
      );
      return tables
        .all()
        .flatMap(({ name }) => file.prepare(`SELECT * FROM "${name}"`).all())
        .map((row) => JSON.stringify(row));
    } finally {
      file.close();
    }
  }
  const client = await connected(url);
  try {
    const tables = await client.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
    );
    const rows: string[] = [];
    for (const { name } of tables.rows) {
      const found = await client.query<object>(`SELECT * FROM "${name}"`);
      rows.push(...found.rows.map((row) => JSON.stringify(row)));
    }
    return rows;
  } finally {
    await client.end();
  }
}
