import type { Channel } from '../../../core/model/channel.ts';

/** A channel as an admin names it: by username, or by the id of a private one. */
export type ChannelReference = { readonly username: string } | { readonly id: number };

export const MOST_CHANNELS = 5;

/** Whether a short one exists is Telegram's to say: some sell for a fortune. */
const USERNAME = /^(?:@|(?:https?:\/\/)?(?:t\.me|telegram\.me)\/)([a-z]\w{0,31})\/?$/i;
/** As Bot API servers give them to channels; five fit into a button's 64 bytes (`channelData`). */
const CHANNEL_ID = /^-1\d{3,15}$/;

/** Reads what names channels, each once; undefined when any word does not. */
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

/** Whether the reference is to this channel, by what is known of it. */
export function isNamed({ id, username }: Channel, reference: ChannelReference): boolean {
  if ('id' in reference) return id === reference.id;
  return username?.toLowerCase() === reference.username.toLowerCase();
}

/** The reference as an admin would type it, and as the Bot API takes it. */
export function describe(reference: ChannelReference): string {
  return 'id' in reference ? String(reference.id) : `@${reference.username}`;
}
