import { getTableName } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type pg from 'pg';
import { codeOf } from '../../core/lib/reason.ts';
import { PROBE_ALL_TABLES } from '../tables/all.ts';
import * as tables from '../tables/postgres.ts';
import { needsMigration, type Schema } from './schema-version.ts';

/** The table in which drizzle lists the applied migrations. */
const MIGRATIONS_TABLE = '__drizzle_migrations';
/** Begins that table's comment, which holds the version that migrated last. */
const VERSION_PREFIX = 'Nezuko ';

/**
 * The schema of the migrations table: drizzle's default beside `public`, else the current schema
 * (`search_path`) itself, so that bots in different schemas of a database do not share one.
 */
async function migrationsSchemaOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query('SELECT current_schema() AS name');
  const name: unknown = rows[0]?.name;
  if (typeof name !== 'string') throw new Error('no schema of the search_path exists');
  return name === 'public' ? 'drizzle' : name;
}

/** @throws the error of a write, with its SQLSTATE, while the server is read-only. */
export async function refuseReadOnly(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query('SHOW transaction_read_only');
  if (rows[0]?.transaction_read_only === 'off') return;
  throw Object.assign(new Error('the server is read-only'), { code: '25006' });
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;

async function readSchema(client: pg.Client, schema: string): Promise<Schema> {
  const table = `${quote(schema)}.${quote(MIGRATIONS_TABLE)}`;
  const { rows: found } = await client.query(
    'SELECT 1 FROM pg_tables WHERE schemaname = $1 AND tablename = $2',
    [schema, MIGRATIONS_TABLE],
  );
  if (found.length === 0) return { migratedUntil: undefined, version: undefined };
  const { rows } = await client.query(
    `SELECT max(created_at) AS until, obj_description($1::regclass) AS comment FROM ${table}`,
    [table],
  );
  const { until, comment } = rows[0] ?? {};
  const text = String(comment ?? '');
  return {
    migratedUntil: until === null ? undefined : Number(until),
    version: text.startsWith(VERSION_PREFIX) ? text.slice(VERSION_PREFIX.length) : undefined,
  };
}

/**
 * Whether migrations are pending. A role that may use our tables but not the migrations table gets
 * false: it cannot migrate anyway.
 *
 * @throws when the server is read-only, or a newer version has migrated the database.
 */
export async function isPostgresMigrationPending(
  client: pg.Client,
  folder: string,
): Promise<boolean> {
  await refuseReadOnly(client);
  try {
    return needsMigration(folder, await readSchema(client, await migrationsSchemaOf(client)));
  } catch (error) {
    // SQLSTATE insufficient_privilege: fine as long as this role can read our own tables.
    if (codeOf(error) !== '42501') throw error;
    await client.query(PROBE_ALL_TABLES);
    return false;
  }
}

/** Applies pending migrations; records `version` as a comment on the migrations table. */
export async function migratePostgres(
  client: pg.Client,
  folder: string,
  version: string | undefined,
): Promise<void> {
  const migrationsSchema = await migrationsSchemaOf(client);
  if (!needsMigration(folder, await readSchema(client, migrationsSchema))) return;
  await migrate(drizzle(client), { migrationsFolder: folder, migrationsSchema });
  if (version === undefined) return;
  const table = `${quote(migrationsSchema)}.${quote(MIGRATIONS_TABLE)}`;
  const comment = `${VERSION_PREFIX}${version}`.replaceAll("'", '');
  await client.query(`COMMENT ON TABLE ${table} IS '${comment}'`);
}

/** Drops everything that the migrations created. */
export async function dropPostgres(client: pg.Client): Promise<void> {
  const names = Object.values(tables).map((table) => quote(getTableName(table)));
  const schema = await migrationsSchemaOf(client);
  await client.query(`DROP TABLE IF EXISTS ${names.join(', ')} CASCADE`);
  await client.query(
    schema === 'drizzle'
      ? 'DROP SCHEMA IF EXISTS drizzle CASCADE'
      : `DROP TABLE IF EXISTS ${quote(schema)}.${quote(MIGRATIONS_TABLE)}`,
  );
}
