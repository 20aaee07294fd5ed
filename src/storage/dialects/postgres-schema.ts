import { getTableName } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type pg from 'pg';
import { codeOf } from '../../core/lib/reason.ts';
import { READ_ALL } from '../tables/all.ts';
import * as tables from '../tables/postgres.ts';
import { needsMigration, type Schema } from './schema-version.ts';

const LIST = '__drizzle_migrations';
const MARK = 'Nezuko ';

/**
 * Where the list of migrations is: a schema of its own beside `public`, and in any other schema
 * (`search_path`) that schema itself, so that bots in different ones do not take each other's.
 */
async function listSchema(client: pg.Client): Promise<string> {
  const { rows } = await client.query('SELECT current_schema() AS name');
  const name: unknown = rows[0]?.name;
  if (typeof name !== 'string') throw new Error('no schema of the search_path exists');
  return name === 'public' ? 'drizzle' : name;
}

/** Throws, as the server does when it is written to, while it takes no writes. */
export async function refuseReadOnly(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query('SHOW transaction_read_only');
  if (rows[0]?.transaction_read_only === 'off') return;
  throw Object.assign(new Error('the server is read-only'), { code: '25006' });
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;

async function readSchema(client: pg.Client, schema: string): Promise<Schema> {
  const list = `${quote(schema)}.${quote(LIST)}`;
  const { rows: found } = await client.query(
    'SELECT 1 FROM pg_tables WHERE schemaname = $1 AND tablename = $2',
    [schema, LIST],
  );
  if (found.length === 0) return { migratedUntil: undefined, version: undefined };
  const { rows } = await client.query(
    `SELECT max(created_at) AS until, obj_description($1::regclass) AS mark FROM ${list}`,
    [list],
  );
  const { until, mark } = rows[0] ?? {};
  return {
    migratedUntil: until === null ? undefined : Number(until),
    version: String(mark ?? '').startsWith(MARK) ? String(mark).slice(MARK.length) : undefined,
  };
}

/** Whether migrations are to be applied, which a role that may only use the tables finds out too. */
export async function mustMigratePostgres(client: pg.Client, folder: string): Promise<boolean> {
  await refuseReadOnly(client);
  try {
    return needsMigration(folder, await readSchema(client, await listSchema(client)));
  } catch (error) {
    // The list is not for this role; the tables are.
    if (codeOf(error) !== '42501') throw error;
    await client.query(READ_ALL);
    return false;
  }
}

export async function migratePostgres(
  client: pg.Client,
  folder: string,
  version: string | undefined,
): Promise<void> {
  const migrationsSchema = await listSchema(client);
  if (!needsMigration(folder, await readSchema(client, migrationsSchema))) return;
  await migrate(drizzle(client), { migrationsFolder: folder, migrationsSchema });
  if (version === undefined) return;
  const mark = `${MARK}${version}`.replaceAll("'", '');
  await client.query(`COMMENT ON TABLE ${quote(migrationsSchema)}.${quote(LIST)} IS '${mark}'`);
}

/** Drops everything that the migrations made. */
export async function dropPostgres(client: pg.Client): Promise<void> {
  const names = Object.values(tables).map((table) => quote(getTableName(table)));
  const schema = await listSchema(client);
  await client.query(`DROP TABLE IF EXISTS ${names.join(', ')} CASCADE`);
  await client.query(
    schema === 'drizzle'
      ? 'DROP SCHEMA IF EXISTS drizzle CASCADE'
      : `DROP TABLE IF EXISTS ${quote(schema)}.${quote(LIST)}`,
  );
}
