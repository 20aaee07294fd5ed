import { and, asc, eq, gt, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm';
import type { Owner } from '../../../core/model/group.ts';
import type { Dialect } from '../../dialects/dialect.ts';

export interface OwnersPage {
  readonly userIds: readonly number[];
  readonly last: number | undefined;
}

/** Follows owners to another name. */
export function createOwnerNames({ db, tables }: Dialect, now: () => Date) {
  const { owners, groups } = tables;
  return {
    renameOwner: async ({ id, username }: Owner): Promise<readonly number[]> => {
      const stored = owners.username;
      const differs =
        username === null ? isNotNull(stored) : or(isNull(stored), ne(stored, username));
      const renamed = await db
        .update(owners)
        .set({ username, updatedAt: now() })
        .where(and(eq(owners.userId, id), differs))
        .returning({ userId: owners.userId });
      if (renamed.length === 0) return [];
      const owned = await db
        .select({ groupId: groups.groupId })
        .from(groups)
        .where(eq(groups.ownerId, id));
      return owned.map(({ groupId }) => groupId);
    },
  };
}

/** The admins who set up protection. */
export function createOwners({ db, tables }: Dialect) {
  const { owners, groups, blocks } = tables;

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

    /**
     * Of the owners after an id, a page by ascending id: who owns a protected group and is not
     * blocked, and the last one of the page, if there is any.
     */
    activeAfter: async (afterUserId: number, limit: number): Promise<OwnersPage> => {
      const page = await db
        .select({ userId: owners.userId })
        .from(owners)
        .where(gt(owners.userId, afterUserId))
        .orderBy(asc(owners.userId))
        .limit(limit);
      const ids = page.map(({ userId }) => userId);
      const owning = await db
        .select({ userId: groups.ownerId })
        .from(groups)
        .where(and(inArray(groups.ownerId, ids), eq(groups.enabled, true)));
      const blocked = await db
        .select({ id: blocks.id })
        .from(blocks)
        .where(inArray(blocks.id, ids));
      const active = new Set(owning.map(({ userId }) => userId));
      for (const { id } of blocked) active.delete(id);
      return { userIds: ids.filter((id) => active.has(id)), last: ids.at(-1) };
    },

    /** Leaves the owner's groups in place, without an owner. */
    delete: async (userId: number): Promise<void> => {
      await db.delete(owners).where(eq(owners.userId, userId));
    },
  };
}
