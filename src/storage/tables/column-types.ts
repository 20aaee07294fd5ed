import * as pg from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';

/** PostgreSQL's column types. Ids are `bigint`: Telegram's exceed 32 bits. */
export const postgresTypes = {
  table: pg.pgTable,
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  telegramId: (name: string) => pg.bigint(name, { mode: 'number' }),
  number: (name: string) => pg.integer(name),
  text: (name: string) => pg.text(name),
  flag: (name: string) => pg.boolean(name),
  time: (name: string) => pg.timestamp(name, { withTimezone: true, mode: 'date' }),
  json: <T>(name: string) => pg.jsonb(name).$type<T>(),
  /** JSON that an operator may have edited by hand: invalid JSON is read as null. */
  editedJson: (name: string) => pg.jsonb(name),
  rowId: (name: string) => pg.bigserial(name, { mode: 'number' }),
};

export type ColumnTypes = typeof postgresTypes;

const sqliteColumns = {
  table: sqlite.sqliteTable,
  index: sqlite.index,
  uniqueIndex: sqlite.uniqueIndex,
  primaryKey: sqlite.primaryKey,
  telegramId: (name: string) => sqlite.integer(name),
  number: (name: string) => sqlite.integer(name),
  text: (name: string) => sqlite.text(name),
  flag: (name: string) => sqlite.integer(name, { mode: 'boolean' }),
  time: (name: string) => sqlite.integer(name, { mode: 'timestamp_ms' }),
  json: <T>(name: string) => sqlite.text(name, { mode: 'json' }).$type<T>(),
  editedJson: sqlite.customType<{ data: unknown; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: readJson,
  }),
  rowId: (name: string) => sqlite.integer(name),
} satisfies Record<keyof ColumnTypes, unknown>;

/** SQLite's column types. Drizzle's dialects share their behaviour but not their types. */
export const sqliteTypes = sqliteColumns as unknown as ColumnTypes;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
