import type { ColumnTypes } from './column-types.ts';

/** Defines what instances and their jobs agree upon. */
export function defineJobTables({ table, telegramId, text, time, json }: ColumnTypes) {
  /** Which instance may do work that only one may do at a time, and until when. */
  const leases = table('leases', {
    name: text('name').primaryKey(),
    holder: text('holder').notNull(),
    /** Unix time in milliseconds, by the clock of the database. */
    expiresAt: telegramId('expires_at').notNull(),
  });

  /** How far an unfinished job has come. */
  const progress = table('job_progress', {
    job: text('job').primaryKey(),
    position: json<unknown>('position').notNull(),
    updatedAt: time('updated_at').notNull(),
  });

  return { leases, progress };
}
