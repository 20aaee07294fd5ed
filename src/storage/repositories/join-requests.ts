import { and, eq, lt, sql } from 'drizzle-orm';
import type { Dialect } from '../dialects/dialect.ts';
import { prepareLazily } from '../dialects/prepared.ts';

/** Pending requests to join a group, of users who miss a channel. */
export function createJoinRequests({ db, tables, statements }: Dialect, now: () => Date) {
  const { joinRequests } = tables;

  const ofUserQuery = prepareLazily(statements, 'join_requests_of_user', (name) =>
    db
      .select({ groupId: joinRequests.groupId })
      .from(joinRequests)
      .where(eq(joinRequests.userId, sql.placeholder('userId')))
      .prepare(name),
  );

  return {
    open: async (groupId: number, userId: number): Promise<void> => {
      const askedAt = now();
      await db.insert(joinRequests).values({ groupId, userId, askedAt }).onConflictDoNothing();
    },

    close: async (groupId: number, userId: number): Promise<void> => {
      await db
        .delete(joinRequests)
        .where(and(eq(joinRequests.groupId, groupId), eq(joinRequests.userId, userId)));
    },

    ofUser: async (userId: number): Promise<number[]> => {
      const rows = await ofUserQuery().execute({ userId });
      return rows.map(({ groupId }) => groupId);
    },

    /** Drops requests that stayed unanswered. */
    forgetBefore: async (before: Date): Promise<void> => {
      await db.delete(joinRequests).where(lt(joinRequests.askedAt, before));
    },
  };
}
