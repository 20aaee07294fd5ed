import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Setup } from '../../../core/model/setup.ts';
import type { Dialect } from '../../dialects/dialect.ts';

/** Set-ups that admins have begun and not finished: one for each group. */
export function createSetups({ db, tables }: Dialect, now: () => Date) {
  const { setups } = tables;

  async function of(groupId: number): Promise<Setup | undefined> {
    const [row] = await db.select().from(setups).where(eq(setups.groupId, groupId));
    return row;
  }

  return {
    of,

    /**
     * Begins a set-up, or goes on with it. False when the same person did so in the last seconds:
     * Telegram tells of one step twice, in two updates.
     */
    begin: async (groupId: number, userId: number, againAfterMs: number): Promise<boolean> => {
      const updatedAt = now();
      const long = sql.param(new Date(updatedAt.getTime() - againAfterMs), setups.updatedAt);
      const begun = await db
        .insert(setups)
        .values({ groupId, userId, channels: [], updatedAt })
        .onConflictDoUpdate({
          target: setups.groupId,
          set: { userId, updatedAt },
          setWhere: sql`${setups.userId} <> ${userId} OR ${setups.updatedAt} < ${long}`,
        })
        .returning({ groupId: setups.groupId });
      return begun.length > 0;
    },

    /** False when the set-up has changed since it was read. */
    change: async (
      { groupId, updatedAt: read }: Setup,
      values: Partial<Pick<Setup, 'channels' | 'waitsFor'>>,
    ): Promise<boolean> => {
      // Later than what was read, whatever the clock says: it is what changes are told apart by.
      const updatedAt = new Date(Math.max(now().getTime(), read.getTime() + 1));
      const changed = await db
        .update(setups)
        .set({ ...values, updatedAt })
        .where(and(eq(setups.groupId, groupId), eq(setups.updatedAt, read)))
        .returning({ groupId: setups.groupId });
      return changed.length > 0;
    },

    /** Those that go on when the bot gets a right in the chat. */
    waitingFor: async (chatId: number): Promise<Setup[]> =>
      db.select().from(setups).where(eq(setups.waitsFor, chatId)),

    /** What the person has begun, the latest first. */
    ofPerson: async (userId: number, limit: number): Promise<Setup[]> =>
      db
        .select()
        .from(setups)
        .where(eq(setups.userId, userId))
        .orderBy(desc(setups.updatedAt))
        .limit(limit),

    end: async (groupId: number): Promise<void> => {
      await db.delete(setups).where(eq(setups.groupId, groupId));
    },

    /** Forgets what nobody went on with. */
    forgetBefore: async (before: Date): Promise<void> => {
      await db.delete(setups).where(lt(setups.updatedAt, before));
    },
  };
}
