import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { ActivityMark } from '../core/activity.ts';
import type { Dialect } from './dialect.ts';
import type { RunOperation } from './operations.ts';

/** SQLite binds at most 32 766 values to a statement; a mark has three. */
const BATCH = 1000;

/** Who was seen in which group, by the day. */
export function createActivityStore({ db, tables }: Dialect, run: RunOperation) {
  const { activity, groups } = tables;

  async function knownGroups(ids: number[]): Promise<Set<number>> {
    const rows = await db
      .select({ groupId: groups.groupId })
      .from(groups)
      .where(inArray(groups.groupId, ids));
    return new Set(rows.map(({ groupId }) => groupId));
  }

  return {
    /** Marks of groups that are unknown are left out. */
    record: (marks: ActivityMark[]): Promise<void> =>
      run('record_activity', async () => {
        for (let start = 0; start < marks.length; start += BATCH) {
          const batch = marks.slice(start, start + BATCH);
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
            });
        }
      }),

    groupsWhereSeen: (userId: number, groupIds: readonly number[]): Promise<number[]> =>
      run('groups_where_seen', async () => {
        const rows = await db
          .select({ groupId: activity.groupId })
          .from(activity)
          .where(and(eq(activity.userId, userId), inArray(activity.groupId, [...groupIds])));
        return rows.map(({ groupId }) => groupId);
      }),

    /** Answers how many rows went. */
    forgetBefore: (before: Date): Promise<number> =>
      run('forget_activity', async () => {
        const gone = await db
          .delete(activity)
          .where(lt(activity.lastSeen, before))
          .returning({ userId: activity.userId });
        return gone.length;
      }),
  };
}
