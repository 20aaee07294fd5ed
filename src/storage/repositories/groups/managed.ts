import { desc, eq } from 'drizzle-orm';
import type { Dialect } from '../../dialects/dialect.ts';

/** The groups that a person has to do with as an admin. */
export function createManaged({ db, tables }: Dialect) {
  const { groups, changes, setups } = tables;

  return {
    /** Groups that the person set up, changed, or has begun to set up; whether they still administer them is not known. */
    ofPerson: async (userId: number, limit: number): Promise<number[]> => {
      const owned = await db
        .select({ groupId: groups.groupId })
        .from(groups)
        .where(eq(groups.ownerId, userId))
        .limit(limit);
      const changed = await db
        .selectDistinct({ groupId: changes.groupId })
        .from(changes)
        .where(eq(changes.actorId, userId))
        .orderBy(desc(changes.groupId))
        .limit(limit);
      const begun = await db
        .select({ groupId: setups.groupId })
        .from(setups)
        .where(eq(setups.userId, userId))
        .limit(limit);
      const ids = [...begun, ...owned, ...changed].map(({ groupId }) => groupId);
      return [...new Set(ids)].slice(0, limit);
    },
  };
}
