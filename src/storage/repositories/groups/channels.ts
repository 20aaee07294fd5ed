import { eq, sql } from 'drizzle-orm';
import type { Channel } from '../../../core/model/channel.ts';
import type { Db, Dialect } from '../../dialects/dialect.ts';
import type { Tables } from '../../tables/define.ts';

/**
 * Writes what is known of a channel; an invite link is kept when there is no newer one. That the bot
 * sees it again is told by `setCanSee` alone, since something follows from it.
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

/** In the order of ids, so that two transactions never wait for each other's channels. */
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
