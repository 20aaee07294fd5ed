import { and, desc, eq, gt, lt, sql } from 'drizzle-orm';
import type { Dialect } from '../dialects/dialect.ts';
import { prepareLazily } from '../dialects/prepared.ts';

/** Pending requests to join required channels. */
export function createChannelRequests({ db, tables, statements }: Dialect) {
  const { channelRequests } = tables;

  const ofUserQuery = prepareLazily(statements, 'channel_requests_of_user', (name) =>
    db
      .select({ channelId: channelRequests.channelId })
      .from(channelRequests)
      .where(eq(channelRequests.userId, sql.placeholder('userId')))
      .prepare(name),
  );

  return {
    record: async (channelId: number, userId: number, askedAt: Date): Promise<void> => {
      await db
        .insert(channelRequests)
        .values({ channelId, userId, askedAt })
        .onConflictDoUpdate({
          target: [channelRequests.userId, channelRequests.channelId],
          set: { askedAt },
          // Updates may come late, or again.
          setWhere: sql`excluded.asked_at > ${channelRequests.askedAt}`,
        });
    },

    /** The channels that they have asked to join. */
    ofUser: async (userId: number): Promise<number[]> => {
      const rows = await ofUserQuery().execute({ userId });
      return rows.map(({ channelId }) => channelId);
    },

    /** The newest requests since then. */
    since: async (
      askedAfter: Date,
      limit: number,
    ): Promise<{ channelId: number; userId: number }[]> =>
      db
        .select({ channelId: channelRequests.channelId, userId: channelRequests.userId })
        .from(channelRequests)
        .where(gt(channelRequests.askedAt, askedAfter))
        .orderBy(desc(channelRequests.askedAt))
        .limit(limit),

    /** Answers whether there was one. */
    close: async (channelId: number, userId: number, askedBefore: Date): Promise<boolean> => {
      const { channelId: channel, userId: person, askedAt } = channelRequests;
      const closed = await db
        .delete(channelRequests)
        .where(and(eq(person, userId), eq(channel, channelId), lt(askedAt, askedBefore)))
        .returning({ channelId: channel });
      return closed.length > 0;
    },

    /** Drops requests of which nothing more was heard. */
    forgetBefore: async (before: Date): Promise<void> => {
      await db.delete(channelRequests).where(lt(channelRequests.askedAt, before));
    },
  };
}
