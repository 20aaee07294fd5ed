import { eq, inArray } from 'drizzle-orm';
import type { Dialect } from '../../dialects/dialect.ts';

/** Groups and people whom the operator has blocked, by their ids. */
export function createBlocks({ db, tables }: Dialect, now: () => Date) {
  const { blocks } = tables;

  return {
    /** False when the id was blocked before. */
    add: async (id: number, blockedBy: number): Promise<boolean> => {
      const added = await db
        .insert(blocks)
        .values({ id, blockedBy, createdAt: now() })
        .onConflictDoNothing()
        .returning({ id: blocks.id });
      return added.length > 0;
    },

    /** False when the id was not blocked. */
    remove: async (id: number): Promise<boolean> => {
      const removed = await db.delete(blocks).where(eq(blocks.id, id)).returning({ id: blocks.id });
      return removed.length > 0;
    },

    /** Those of the ids that are blocked. */
    among: async (ids: readonly number[]): Promise<number[]> => {
      const found = await db
        .select({ id: blocks.id })
        .from(blocks)
        .where(inArray(blocks.id, [...ids]));
      return found.map(({ id }) => id);
    },
  };
}
