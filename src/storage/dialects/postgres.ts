import { fileURLToPath } from 'node:url';
import { getTableName, type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { READ_ALL } from '../tables/all.ts';
import * as tables from '../tables/postgres.ts';
import type { Db, Dialect, Statement } from './dialect.ts';
import { postgresAddress } from './postgres-address.ts';
import {
  dropPostgres,
  migratePostgres,
  mustMigratePostgres,
  refuseReadOnly,
} from './postgres-schema.ts';
import { createPreparedStatements } from './prepared.ts';

/** Connections that are kept, and how many more are opened under load. */
const POOL_SIZE = 20;
const POOL_OVERFLOW = 10;
const CONNECT_TIMEOUT_MS = 30_000;
const QUERY_TIMEOUT_MS = 10_000;

/** Any number that no other application is likely to use for its advisory locks. */
const MIGRATION_LOCK = 6_395_201;
/** Needs the right to write. */
const WRITE_NOTHING = `UPDATE "${getTableName(tables.leases)}" SET name = name WHERE false`;
const MIGRATIONS = fileURLToPath(new URL('../../../migrations/postgres', import.meta.url));

export function openPostgres(url: string, onError: (error: Error) => void): Dialect {
  const connectionString = postgresAddress(url);
  const pool = new pg.Pool({
    connectionString,
    min: POOL_SIZE,
    max: POOL_SIZE + POOL_OVERFLOW,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    statement_timeout: QUERY_TIMEOUT_MS,
    application_name: 'nezuko',
  });
  // Without a listener a lost idle connection would end the process.
  pool.on('error', onError);
  // The pool listens to idle connections only; the query under way is told by its own rejection.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = drizzle(pool);

  /** After a fault the connection is thrown away: the server rolls back, whatever state it is in. */
  async function atomically(build: (db: Db) => Statement[]): Promise<void> {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      for (const statement of build(drizzle(client))) await statement.execute();
      await client.query('COMMIT');
    } catch (error) {
      client.release(true);
      throw error;
    }
    client.release();
  }

  /** A server that became read-only is not the one to write to: its connection is thrown away. */
  async function ping(): Promise<void> {
    const client = await pool.connect();
    try {
      await refuseReadOnly(client);
      await client.query(`${READ_ALL}; ${WRITE_NOTHING}`);
    } catch (error) {
      client.release(true);
      throw error;
    }
    client.release();
  }

  /** On a connection of its own, without time-outs. */
  async function withClient<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    });
    client.on('error', onError);
    try {
      await client.connect();
      return await work(client);
    } finally {
      await client.end();
    }
  }

  /**
   * One instance at a time. The lock belongs to a transaction, which stays open on a connection of
   * its own meanwhile: a lock of the session would stay behind in a pooler's connection.
   */
  function withMigrationLock(work: (client: pg.Client) => Promise<void>): Promise<void> {
    return withClient(async (guard) => {
      await guard.query('BEGIN');
      await guard.query('SET LOCAL idle_in_transaction_session_timeout = 0');
      await guard.query('SET LOCAL statement_timeout = 0');
      await guard.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
      await withClient(work);
      await guard.query('COMMIT');
    });
  }

  return {
    name: 'postgres',
    db,
    tables,
    statements: createPreparedStatements(),
    atomically,
    unixMs: sql<number>`(extract(epoch FROM clock_timestamp()) * 1000)::bigint`,
    ping,
    mergeJson: (column, patch) =>
      sql`${objectOf(sql`${column}`)} || ${JSON.stringify(patch)}::jsonb`,
    setJsonKey,
    claim: () => undefined,
    async migrate(version) {
      if (!(await withClient((client) => mustMigratePostgres(client, MIGRATIONS)))) return;
      await withMigrationLock((client) => migratePostgres(client, MIGRATIONS, version));
    },
    migrateDown: () => withMigrationLock(dropPostgres),
    poolStats: () => ({
      used: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    close: () => pool.end(),
  };
}

const setJsonKey: Dialect['setJsonKey'] = (column, member, key, present) => {
  const object = objectOf(sql`${column} -> ${member}::text`);
  const changed = present
    ? sql`${object} || jsonb_build_object(${key}::text, true)`
    : sql`${object} - ${key}::text`;
  return sql`${objectOf(sql`${column}`)} || jsonb_build_object(${member}::text, ${changed})`;
};

/** What should be an object, whatever the stored JSON has there. */
function objectOf(value: SQL): SQL {
  return sql`(CASE WHEN jsonb_typeof(${value}) = 'object' THEN ${value} ELSE '{}'::jsonb END)`;
}
