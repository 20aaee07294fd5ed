import { and, asc, eq, gt, inArray, ne, sql } from 'drizzle-orm';
import type { MessageRef } from '../../../core/model/message-ref.ts';
import type { Restriction, RowVersion } from '../../../core/model/restriction.ts';
import type { NoticeChange } from '../../../core/notices/notice.ts';
import type { Dialect } from '../../dialects/dialect.ts';
import { prepareLazily } from '../../dialects/prepared.ts';
import { createCheckTimes, createDueRestrictions } from './due-restrictions.ts';
import { createRowOf } from './pairs.ts';
import { createHasNotice, type PageOfGroup, toRestriction, toRow } from './restriction-rows.ts';
import { createSteps } from './steps.ts';

type State = Restriction['state'];

/** The ledger: the restrictions that this bot imposed, and the prior ones that they replaced. */
export function createRestrictions(dialect: Dialect, now: () => Date) {
  const { db, tables, statements } = dialect;
  const { restrictions } = tables;
  const times = createCheckTimes(tables, now);
  const rowOf = createRowOf(tables);

  const hasNotice = createHasNotice(tables);

  const ofUserQuery = prepareLazily(statements, 'restrictions_of_user', (name) =>
    db
      .select()
      .from(restrictions)
      .where(eq(restrictions.userId, sql.placeholder('userId')))
      .prepare(name),
  );

  /** Optimistic locking: matches the row only if it is still the version that was read. */
  const unchanged = ({ groupId, userId, state, since }: RowVersion) =>
    and(rowOf(groupId, userId), eq(restrictions.state, state), eq(restrictions.since, since));

  async function remove(row: RowVersion): Promise<Restriction | undefined> {
    const [removed] = await db.delete(restrictions).where(unchanged(row)).returning();
    return removed && toRestriction(removed);
  }

  const steps = createSteps(dialect, now, remove);

  return {
    find: (groupId: number, userId: number) => steps.find({ groupId, userId }),

    /**
     * Records the intent to mute, or that they are told. Returns false when the user already has a
     * row, or when protection was switched off: a row inserted after `releaseAll` would never be
     * lifted.
     */
    open: (
      restriction: Omit<Restriction, 'state' | 'notice'>,
      state: 'muting' | 'told' = 'muting',
    ) => steps.open({ ...restriction, state }),

    /**
     * Overwrites the row if it is still the version that was read. Its notice stays, as the newest
     * record of it does: a row with a notice waits for none.
     */
    replace: async (
      restriction: Omit<Restriction, 'notice'>,
      expected: RowVersion,
    ): Promise<boolean> => {
      const { noticeMessageId: _, ...row } = toRow({ ...restriction, notice: null }, now());
      const noticeAfter = sql<
        number | null
      >`CASE WHEN ${restrictions.noticeMessageId} IS NULL THEN CAST(${row.noticeAfter} AS bigint) END`;
      const nextCheckAt = times.afterReplacing();
      const replaced = await db
        .update(restrictions)
        .set({ ...row, noticeAfter, nextCheckAt })
        .where(unchanged(expected))
        .returning({ userId: restrictions.userId });
      return replaced.length > 0;
    },

    advance: async (
      groupId: number,
      userId: number,
      to: State,
      from: readonly State[],
    ): Promise<Restriction | undefined> => {
      const completes = to === 'muted' && from.length === 1 && from[0] === 'muting';
      if (completes) return steps.complete({ groupId, userId });
      const [row] = await db
        .update(restrictions)
        .set({ state: to, updatedAt: now(), nextCheckAt: times.after(to) })
        .where(and(rowOf(groupId, userId), inArray(restrictions.state, [...from])))
        .returning();
      return row && toRestriction(row);
    },

    /** Returns false when the row is gone or has another notice by now. */
    setNotice: (groupId: number, userId: number, change: NoticeChange) =>
      steps.setNotice({ groupId, userId, change }),

    /** Removes a deleted notice from all rows. */
    clearNotice: async (groupId: number, notice: MessageRef): Promise<void> => {
      await db
        .update(restrictions)
        .set({ noticeMessageId: null })
        .where(and(eq(restrictions.groupId, groupId), hasNotice(notice)));
    },

    /** Deletes the row if it is still the version that was read, and returns it. */
    close: async (row: RowVersion) => remove(row),

    ofUser: async (userId: number): Promise<Restriction[]> =>
      (await ofUserQuery().execute({ userId })).map(toRestriction),

    inGroup: async (
      groupId: number,
      { afterUserId, limit, mutedOnly = false }: PageOfGroup,
    ): Promise<Restriction[]> => {
      const rows = await db
        .select()
        .from(restrictions)
        .where(
          and(
            eq(restrictions.groupId, groupId),
            gt(restrictions.userId, afterUserId),
            mutedOnly ? ne(restrictions.state, 'told') : undefined,
          ),
        )
        .orderBy(asc(restrictions.userId))
        .limit(limit);
      return rows.map(toRestriction);
    },

    /** Makes all restrictions of the group due to be lifted. */
    releaseAll: async (groupId: number): Promise<void> => {
      await db
        .update(restrictions)
        .set({
          state: sql`CASE WHEN ${restrictions.state} = 'told' THEN 'told' ELSE 'lifting' END`,
          updatedAt: now(),
          nextCheckAt: now(),
        })
        .where(eq(restrictions.groupId, groupId));
    },

    ...createDueRestrictions(db, tables, now),

    /** How many people are muted in the group. */
    countIn: async (groupId: number): Promise<number> =>
      db.$count(
        restrictions,
        and(eq(restrictions.groupId, groupId), ne(restrictions.state, 'told')),
      ),

    /** How many restrictions share this notice. */
    countByNotice: async (groupId: number, notice: MessageRef): Promise<number> =>
      db.$count(restrictions, and(eq(restrictions.groupId, groupId), hasNotice(notice))),
  };
}
