import type { SQL } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Tables } from '../tables/define.ts';
import type { PreparedStatements } from './prepared.ts';

/** Drizzle's database; SQLite's is used through the type of PostgreSQL's. */
export type Db = NodePgDatabase;

/** A statement that is ready to run and answers nothing that is needed. */
export interface Statement {
  execute(): unknown;
}

/** What differs between PostgreSQL and SQLite. */
export interface Dialect {
  readonly name: 'postgres' | 'sqlite';
  readonly db: Db;
  readonly tables: Tables;
  readonly statements: PreparedStatements;
  /** Runs statements so that all of them take effect, or none. */
  atomically(build: (db: Db) => Statement[]): Promise<void>;
  /** SQL for the database's clock: Unix time in milliseconds, as a whole number. */
  readonly unixMs: SQL<number>;
  /** SQL for a JSON object with some of its fields set to other values. */
  mergeJson(column: Tables['groups']['params'], patch: object): SQL;
  /** SQL for a JSON object with a key of its member object set to true, or taken out. */
  setJsonKey(
    column: Tables['groups']['params'],
    member: string,
    key: string,
    present: boolean,
  ): SQL;
  /** Rejects when a table cannot be read, or the database takes no writes. */
  ping(): Promise<void>;
  /** Throws when the database takes one instance only, and another one runs on it. */
  claim(): void;
  /** Applies what is missing, and keeps which version did so. Throws when a newer one has done more. */
  migrate(version?: string): Promise<void>;
  /** Drops everything that the migrations made. */
  migrateDown(): Promise<void>;
  poolStats(): { used: number; idle: number; waiting: number };
  close(): Promise<void>;
}
