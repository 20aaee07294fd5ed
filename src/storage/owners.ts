import { eq } from 'drizzle-orm';
import type { Owner } from '../core/group.ts';
import type { Dialect } from './dialect.ts';
import type { RunOperation } from './operations.ts';

/** The admins who set protection up. */
export function createOwners({ db, tables }: Dialect, run: RunOperation) {
  const { owners } = tables;

  return {
    find: (userId: number): Promise<Owner | undefined> =>
      run('find_owner', async () => {
        const [row] = await db.select().from(owners).where(eq(owners.userId, userId));
        return row && { id: row.userId, username: row.username };
      }),

    save: ({ id, username }: Owner): Promise<void> =>
      run('save_owner', async () => {
        const now = new Date();
        await db
          .insert(owners)
          .values({ userId: id, username, createdAt: now, updatedAt: now })
          .onConflictDoUpdate({ target: owners.userId, set: { username, updatedAt: now } });
      }),

    /** The owner's groups stay, without an owner. */
    delete: (userId: number): Promise<void> =>
      run('delete_owner', async () => {
        await db.delete(owners).where(eq(owners.userId, userId));
      }),
  };
}
