import { eq, sql } from 'drizzle-orm';
import type { Channel } from '../../../core/model/channel.ts';
import type { Db, Dialect } from '../../dialects/dialect.ts';
import type { Tables } from '../../tables/define.ts';

/**
 * Inserts or updates a channel; keeps the invite link when there is no newer one. Never changes
 * `can_see` of an existing row: only `setCanSee` may, because the caller acts on that change.
 */
function channelUpsert(tx: Db, { channels }: Tables, channel: Channel) {
  const now = new Date();
  const { id: channelId, title, username, inviteLink } = channel;
  return tx
    .insert(channels)
    .values({
      channelId,
      title,
      username,
      inviteLink,
      canSee: true,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoUpdate({
      target: channels.channelId,
      set: {
        title,
        username,
        inviteLink: sql`coalesce(excluded.invite_link, ${channels.inviteLink})`,
        updatedAt: now,
      },
    });
}

/** Counts each time that the bot sees a channel again. */
export const timesRegained = ({ regained }: Tables['channels'], canSee: boolean) =>
  sql`${regained} + ${canSee ? 1 : 0}`;

/** Sorted by id, so that two transactions lock channels in the same order and cannot deadlock. */
export function channelUpserts(tx: Db, tables: Tables, channels: readonly Channel[]) {
  return [...channels]
    .sort((a, b) => a.id - b.id)
    .map((channel) => channelUpsert(tx, tables, channel));
}

/** The required channels. */
export function createChannels({ db, tables }: Dialect) {
  const { channels } = tables;

  return {
    find: async (channelId: number): Promise<Channel | undefined> => {
      const [row] = await db.select().from(channels).where(eq(channels.channelId, channelId));
      if (row === undefined) return undefined;
      return {
        id: row.channelId,
        title: row.title,
        username: row.username,
        inviteLink: row.inviteLink,
      };
    },

    save: async (channel: Channel): Promise<void> => {
      await channelUpsert(db, tables, channel);
    },
  };
}
