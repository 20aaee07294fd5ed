import { and, asc, desc, eq, gt, gte, inArray, lt, sql } from 'drizzle-orm';
import type { ActivityMark } from '../../core/membership/activity.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { prepareLazily } from '../dialects/prepared.ts';

/** When each user was last seen in which group, to the day. */
export function createActivityStore({ db, tables, statements, datedPairs }: Dialect) {
  const { activity, groups } = tables;

  const recordQuery = prepareLazily(statements, 'record_activity', (name) =>
    db
      .insert(activity)
      // Sorted, so that all instances lock rows in the same order and cannot deadlock.
      .select(
        sql`SELECT a, b, at FROM ${datedPairs(sql.placeholder('marks'))} AS mark JOIN ${groups} ON ${groups.groupId} = a ORDER BY a, b`,
      )
      .onConflictDoUpdate({
        target: [activity.groupId, activity.userId],
        set: { lastSeen: sql`excluded.last_seen` },
        setWhere: sql`excluded.last_seen > ${activity.lastSeen}`,
      })
      .prepare(name),
  );

  const seenIn = (groupId: number, since: Date, afterUserId: number) =>
    and(
      eq(activity.groupId, groupId),
      gt(activity.userId, afterUserId),
      gte(activity.lastSeen, since),
    );

  return {
    /** Skips marks of groups without a row, which the foreign key would reject. */
    record: async (marks: ActivityMark[]): Promise<void> => {
      await recordQuery().execute({ marks: JSON.stringify(latestMarks(marks)) });
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

/** Keeps the latest mark per user and group, as an upsert may touch a row only once. */
function latestMarks(marks: readonly ActivityMark[]): [number, number, number][] {
  const latest = new Map<string, [number, number, number]>();
  for (const { groupId, userId, seenAt } of marks) {
    const key = `${groupId}:${userId}`;
    const at = seenAt.getTime();
    if (at > (latest.get(key)?.[2] ?? 0)) latest.set(key, [groupId, userId, at]);
  }
  return [...latest.values()];
}
