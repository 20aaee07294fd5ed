import { and, eq, sql } from 'drizzle-orm';
import type { Dialect } from '../dialects/dialect.ts';

/**
 * Leases: what only one instance may do at a time. The clock of the database decides, so that the
 * instances' own need not agree.
 */
export function createLeases(dialect: Dialect) {
  const { db, tables } = dialect;
  const { leases } = tables;

  return {
    /** Takes the lease, or renews it, unless somebody else holds it. */
    acquire: async (name: string, holder: string, milliseconds: number): Promise<boolean> => {
      const expiresAt = sql<number>`${dialect.unixMs} + ${milliseconds}`;
      const held = await db
        .insert(leases)
        .values({ name, holder, expiresAt })
        .onConflictDoUpdate({
          target: leases.name,
          set: { holder, expiresAt },
          setWhere: sql`${leases.holder} = ${holder} OR ${leases.expiresAt} < ${dialect.unixMs}`,
        })
        .returning({ name: leases.name });
      return held.length > 0;
    },

    /** Who holds the lease at present. */
    holderOf: async (name: string): Promise<string | undefined> => {
      const isHeld = and(eq(leases.name, name), sql`${leases.expiresAt} >= ${dialect.unixMs}`);
      const [held] = await db.select({ holder: leases.holder }).from(leases).where(isHeld);
      return held?.holder;
    },

    release: async (name: string, holder: string): Promise<void> => {
      await db.delete(leases).where(and(eq(leases.name, name), eq(leases.holder, holder)));
    },
  };
}
