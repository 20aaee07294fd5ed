import SqliteDatabase from 'better-sqlite3';
import pg from 'pg';

/** A statement as the driver was given it. */
export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Whether the server keeps its plan, which then has to be good for all values. */
  readonly prepared: boolean;
}

type Hear = (sent: Sent) => void;
type Call = (this: unknown, ...args: unknown[]) => unknown;

/** Puts a listener before a method of a driver; answers how to take it away. */
function before(prototype: object, method: string, listen: (args: unknown[]) => void): () => void {
  const original: unknown = Reflect.get(prototype, method);
  if (typeof original !== 'function') throw new Error(`the driver has no ${method}`);
  const heard: Call = function (...args) {
    listen(args);
    return Reflect.apply(original, this, args);
  };
  Reflect.set(prototype, method, heard);
  return () => void Reflect.set(prototype, method, original);
}

/** Hears every statement that this process sends to PostgreSQL. */
export function hearPostgres(hear: Hear): () => void {
  return before(pg.Client.prototype, 'query', ([query, values]) => {
    const config: object = typeof query === 'object' && query !== null ? query : { text: query };
    const text = 'text' in config && typeof config.text === 'string' ? config.text : '';
    const own = 'values' in config && Array.isArray(config.values) ? config.values : [];
    const given: unknown[] = Array.isArray(values) ? values : own;
    hear({ text, values: given, prepared: 'name' in config && config.name !== undefined });
  });
}

/** Hears every statement that this process prepares on SQLite; each has its plan from then on. */
export function hearSqlite(hear: Hear): () => void {
  return before(SqliteDatabase.prototype, 'prepare', ([text]) =>
    hear({ text: String(text), values: [], prepared: true }),
  );
}
