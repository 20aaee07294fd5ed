import { and, eq, sql } from 'drizzle-orm';
import type { Dialect } from '../dialects/dialect.ts';

/**
 * Leases for work that only one instance may do at a time. They expire by the clock of the
 * database, so the clocks of the instances need not agree.
 */
export function createLeases(dialect: Dialect) {
  const { db, tables } = dialect;
  const { leases } = tables;

  return {
    /** Takes or renews the lease; returns false while another holder has it. */
    acquire: async (name: string, holder: string, milliseconds: number): Promise<boolean> => {
      const expiresAt = sql<number>`${dialect.unixMs} + ${milliseconds}`;
      const taken = await db
        .insert(leases)
        .values({ name, holder, expiresAt })
        .onConflictDoUpdate({
          target: leases.name,
          set: { holder, expiresAt },
          setWhere: sql`${leases.holder} = ${holder} OR ${leases.expiresAt} < ${dialect.unixMs}`,
        })
        .returning({ name: leases.name });
      return taken.length > 0;
    },

    /** The current holder of the lease. */
    holderOf: async (name: string): Promise<string | undefined> => {
      const isHeld = and(eq(leases.name, name), sql`${leases.expiresAt} >= ${dialect.unixMs}`);
      const [row] = await db.select({ holder: leases.holder }).from(leases).where(isHeld);
      return row?.holder;
    },

    release: async (name: string, holder: string): Promise<void> => {
      await db.delete(leases).where(and(eq(leases.name, name), eq(leases.holder, holder)));
    },
  };
}
