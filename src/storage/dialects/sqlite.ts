import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import SqliteDatabase from 'better-sqlite3';
import { getTableName, type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { whileBusy } from '../busy.ts';
import { PROBE_ALL_TABLES } from '../tables/all.ts';
import * as tables from '../tables/sqlite.ts';
import type { Db, Dialect, JsonObject } from './dialect.ts';
import { createPrivately, makeFolder } from './folder.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { createPreparedStatements } from './prepared.ts';
import { createFileIdentityCheck } from './same-file.ts';
import { needsMigration, type Schema, versionOfNumber, versionToNumber } from './schema-version.ts';
import { lockFile } from './sqlite-claim.ts';

/** Until the tables are up to date: afterwards `whileBusy` waits, and the process goes on. */
const BUSY_TIMEOUT_MS = 5_000;
const MIGRATIONS = migrationsFolder('sqlite');
const MIGRATION_ATTEMPTS = 5;
/**
 * SQLite recommends this when a long-running process opens a database:
 * https://sqlite.org/lang_analyze.html
 */
const OPTIMIZE_ON_OPEN = 'optimize = 0x10002';

/**
 * SQLite in a file, which is created with its folders if missing, or in memory (`:memory:`).
 *
 * @throws when the file cannot be opened, or is not a database.
 */
export function openSqlite(path: string): Dialect {
  if (path !== ':memory:') makeFolder(dirname(path));
  if (path !== ':memory:') createPrivately(path);
  const file = new SqliteDatabase(path, { timeout: BUSY_TIMEOUT_MS });
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = NORMAL');
  file.pragma('foreign_keys = ON');
  // Drizzle's dialects share one query API at run time; only their types differ.
  const db = drizzle(file) as unknown as Db;

  const checkFile = createFileIdentityCheck(path);
  let lock: SqliteDatabase.Database | undefined;

  function schema(): Schema {
    const read = (query: string) => Number(file.prepare(query).pluck().get() ?? 0);
    const hasMigrations =
      read("SELECT count(*) FROM sqlite_master WHERE name = '__drizzle_migrations'") > 0;
    const until = hasMigrations ? read('SELECT max(created_at) FROM __drizzle_migrations') : 0;
    const version = versionOfNumber(read('PRAGMA user_version'));
    return { migratedUntil: until === 0 ? undefined : until, version };
  }

  /** Retries: of two processes that start migrating together, one fails and then finds it done. */
  async function up(version?: string): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        if (needsMigration(MIGRATIONS, schema())) {
          migrate(drizzle(file), { migrationsFolder: MIGRATIONS });
          if (version !== undefined) file.pragma(`user_version = ${versionToNumber(version)}`);
        }
        file.pragma(OPTIMIZE_ON_OPEN);
        file.pragma('busy_timeout = 0');
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
    // better-sqlite3 is synchronous: no other query of this process runs inside the transaction.
    async atomically(build) {
      const statements = build(db);
      const transaction = file.transaction(() => {
        for (const statement of statements) run(statement);
      });
      // By itself, since what its operation did before stays done.
      await whileBusy(() => transaction.immediate());
    },
    unixMs: sql<number>`CAST(unixepoch('subsec') * 1000 AS INTEGER)`,
    datedPairs: (json) =>
      sql`(SELECT value ->> 0 AS a, value ->> 1 AS b, value ->> 2 AS at FROM json_each(${json}))`,
    numberRows: (json, columns) =>
      sql`(SELECT ${sql.raw(columns.map((name, index) => `value ->> ${index} AS ${name}`).join(', '))} FROM json_each(${json}))`,
    mergeJson,
    setJsonKey,
    async ping() {
      checkFile();
      file.prepare(PROBE_ALL_TABLES).get();
    },
    claim() {
      lock ??= path === ':memory:' ? undefined : lockFile(path);
    },
    migrate: up,
    migrateDown: async () => down(),
    poolStats: () => ({ used: 0, idle: 1, waiting: 0 }),
    async close() {
      file.close();
      lock?.close();
    },
  };
}

/** Drizzle's SQLite statements have a synchronous `run` in place of PostgreSQL's `execute`. */
function run(statement: object): void {
  if ('run' in statement && typeof statement.run === 'function') statement.run();
}

/** Uses `json_set`, which stores nulls; SQLite's `json_patch` would delete those fields. */
function mergeJson(object: JsonObject, patch: object): SQL {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  const fields = given.map(([key, value]) => sql`, ${`$.${key}`}, json(${JSON.stringify(value)})`);
  return sql`json_set(${objectOf(object)}${sql.join(fields)})`;
}

const setJsonKey: Dialect['setJsonKey'] = (stored, member, key, value) => {
  const path = `$.${member}`;
  const inner = `${path}."${key}"`;
  const whole = objectOf(stored);
  if (value === undefined) return sql`json_remove(${whole}, ${inner})`;
  const object = sql`CASE json_type(${whole}, ${path}) WHEN 'object' THEN json_extract(${whole}, ${path}) ELSE '{}' END`;
  return sql`json_set(json_set(${whole}, ${path}, json(${object})), ${inner}, json(${JSON.stringify(value)}))`;
};

/**
 * The column if it holds a JSON object, else `{}`: an operator may have edited it by hand, and
 * SQLite's JSON functions fail on malformed JSON.
 */
function objectOf(column: JsonObject): SQL {
  const object = sql`CASE json_type(${column}) WHEN 'object' THEN ${column} ELSE '{}' END`;
  return sql`(CASE WHEN json_valid(${column}) THEN ${object} ELSE '{}' END)`;
}
