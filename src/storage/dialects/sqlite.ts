import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import SqliteDatabase from 'better-sqlite3';
import { getTableName, type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { READ_ALL } from '../tables/all.ts';
import type { Tables } from '../tables/define.ts';
import * as tables from '../tables/sqlite.ts';
import type { Db, Dialect } from './dialect.ts';
import { makeFolder } from './folder.ts';
import { createPreparedStatements } from './prepared.ts';
import { rememberFile } from './same-file.ts';
import { needsMigration, type Schema, versionOfNumber, versionToNumber } from './schema-version.ts';
import { claimFile } from './sqlite-claim.ts';

const BUSY_TIMEOUT_MS = 5_000;
const MIGRATIONS = fileURLToPath(new URL('../../../migrations/sqlite', import.meta.url));
const MIGRATION_ATTEMPTS = 5;
/** As SQLite advises at the start of processes that run for long: https://sqlite.org/lang_analyze.html */
const MEASURE_TABLES = 'optimize = 0x10002';

export function openSqlite(path: string): Dialect {
  if (path !== ':memory:') makeFolder(dirname(path));
  const file = new SqliteDatabase(path, { timeout: BUSY_TIMEOUT_MS });
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = NORMAL');
  file.pragma('foreign_keys = ON');
  // The two dialects of drizzle answer the same calls; their types only do not say so.
  const db = drizzle(file) as unknown as Db;

  const checkFile = rememberFile(path);
  let guard: SqliteDatabase.Database | undefined;

  function schema(): Schema {
    const read = (query: string) => Number(file.prepare(query).pluck().get() ?? 0);
    const list = "SELECT count(*) FROM sqlite_master WHERE name = '__drizzle_migrations'";
    const until = read(list) === 0 ? 0 : read('SELECT max(created_at) FROM __drizzle_migrations');
    const version = versionOfNumber(read('PRAGMA user_version'));
    return { migratedUntil: until === 0 ? undefined : until, version };
  }

  /** Two processes may begin together: the one that loses finds the work done the next time. */
  async function up(version?: string): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        if (needsMigration(MIGRATIONS, schema())) {
          migrate(drizzle(file), { migrationsFolder: MIGRATIONS });
          if (version !== undefined) file.pragma(`user_version = ${versionToNumber(version)}`);
        }
        file.pragma(MEASURE_TABLES);
        return;
      } catch (error) {
        if (attempt === MIGRATION_ATTEMPTS) throw error;
        await sleep(50 * attempt);
      }
    }
  }

  function down(): void {
    const names = Object.values(tables).map((table) => getTableName(table));
    file.pragma('foreign_keys = OFF');
    file.transaction(() => {
      for (const name of [...names, '__drizzle_migrations']) {
        file.exec(`DROP TABLE IF EXISTS "${name}"`);
      }
    })();
    file.pragma('foreign_keys = ON');
  }

  return {
    name: 'sqlite',
    db,
    tables,
    statements: createPreparedStatements(),
    // better-sqlite3 is synchronous: the statements run at once, and nothing comes in between.
    async atomically(build) {
      const statements = build(db);
      file.transaction(() => {
        for (const statement of statements) run(statement);
      })();
    },
    unixMs: sql<number>`CAST(unixepoch('subsec') * 1000 AS INTEGER)`,
    mergeJson,
    setJsonKey,
    async ping() {
      checkFile();
      file.prepare(READ_ALL).get();
    },
    claim() {
      guard ??= path === ':memory:' ? undefined : claimFile(path);
    },
    migrate: up,
    migrateDown: async () => down(),
    poolStats: () => ({ used: 0, idle: 1, waiting: 0 }),
    async close() {
      file.close();
      guard?.close();
    },
  };
}

/** Drizzle's statements for SQLite have `run`, which is synchronous, where others have `execute`. */
function run(statement: object): void {
  if ('run' in statement && typeof statement.run === 'function') statement.run();
}

/** `json_set` keeps nulls as values; SQLite's `json_patch` would delete the field. */
function mergeJson(column: Tables['groups']['params'], patch: object): SQL {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  const fields = given.map(([key, value]) => sql`, ${`$.${key}`}, json(${JSON.stringify(value)})`);
  return sql`json_set(${objectOf(column)}${sql.join(fields)})`;
}

const setJsonKey: Dialect['setJsonKey'] = (column, member, key, present) => {
  const path = `$.${member}`;
  const inner = `${path}."${key}"`;
  const whole = objectOf(column);
  if (!present) return sql`json_remove(${whole}, ${inner})`;
  const object = sql`CASE json_type(${whole}, ${path}) WHEN 'object' THEN json_extract(${whole}, ${path}) ELSE '{}' END`;
  return sql`json_set(json_set(${whole}, ${path}, json(${object})), ${inner}, json('true'))`;
};

/** An object, whatever the column holds: somebody may have edited it, and no function takes that. */
function objectOf(column: Tables['groups']['params']): SQL {
  const object = sql`CASE json_type(${column}) WHEN 'object' THEN ${column} ELSE '{}' END`;
  return sql`(CASE WHEN json_valid(${column}) THEN ${object} ELSE '{}' END)`;
}
