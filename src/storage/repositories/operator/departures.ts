import { and, asc, eq, lte } from 'drizzle-orm';
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
      const due = await db
        .select({ groupId, reason, askedAt, dueAt })
        .from(departures)
        .where(lte(dueAt, now()))
        .orderBy(asc(dueAt))
        .limit(limit);
      return due.map(({ dueAt: at, ...departure }) => ({
        ...departure,
        isTriedAgain: at > departure.askedAt,
      }));
    },

    postpone: async (groupId: number, dueAt: Date): Promise<void> => {
      await db.update(departures).set({ dueAt }).where(eq(departures.groupId, groupId));
    },

    /** The group is not left any more, unless for another reason. */
    cancel: async (groupId: number, reason: DepartureReason): Promise<void> => {
      const isMeant = and(eq(departures.groupId, groupId), eq(departures.reason, reason));
      await db.delete(departures).where(isMeant);
    },

    done: async (groupId: number): Promise<void> => {
      await db.delete(departures).where(eq(departures.groupId, groupId));
    },
  };
}
