import type { Channel } from '../../../core/model/channel.ts';

/** How an admin refers to a channel: by username, or by the id of a private one. */
export type ChannelReference = { readonly username: string } | { readonly id: number };

export const MAX_CHANNELS = 5;

/** Accepts short usernames too: they exist (some are sold as collectibles), so Telegram decides. */
const USERNAME = /^(?:@|(?:https?:\/\/)?(?:t\.me|telegram\.me)\/)([a-z]\w{0,31})\/?$/i;
/**
 * Ids of channels in the Bot API; five of them fit into 64 bytes of callback data (`channelData`).
 */
const CHANNEL_ID = /^-1\d{3,15}$/;

/** Parses references to channels, without duplicates; undefined when any word is not one. */
export function parseChannels(text: string): ChannelReference[] | undefined {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const references = words.map(parseChannel);
  const distinct = new Map<string, ChannelReference>();
  for (const reference of references) {
    if (reference === undefined) return undefined;
    distinct.set(describe(reference).toLowerCase(), reference);
  }
  return [...distinct.values()];
}

function parseChannel(word: string): ChannelReference | undefined {
  const username = USERNAME.exec(word)?.[1];
  if (username !== undefined) return { username };
  return CHANNEL_ID.test(word) ? { id: Number(word) } : undefined;
}

/** Whether the reference means this channel, by its stored id and username. */
export function isNamed({ id, username }: Channel, reference: ChannelReference): boolean {
  if ('id' in reference) return id === reference.id;
  return username?.toLowerCase() === reference.username.toLowerCase();
}

/** The reference as an admin types it, which is also the Bot API's format for `chat_id`. */
export function describe(reference: ChannelReference): string {
  return 'id' in reference ? String(reference.id) : `@${reference.username}`;
}
