import { and, count, countDistinct, eq, lte, max, min, sql } from 'drizzle-orm';
import type { Restriction } from '../../core/model/restriction.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { isWhereTheBotIs } from './deletions.ts';

type State = Restriction['state'];

/** Totals of the whole database, for the metrics; each is answered from an index. */
export function createStatistics({ db, tables }: Dialect) {
  const { groups, links, channels, restrictions, deletions } = tables;
  const isEnabled = sql`${groups.enabled}`;

  const activeGroups = () => db.$count(groups, isEnabled);

  async function newestGroup(): Promise<Date | null> {
    const [row] = await db.select({ at: max(groups.createdAt) }).from(groups);
    return row?.at ?? null;
  }

  /** Protected groups where the bot lacks a right, in the group or in a required channel. */
  async function suspendedGroups(): Promise<number> {
    const withoutGroupRights = await db.$count(
      groups,
      sql`${isEnabled} AND NOT ${groups.canEnforce}`,
    );
    const [withoutChannelRights] = await db
      .select({ count: countDistinct(groups.groupId) })
      .from(channels)
      .innerJoin(links, eq(links.channelId, channels.channelId))
      .innerJoin(groups, eq(groups.groupId, links.groupId))
      .where(sql`NOT ${channels.canSee} AND ${isEnabled} AND ${groups.canEnforce}`);
    return withoutGroupRights + (withoutChannelRights?.count ?? 0);
  }

  async function restrictionsByState(): Promise<Record<State, number>> {
    const rows = await db
      .select({ state: restrictions.state, count: count() })
      .from(restrictions)
      .groupBy(restrictions.state);
    const counts = { muting: 0, muted: 0, lifting: 0, told: 0 };
    for (const row of rows) counts[row.state] = row.count;
    return counts;
  }

  async function oldestCheck(now: Date): Promise<Date | null> {
    const [row] = await db
      .select({ at: min(restrictions.nextCheckAt) })
      .from(restrictions)
      .where(lte(restrictions.nextCheckAt, now));
    return row?.at ?? null;
  }

  async function oldestDeletion(now: Date): Promise<Date | null> {
    const [row] = await db
      .select({ at: min(deletions.dueAt) })
      .from(deletions)
      .where(and(lte(deletions.dueAt, now), isWhereTheBotIs(tables)));
    return row?.at ?? null;
  }

  return async (now: Date) => ({
    groups: await db.$count(groups),
    activeGroups: await activeGroups(),
    newestGroup: await newestGroup(),
    suspendedGroups: await suspendedGroups(),
    restrictions: await restrictionsByState(),
    /** When the oldest due work of each kind came due; null when none is due. */
    oldest: {
      check: await oldestCheck(now),
      deletion: await oldestDeletion(now),
    },
  });
}
