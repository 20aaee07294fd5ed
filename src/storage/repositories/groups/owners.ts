import { eq } from 'drizzle-orm';
import type { Owner } from '../../../core/model/group.ts';
import type { Dialect } from '../../dialects/dialect.ts';

/** The admins who set up protection. */
export function createOwners({ db, tables }: Dialect) {
  const { owners } = tables;

  return {
    find: async (userId: number): Promise<Owner | undefined> => {
      const [row] = await db.select().from(owners).where(eq(owners.userId, userId));
      return row && { id: row.userId, username: row.username };
    },

    save: async ({ id, username }: Owner): Promise<void> => {
      const now = new Date();
      await db
        .insert(owners)
        .values({ userId: id, username, createdAt: now, updatedAt: now })
        .onConflictDoUpdate({ target: owners.userId, set: { username, updatedAt: now } });
    },

    /** Leaves the owner's groups in place, without an owner. */
    delete: async (userId: number): Promise<void> => {
      await db.delete(owners).where(eq(owners.userId, userId));
    },
  };
}
