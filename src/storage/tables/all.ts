import { getTableName } from 'drizzle-orm';
import * as tables from './postgres.ts';

/** Reads a row of every table, in either dialect; fails when a table is missing or unreadable. */
export const PROBE_ALL_TABLES = `SELECT ${Object.values(tables)
  .map((table) => `(SELECT 1 FROM "${getTableName(table)}" LIMIT 1)`)
  .join(', ')}`;
