import { getTableName, type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { PROBE_ALL_TABLES } from '../tables/all.ts';
import * as tables from '../tables/postgres.ts';
import type { Db, Dialect, Statement } from './dialect.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { postgresAddress } from './postgres-address.ts';
import { PostgresPool } from './postgres-pool.ts';
import {
  dropPostgres,
  isPostgresMigrationPending,
  migratePostgres,
  refuseReadOnly,
} from './postgres-schema.ts';
import { createPreparedStatements } from './prepared.ts';

/** Connections kept open, and how many more the pool may open under load. */
const POOL_SIZE = 20;
const POOL_OVERFLOW = 10;
const CONNECT_TIMEOUT_MS = 30_000;
const QUERY_TIMEOUT_MS = 10_000;

/** Key of the advisory lock: arbitrary, and unlikely to be used by another application. */
const MIGRATION_LOCK = 6_395_201;
/** Changes no row, but fails without write permission. */
const WRITE_NOTHING = `UPDATE "${getTableName(tables.leases)}" SET name = name WHERE false`;
const MIGRATIONS = migrationsFolder('postgres');

/**
 * PostgreSQL through a pool, which connects on first use; `onError` hears of lost idle connections.
 */
export function openPostgres(url: string, onError: (error: Error) => void): Dialect {
  const connectionString = postgresAddress(url);
  const pool = new PostgresPool({
    connectionString,
    min: POOL_SIZE,
    max: POOL_SIZE + POOL_OVERFLOW,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    statement_timeout: QUERY_TIMEOUT_MS,
    application_name: 'nezuko',
  });
  // Without a listener, losing an idle connection would crash the process.
  pool.on('error', onError);
  // The pool listens for errors of idle connections only. On a busy one the query itself rejects,
  // so this event carries no news, but unhandled it would crash the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = drizzle(pool);

  /** On failure, discards the connection instead of sending ROLLBACK: that always rolls back. */
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

  /** On failure, discards the connection: after a failover it may lead to a read-only server. */
  async function ping(): Promise<void> {
    const client = await pool.connect();
    try {
      await refuseReadOnly(client);
      await client.query(`${PROBE_ALL_TABLES}; ${WRITE_NOTHING}`);
    } catch (error) {
      client.release(true);
      throw error;
    }
    client.release();
  }

  /** Runs on a dedicated connection without query time-outs: migrations may take long. */
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
   * Lets one instance at a time run `work`. The lock belongs to a transaction that stays open on a
   * second connection: behind a pooler, a session lock would outlive our use of the server
   * connection.
   */
  function withMigrationLock(work: (client: pg.Client) => Promise<void>): Promise<void> {
    return withClient(async (locker) => {
      await locker.query('BEGIN');
      await locker.query('SET LOCAL idle_in_transaction_session_timeout = 0');
      await locker.query('SET LOCAL statement_timeout = 0');
      await locker.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
      await withClient(work);
      await locker.query('COMMIT');
    });
  }

  return {
    name: 'postgres',
    db,
    tables,
    statements: createPreparedStatements(),
    atomically,
    unixMs: sql<number>`(extract(epoch FROM clock_timestamp()) * 1000)::bigint`,
    datedPairs: (json) =>
      sql`(SELECT (value ->> 0)::bigint AS a, (value ->> 1)::bigint AS b, to_timestamp((value ->> 2)::bigint / 1000.0) AS at FROM jsonb_array_elements(${json}::jsonb))`,
    numberRows: (json, columns) =>
      sql`(SELECT ${sql.raw(columns.map((name, index) => `(value ->> ${index})::bigint AS ${name}`).join(', '))} FROM jsonb_array_elements(${json}::jsonb))`,
    ping,
    mergeJson: (object, patch) =>
      sql`(${objectOf(sql`${object}`)} || ${JSON.stringify(patch)}::jsonb)`,
    setJsonKey,
    claim: () => undefined,
    async migrate(version) {
      if (!(await withClient((client) => isPostgresMigrationPending(client, MIGRATIONS)))) return;
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

const setJsonKey: Dialect['setJsonKey'] = (whole, member, key, value) => {
  const object = objectOf(sql`${objectOf(sql`${whole}`)} -> ${member}::text`);
  const changed =
    value === undefined
      ? sql`${object} - ${key}::text`
      : sql`${object} || jsonb_build_object(${key}::text, ${JSON.stringify(value)}::jsonb)`;
  return sql`${objectOf(sql`${whole}`)} || jsonb_build_object(${member}::text, ${changed})`;
};

/** The value if it is a JSON object, else `{}`: an operator may have edited it by hand. */
function objectOf(value: SQL): SQL {
  return sql`(CASE WHEN jsonb_typeof(${value}) = 'object' THEN ${value} ELSE '{}'::jsonb END)`;
}
