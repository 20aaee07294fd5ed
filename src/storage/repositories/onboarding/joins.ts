import { and, eq, sql } from 'drizzle-orm';
import type { Dialect } from '../../dialects/dialect.ts';
import { prepareLazily } from '../../dialects/prepared.ts';

/** When people joined groups whose rules are only for those who joined after some moment. */
export function createJoins({ db, tables, statements }: Dialect) {
  const { joins } = tables;

  const findQuery = prepareLazily(statements, 'find_join', (name) =>
    db
      .select({ joinedAt: joins.joinedAt })
      .from(joins)
      .where(
        and(
          eq(joins.groupId, sql.placeholder('groupId')),
          eq(joins.userId, sql.placeholder('userId')),
        ),
      )
      .prepare(name),
  );

  return {
    record: async (groupId: number, userId: number, joinedAt: Date): Promise<void> => {
      await db
        .insert(joins)
        .values({ groupId, userId, joinedAt })
        .onConflictDoUpdate({
          target: [joins.groupId, joins.userId],
          set: { joinedAt },
          // Updates may come late, or again.
          setWhere: sql`excluded.joined_at > ${joins.joinedAt}`,
        });
    },

    /** Null when no join of theirs is known. */
    find: async (groupId: number, userId: number): Promise<Date | null> => {
      const [row] = await findQuery().execute({ groupId, userId });
      return row?.joinedAt ?? null;
    },

    forget: async (groupId: number, userId: number): Promise<void> => {
      await db.delete(joins).where(and(eq(joins.groupId, groupId), eq(joins.userId, userId)));
    },

    forgetGroup: async (groupId: number): Promise<void> => {
      await db.delete(joins).where(eq(joins.groupId, groupId));
    },
  };
}
