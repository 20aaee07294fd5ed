import { and, asc, count, desc, eq, gt, gte, ne, sql } from 'drizzle-orm';
import type { Dialect } from '../../dialects/dialect.ts';

/** A group in a list for the operator. */
export interface ListedGroup {
  readonly id: number;
  readonly title: string;
}

/** What an operator asks about all groups; runs only when they do. */
export function createOverview({ db, tables }: Dialect) {
  const { owners, blocks, groups, activity, links, channels, restrictions } = tables;
  const listed = { id: groups.groupId, title: groups.title };
  const isEnabled = sql`${groups.enabled}`;

  return {
    countGroups: async () => ({
      all: await db.$count(groups),
      enabled: await db.$count(groups, isEnabled),
    }),

    /** The groups where most people were seen since then. */
    largest: async (since: Date, limit: number): Promise<(ListedGroup & { people: number })[]> => {
      const people = count();
      return db
        .select({ ...listed, people })
        .from(activity)
        .innerJoin(groups, eq(groups.groupId, activity.groupId))
        .where(gte(activity.lastSeen, since))
        .groupBy(groups.groupId, groups.title)
        .orderBy(desc(people))
        .limit(limit);
    },

    newest: async (limit: number): Promise<(ListedGroup & { since: Date })[]> =>
      db
        .select({ ...listed, since: groups.createdAt })
        .from(groups)
        .orderBy(desc(groups.createdAt))
        .limit(limit),

    /** Groups where the bot lacks a right, in the group itself or in a required channel. */
    suspended: async (limit: number): Promise<ListedGroup[]> => {
      const lacking = await db
        .select(listed)
        .from(groups)
        .where(sql`${isEnabled} AND NOT ${groups.canEnforce}`)
        .limit(limit);
      const unseeing = await db
        .selectDistinct(listed)
        .from(channels)
        .innerJoin(links, eq(links.channelId, channels.channelId))
        .innerJoin(groups, eq(groups.groupId, links.groupId))
        .where(sql`NOT ${channels.canSee} AND ${isEnabled} AND ${groups.canEnforce}`)
        .limit(limit);
      return [...lacking, ...unseeing].slice(0, limit);
    },

    /** How many owners of a protected group, who are not blocked, come after the id. */
    countOwners: async (afterUserId: number): Promise<number> =>
      db.$count(
        owners,
        and(
          gt(owners.userId, afterUserId),
          sql`EXISTS (SELECT 1 FROM ${groups} AS g WHERE g.owner_id = ${owners.userId} AND g.enabled)`,
          sql`NOT EXISTS (SELECT 1 FROM ${blocks} AS b WHERE b.id = ${owners.userId})`,
        ),
      ),

    /** How many people were seen in the group, and how many are muted there. */
    people: async (groupId: number) => ({
      seen: await db.$count(activity, eq(activity.groupId, groupId)),
      muted: await db.$count(
        restrictions,
        and(eq(restrictions.groupId, groupId), ne(restrictions.state, 'told')),
      ),
    }),

    /** A page of the ids of all groups, by ascending id. */
    groupIds: async (after: number, limit: number): Promise<number[]> => {
      const { groupId: id } = groups;
      const page = db.select({ id }).from(groups).where(gt(id, after));
      return (await page.orderBy(asc(id)).limit(limit)).map((row) => row.id);
    },

    /** The same of all channels. */
    channelIds: async (after: number, limit: number): Promise<number[]> => {
      const { channelId: id } = channels;
      const page = db.select({ id }).from(channels).where(gt(id, after));
      return (await page.orderBy(asc(id)).limit(limit)).map((row) => row.id);
    },

    /** The groups that the person has set up. */
    ofOwner: async (userId: number): Promise<ListedGroup[]> =>
      db.select(listed).from(groups).where(eq(groups.ownerId, userId)),
  };
}
