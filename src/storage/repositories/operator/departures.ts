import { asc, eq, lte } from 'drizzle-orm';
import type { Departure, DepartureReason } from '../../../core/model/departure.ts';
import type { Dialect } from '../../dialects/dialect.ts';

/** Groups that the bot is about to leave. */
export function createDepartures({ db, tables }: Dialect, now: () => Date) {
  const { departures } = tables;

  return {
    /** Keeps the first reason when the group is about to be left already. */
    ask: async (groupId: number, reason: DepartureReason): Promise<void> => {
      const at = now();
      await db
        .insert(departures)
        .values({ groupId, reason, askedAt: at, dueAt: at })
        .onConflictDoNothing();
    },

    due: async (limit: number): Promise<Departure[]> => {
      const { groupId, reason, askedAt, dueAt } = departures;
      return db
        .select({ groupId, reason, askedAt })
        .from(departures)
        .where(lte(dueAt, now()))
        .orderBy(asc(dueAt))
        .limit(limit);
    },

    postpone: async (groupId: number, dueAt: Date): Promise<void> => {
      await db.update(departures).set({ dueAt }).where(eq(departures.groupId, groupId));
    },

    done: async (groupId: number): Promise<void> => {
      await db.delete(departures).where(eq(departures.groupId, groupId));
    },
  };
}
