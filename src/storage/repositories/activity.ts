import { and, asc, desc, eq, gt, gte, inArray, lt, sql } from 'drizzle-orm';
import type { ActivityMark } from '../../core/membership/activity.ts';
import type { Dialect } from '../dialects/dialect.ts';

/** SQLite binds at most 32 766 values per statement; a mark has three. */
const BATCH = 1000;

/** When each user was last seen in which group, to the day. */
export function createActivityStore({ db, tables }: Dialect) {
  const { activity, groups } = tables;

  async function knownGroups(ids: number[]): Promise<Set<number>> {
    const rows = await db
      .select({ groupId: groups.groupId })
      .from(groups)
      .where(inArray(groups.groupId, ids));
    return new Set(rows.map(({ groupId }) => groupId));
  }

  const seenIn = (groupId: number, since: Date, afterUserId: number) =>
    and(
      eq(activity.groupId, groupId),
      gt(activity.userId, afterUserId),
      gte(activity.lastSeen, since),
    );

  return {
    /** Skips marks of groups without a row, which the foreign key would reject. */
    record: async (marks: ActivityMark[]): Promise<void> => {
      const latest = latestMarks(marks);
      for (let start = 0; start < latest.length; start += BATCH) {
        const batch = latest.slice(start, start + BATCH);
        const known = await knownGroups([...new Set(batch.map(({ groupId }) => groupId))]);
        const rows = batch
          .filter(({ groupId }) => known.has(groupId))
          .map(({ groupId, userId, seenAt }) => ({ groupId, userId, lastSeen: seenAt }));
        if (rows.length === 0) continue;
        await db
          .insert(activity)
          .values(rows)
          .onConflictDoUpdate({
            target: [activity.groupId, activity.userId],
            set: { lastSeen: sql`excluded.last_seen` },
            setWhere: sql`excluded.last_seen > ${activity.lastSeen}`,
          });
      }
    },

    groupsWhereSeen: async (userId: number, groupIds: readonly number[]): Promise<number[]> => {
      const rows = await db
        .select({ groupId: activity.groupId })
        .from(activity)
        .where(and(eq(activity.userId, userId), inArray(activity.groupId, [...groupIds])));
      return rows.map(({ groupId }) => groupId);
    },

    /** The groups where the user was seen, the latest first. */
    lastSeenIn: async (userId: number, limit: number): Promise<number[]> => {
      const rows = await db
        .select({ groupId: activity.groupId })
        .from(activity)
        .where(eq(activity.userId, userId))
        .orderBy(desc(activity.lastSeen))
        .limit(limit);
      return rows.map(({ groupId }) => groupId);
    },

    /** A page of the users seen in the group since then, by ascending id. */
    seenSince: async (
      groupId: number,
      since: Date,
      { afterUserId, limit }: { afterUserId: number; limit: number },
    ): Promise<number[]> => {
      const rows = await db
        .select({ userId: activity.userId })
        .from(activity)
        .where(seenIn(groupId, since, afterUserId))
        .orderBy(asc(activity.userId))
        .limit(limit);
      return rows.map(({ userId }) => userId);
    },

    countSeenSince: async (groupId: number, since: Date, afterUserId: number): Promise<number> =>
      db.$count(activity, seenIn(groupId, since, afterUserId)),

    /** Returns the number of deleted rows. */
    forgetBefore: async (before: Date): Promise<number> => {
      const deleted = await db
        .delete(activity)
        .where(lt(activity.lastSeen, before))
        .returning({ userId: activity.userId });
      return deleted.length;
    },
  };
}

/**
 * Keeps the latest mark per user and group, as an upsert may touch a row only once. Sorted, so that
 * all instances lock rows in the same order and cannot deadlock.
 */
function latestMarks(marks: readonly ActivityMark[]): ActivityMark[] {
  const latest = new Map<string, ActivityMark>();
  for (const mark of marks) {
    const key = `${mark.groupId}:${mark.userId}`;
    const known = latest.get(key);
    if (known === undefined || known.seenAt < mark.seenAt) latest.set(key, mark);
  }
  return [...latest.values()].sort((a, b) => a.groupId - b.groupId || a.userId - b.userId);
}
