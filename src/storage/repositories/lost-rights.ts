import { and, asc, eq, exists, gt, inArray, notInArray, type SQL, sql } from 'drizzle-orm';
import type { Dialect } from '../dialects/dialect.ts';

/** A channel that the bot sees again, or does not see any more, which an owner has not heard yet. */
export interface UntoldChannel {
  readonly groupId: number;
  readonly ownerId: number | null;
  readonly channelId: number;
  readonly canSee: boolean;
}

/** Where the bot lacks a right that protection needs, and what the owners of groups know of that. */
export function createLostRights({ db, tables }: Dialect) {
  const { groups, channels, links } = tables;

  const untoldWhere = (differs: SQL, limit: number, exceptGroups: readonly number[]) =>
    db
      .select({
        groupId: groups.groupId,
        ownerId: groups.ownerId,
        channelId: channels.channelId,
        canSee: channels.canSee,
      })
      .from(links)
      .innerJoin(channels, eq(channels.channelId, links.channelId))
      .innerJoin(groups, eq(groups.groupId, links.groupId))
      .where(and(differs, eq(groups.enabled, true), notInArray(groups.groupId, [...exceptGroups])))
      .limit(limit);

  return {
    /** A page of the enabled groups that are suspended, by ascending id, after the given id. */
    suspendedAfter: async (groupId: number, limit: number): Promise<number[]> => {
      const rows = await db
        .select({ id: groups.groupId })
        .from(groups)
        .where(
          and(gt(groups.groupId, groupId), sql`${groups.enabled} AND NOT ${groups.canEnforce}`),
        )
        .orderBy(asc(groups.groupId))
        .limit(limit);
      return rows.map(({ id }) => id);
    },

    /** The same of the channels that enabled groups require and whose members the bot cannot see. */
    unseenAfter: async (channelId: number, limit: number): Promise<number[]> => {
      const requiring = db
        .select({ id: links.channelId })
        .from(links)
        .innerJoin(groups, eq(groups.groupId, links.groupId))
        .where(and(eq(links.channelId, channels.channelId), eq(groups.enabled, true)));
      const rows = await db
        .select({ id: channels.channelId })
        .from(channels)
        .where(
          and(gt(channels.channelId, channelId), sql`NOT ${channels.canSee}`, exists(requiring)),
        )
        .orderBy(asc(channels.channelId))
        .limit(limit);
      return rows.map(({ id }) => id);
    },

    /** Enabled groups whose owner was last told otherwise, without the excepted ones. */
    untoldGroups: async (
      limit: number,
      exceptGroups: readonly number[],
    ): Promise<{ groupId: number; canEnforce: boolean }[]> => {
      const { groupId, enabled, canEnforce, toldCanEnforce } = groups;
      return db
        .select({ groupId, canEnforce })
        .from(groups)
        .where(
          and(
            sql`${enabled} AND ${toldCanEnforce} <> ${canEnforce}`,
            notInArray(groupId, [...exceptGroups]),
          ),
        )
        .limit(limit);
    },

    toldGroup: async (groupId: number, canEnforce: boolean): Promise<void> => {
      await db
        .update(groups)
        .set({ toldCanEnforce: canEnforce })
        .where(eq(groups.groupId, groupId));
    },

    /** The same of required channels. */
    untoldChannels: async (
      limit: number,
      exceptGroups: readonly number[],
    ): Promise<UntoldChannel[]> => {
      const { canSee } = channels;
      const { toldCanSee } = links;
      const lost = sql`NOT ${canSee} AND ${toldCanSee}`;
      const regained = sql`NOT ${toldCanSee} AND ${canSee}`;
      const found = [lost, regained].map((one) => untoldWhere(one, limit, exceptGroups));
      return (await Promise.all(found)).flat();
    },

    toldChannel: async (
      channelId: number,
      groupIds: readonly number[],
      canSee: boolean,
    ): Promise<void> => {
      await db
        .update(links)
        .set({ toldCanSee: canSee })
        .where(and(eq(links.channelId, channelId), inArray(links.groupId, [...groupIds])));
    },
  };
}
