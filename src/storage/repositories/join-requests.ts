import { and, eq, gt, lt, lte, sql } from 'drizzle-orm';
import type { OpenRequest } from '../../core/membership/join-requests.ts';
import type { CheckTarget } from '../../core/model/restriction.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { prepareLazily } from '../dialects/prepared.ts';
import { createConcerns } from './restrictions/concerns.ts';

/** Pending requests to join a group, of users who miss a channel. */
export function createJoinRequests({ db, tables, statements }: Dialect, now: () => Date) {
  const { joinRequests } = tables;
  const concerns = createConcerns(db, tables, joinRequests);

  const ofUserQuery = prepareLazily(statements, 'join_requests_of_user', (name) =>
    db
      .select({ groupId: joinRequests.groupId })
      .from(joinRequests)
      .where(eq(joinRequests.userId, sql.placeholder('userId')))
      .prepare(name),
  );

  return {
    /**
     * The person has to do something: nothing is due, but for what was asked for while they were
     * looked at.
     */
    open: async (groupId: number, userId: number): Promise<void> => {
      const askedAt = now();
      const isDue = { dueAt: null, tries: 0 };
      await db
        .insert(joinRequests)
        .values({ groupId, userId, askedAt })
        .onConflictDoUpdate({
          ...{ target: [joinRequests.groupId, joinRequests.userId], set: isDue },
          setWhere: gt(joinRequests.dueAt, now()),
        });
    },

    /** The person asks once more: what was asked before is over, which Telegram tells nobody. */
    askedAgain: async (groupId: number, userId: number): Promise<void> => {
      const { groupId: group, userId: person } = joinRequests;
      await db
        .update(joinRequests)
        .set({ askedAt: now() })
        .where(and(eq(group, groupId), eq(person, userId)));
    },

    /** The bot has to try again then, or at once if that was asked for meanwhile. */
    postpone: async ({ groupId, userId, tries }: OpenRequest, dueAt: Date): Promise<void> => {
      const askedAt = now();
      await db
        .insert(joinRequests)
        .values({ groupId, userId, askedAt, dueAt, tries })
        .onConflictDoUpdate({
          target: [joinRequests.groupId, joinRequests.userId],
          set: { dueAt, tries },
          setWhere: sql`coalesce(${gt(joinRequests.dueAt, now())}, true)`,
        });
    },

    /** Begins a try: unless that ends it, it is due again then. False if it is not due any more. */
    claim: async ({ groupId, userId, tries }: OpenRequest, dueAt: Date): Promise<boolean> => {
      const { groupId: group, userId: person } = joinRequests;
      const claimed = await db
        .update(joinRequests)
        .set({ dueAt, tries })
        .where(and(eq(group, groupId), eq(person, userId), lte(joinRequests.dueAt, now())))
        .returning({ groupId: group });
      return claimed.length > 0;
    },

    /** All of them are to be tried again, and at once. */
    makeDue: async (of: CheckTarget): Promise<void> => {
      await db.update(joinRequests).set({ dueAt: now(), tries: 0 }).where(concerns(of));
    },

    /** Requests that were to be tried again by then, the longest due first. */
    due: async (by: Date, limit: number): Promise<OpenRequest[]> =>
      db
        .select({
          groupId: joinRequests.groupId,
          userId: joinRequests.userId,
          tries: joinRequests.tries,
        })
        .from(joinRequests)
        .where(lte(joinRequests.dueAt, by))
        .orderBy(joinRequests.dueAt)
        .limit(limit),

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
