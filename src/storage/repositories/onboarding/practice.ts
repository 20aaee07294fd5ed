import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import type { Dialect } from '../../dialects/dialect.ts';

/**
 * The row that says since when a group practises; it goes when the report is sent. No Telegram user
 * has this id.
 */
const NOBODY = 0;
/** People recorded for a group; the report says how many, and a few names. */
const MOST = 1_000;

/** Whom dry runs would have muted. */
export function createPractice({ db, tables }: Dialect, now: () => Date) {
  const { practice, groups } = tables;
  const people = (groupId: number) =>
    and(eq(practice.groupId, groupId), gt(practice.userId, NOBODY));

  return {
    /** Practice begins: what was found before is forgotten. */
    begin: async (groupId: number): Promise<void> => {
      await db.delete(practice).where(eq(practice.groupId, groupId));
      await db
        .insert(practice)
        .values({ groupId, userId: NOBODY, firstAt: now() })
        .onConflictDoNothing();
    },

    end: async (groupId: number): Promise<void> => {
      await db.delete(practice).where(eq(practice.groupId, groupId));
    },

    /** The person would have been muted; only the first time is kept. */
    record: async (groupId: number, userId: number): Promise<void> => {
      const isRoom = sql`EXISTS (SELECT 1 FROM ${groups} AS g WHERE g.group_id = ${groupId}) AND (SELECT count(*) FROM ${practice} AS p WHERE p.group_id = ${groupId}) < ${MOST}`;
      const at = sql.param(now(), practice.firstAt);
      await db
        .insert(practice)
        .select(sql`SELECT ${groupId}, ${userId}, ${at} WHERE ${isRoom}`)
        .onConflictDoNothing();
    },

    count: async (groupId: number): Promise<number> => db.$count(practice, people(groupId)),

    /** The first people found. */
    first: async (groupId: number, limit: number): Promise<number[]> => {
      const rows = await db
        .select({ userId: practice.userId })
        .from(practice)
        .where(people(groupId))
        .orderBy(asc(practice.firstAt))
        .limit(limit);
      return rows.map(({ userId }) => userId);
    },

    /** Groups that have practised since then or longer, and whose report is not sent. */
    unreported: async (since: Date, limit: number): Promise<number[]> => {
      const rows = await db
        .select({ groupId: practice.groupId })
        .from(practice)
        .where(and(eq(practice.userId, NOBODY), lte(practice.firstAt, since)))
        .limit(limit);
      return rows.map(({ groupId }) => groupId);
    },

    reported: async (groupId: number): Promise<void> => {
      await db
        .delete(practice)
        .where(and(eq(practice.groupId, groupId), eq(practice.userId, NOBODY)));
    },
  };
}
