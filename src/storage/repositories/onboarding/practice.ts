import { and, asc, eq, gt, lte, notInArray, sql } from 'drizzle-orm';
import type { Dialect } from '../../dialects/dialect.ts';

/**
 * The row that says since when a group practises; it goes when the report is sent. No Telegram user
 * has this id.
 */
const NOBODY = 0;

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
      const isKnown = sql`EXISTS (SELECT 1 FROM ${groups} AS g WHERE g.group_id = ${groupId})`;
      const at = sql.param(now(), practice.firstAt);
      await db
        .insert(practice)
        .select(sql`SELECT ${groupId}, ${userId}, ${at} WHERE ${isKnown}`)
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

    /**
     * Groups that have practised since then or longer, and whose report is not sent. While protection
     * is off, nothing is practised. The excepted groups are left out.
     */
    unreported: async (
      since: Date,
      limit: number,
      exceptGroups: readonly number[] = [],
    ): Promise<number[]> => {
      const rows = await db
        .select({ groupId: practice.groupId })
        .from(practice)
        .innerJoin(groups, eq(groups.groupId, practice.groupId))
        .where(
          and(
            eq(practice.userId, NOBODY),
            lte(practice.firstAt, since),
            eq(groups.enabled, true),
            lte(groups.protectedSince, since),
            notInArray(practice.groupId, [...exceptGroups]),
          ),
        )
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
