import { and, asc, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { Dialect } from '../../dialects/dialect.ts';

/** Which groups the bot has left, and since when. */
export function createLeftGroups({ db, tables }: Dialect, now: () => Date) {
  const { groups } = tables;

  return {
    /** The bot is not in the group any more; the first time counts. */
    mark: async (groupId: number): Promise<void> => {
      await db
        .update(groups)
        .set({ leftAt: now() })
        .where(and(eq(groups.groupId, groupId), isNull(groups.leftAt)));
    },

    /** The bot is in the group. */
    unmark: async (groupId: number): Promise<void> => {
      await db
        .update(groups)
        .set({ leftAt: null })
        .where(and(eq(groups.groupId, groupId), isNotNull(groups.leftAt)));
    },

    /** Groups that the bot left before then. */
    leftBefore: async (before: Date, limit: number): Promise<number[]> => {
      const rows = await db
        .select({ groupId: groups.groupId })
        .from(groups)
        .where(and(isNotNull(groups.leftAt), lt(groups.leftAt, before)))
        .limit(limit);
      return rows.map(({ groupId }) => groupId);
    },

    /**
     * Groups where nothing is enforced and nothing has changed since then: the bot may be gone from
     * them without having heard of it.
     */
    quietSince: async (before: Date, limit: number): Promise<number[]> => {
      const rows = await db
        .select({ groupId: groups.groupId })
        .from(groups)
        .where(
          and(
            sql`${groups.leftAt} IS NULL AND NOT (${groups.enabled} AND ${groups.canEnforce})`,
            lt(groups.updatedAt, before),
          ),
        )
        .orderBy(asc(groups.updatedAt))
        .limit(limit);
      return rows.map(({ groupId }) => groupId);
    },

    /** The bot is still there: it is asked about again when as much time has passed. */
    stillThere: async (groupId: number): Promise<void> => {
      await db.update(groups).set({ updatedAt: now() }).where(eq(groups.groupId, groupId));
    },
  };
}
