import { and, eq, lt, sql } from 'drizzle-orm';
import type { Ask, AskedPerson } from '../../../core/statistics/gate.ts';
import type { Dialect } from '../../dialects/dialect.ts';

/** Whom which group has asked to join which channel; each answer is given once. */
export function createAsks({ db, tables }: Dialect) {
  const { asks, groups } = tables;

  return {
    /** The channels that the person was not asked to join since `before`. */
    open: async (
      { groupId, userId, channelIds, leftId }: AskedPerson,
      at: Date,
      before: Date,
    ): Promise<number[]> => {
      const exists = await db.$count(groups, eq(groups.groupId, groupId));
      if (exists === 0 || channelIds.length === 0) return [];
      const rows = [...channelIds]
        .toSorted((a, b) => a - b)
        .map((channelId) => ({
          ...{ groupId, userId, channelId, askedAt: at },
          hadLeft: channelId === leftId,
        }));
      const opened = await db
        .insert(asks)
        .values(rows)
        .onConflictDoUpdate({
          target: [asks.groupId, asks.userId, asks.channelId],
          set: { askedAt: at, hadLeft: sql`excluded.had_left` },
          setWhere: lt(asks.askedAt, before),
        })
        .returning({ channelId: asks.channelId });
      return opened.map(({ channelId }) => channelId);
    },

    /** Ends what the person was asked of the channel, in all groups. */
    take: async (userId: number, channelId: number): Promise<Ask[]> =>
      db
        .delete(asks)
        .where(and(eq(asks.userId, userId), eq(asks.channelId, channelId)))
        .returning({ groupId: asks.groupId, askedAt: asks.askedAt, hadLeft: asks.hadLeft }),

    forgetBefore: async (time: Date): Promise<void> => {
      await db.delete(asks).where(lt(asks.askedAt, time));
    },
  };
}
