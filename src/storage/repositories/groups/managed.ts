import { and, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Dialect } from '../../dialects/dialect.ts';

const DAY_MS = 86_400_000;

/** The groups that a person has to do with as an admin. */
export function createManaged({ db, tables }: Dialect, now: () => Date) {
  const { groups, changes, setups, visits } = tables;

  return {
    /** The person may configure the group. Written once a day at most, and not of a group without a row. */
    visited: async (groupId: number, userId: number): Promise<void> => {
      const visitedAt = now();
      const dayAgo = new Date(visitedAt.getTime() - DAY_MS);
      const isTheirs = and(eq(visits.groupId, groupId), eq(visits.userId, userId));
      if ((await db.$count(visits, and(isTheirs, gt(visits.visitedAt, dayAgo)))) > 0) return;
      const isKnown = sql`EXISTS (SELECT 1 FROM ${groups} AS g WHERE g.group_id = ${groupId})`;
      const at = sql.param(visitedAt, visits.visitedAt);
      await db
        .insert(visits)
        .select(sql`SELECT ${groupId}, ${userId}, ${at} WHERE ${isKnown}`)
        .onConflictDoUpdate({
          target: [visits.groupId, visits.userId],
          set: { visitedAt },
        });
    },

    /**
     * Groups that the person set up, changed, has begun to set up or was let in to; whether they
     * still administer them is not known.
     */
    ofPerson: async (userId: number, limit: number): Promise<number[]> => {
      const owned = await db
        .select({ groupId: groups.groupId })
        .from(groups)
        .where(eq(groups.ownerId, userId))
        .limit(limit);
      const changed = await db
        .selectDistinct({ groupId: changes.groupId })
        .from(changes)
        .where(eq(changes.actorId, userId))
        .orderBy(desc(changes.groupId))
        .limit(limit);
      const begun = await db
        .select({ groupId: setups.groupId })
        .from(setups)
        .where(eq(setups.userId, userId))
        .limit(limit);
      const visited = await db
        .select({ groupId: visits.groupId })
        .from(visits)
        .where(eq(visits.userId, userId))
        .orderBy(desc(visits.visitedAt))
        .limit(limit);
      const ids = [...begun, ...visited, ...owned, ...changed].map(({ groupId }) => groupId);
      return [...new Set(ids)].slice(0, limit);
    },

    /** Those of the groups that are known, with their titles, in no order. */
    titlesOf: async (groupIds: readonly number[]): Promise<Map<number, string>> => {
      if (groupIds.length === 0) return new Map();
      const rows = await db
        .select({ groupId: groups.groupId, title: groups.title })
        .from(groups)
        .where(inArray(groups.groupId, [...groupIds]));
      return new Map(rows.map(({ groupId, title }) => [groupId, title]));
    },

    forgetBefore: async (time: Date): Promise<void> => {
      await db.delete(visits).where(lt(visits.visitedAt, time));
    },
  };
}
