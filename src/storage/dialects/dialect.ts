import type { Placeholder, SQL } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Tables } from '../tables/define.ts';
import type { PreparedStatements } from './prepared.ts';

/** Drizzle's database; SQLite's is used through PostgreSQL's type. */
export type Db = NodePgDatabase;

/** A statement that is ready to run; its result is ignored. */
export interface Statement {
  execute(): unknown;
}

/** The column of a JSON object, or SQL that makes one of it. */
export type JsonObject = Tables['groups']['params'] | SQL;

/** What differs between PostgreSQL and SQLite. */
export interface Dialect {
  readonly name: 'postgres' | 'sqlite';
  readonly db: Db;
  readonly tables: Tables;
  readonly statements: PreparedStatements;
  /** Runs the statements in one transaction. */
  atomically(build: (db: Db) => Statement[]): Promise<void>;
  /** SQL for the database's clock: Unix time in whole milliseconds. */
  readonly unixMs: SQL<number>;
  /**
   * SQL for a table of the rows of a JSON array, each `[a, b, Unix time in milliseconds]`: its
   * columns are `a`, `b` and `at`. However many rows there are, the statement stays the same.
   */
  datedPairs(json: Placeholder): SQL;
  /** SQL for a table of the rows of a JSON array, each an array of whole numbers. */
  numberRows(json: string, columns: readonly string[]): SQL;
  /** SQL for the JSON object with the fields of `patch` replaced. */
  mergeJson(object: JsonObject, patch: object): SQL;
  /** SQL for the JSON object with `member.key` set to a JSON value; undefined removes it. */
  setJsonKey(object: JsonObject, member: string, key: string, value: unknown): SQL;
  /** @throws when a table cannot be read, or the database accepts no writes. */
  ping(): Promise<void>;
  /** @throws when the database supports one instance only and another one is running on it. */
  claim(): void;
  /**
   * Applies pending migrations and records the version that did.
   *
   * @throws when a newer version has migrated the database.
   */
  migrate(version?: string): Promise<void>;
  /** Drops everything that the migrations created. */
  migrateDown(): Promise<void>;
  poolStats(): { used: number; idle: number; waiting: number };
  close(): Promise<void>;
}
