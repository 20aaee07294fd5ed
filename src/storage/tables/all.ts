import { getTableName } from 'drizzle-orm';
import * as tables from './postgres.ts';

/** Reads a row of every table, in whichever dialect: fails when one is not there or not readable. */
export const READ_ALL = `SELECT ${Object.values(tables)
  .map((table) => `(SELECT 1 FROM "${getTableName(table)}" LIMIT 1)`)
  .join(', ')}`;
