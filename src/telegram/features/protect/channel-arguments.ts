import type { Message, MessageOrigin } from 'grammy/types';
import type { Channel } from '../../../core/model/channel.ts';
import { idOfNumber, type LinkTarget, parseLink, USERNAME } from './telegram-links.ts';

/** How an admin refers to a channel: by username, or by the id of a private one. */
export type ChannelReference = { readonly username: string } | { readonly id: number };

/** What an admin named; an invite link names a chat that bots cannot look up. */
export type NamedChannels = readonly ChannelReference[] | 'invite-link' | undefined;

/**
 * Ids of chats in the Bot API, basic groups included, which are refused by name; five of them fit
 * into 64 bytes of callback data (`channelData`).
 */
const CHAT_ID = /^-(?:1\d{3,15}|\d{5,12})$/;
/** The number of a channel, as Telegram's apps show it. */
const NUMBER = /^\d{5,12}$/;
/** The same as an id whose minus is missing. */
const WITHOUT_MINUS = /^1\d{12}$/;

/** Parses references to channels, without duplicates; undefined when any word is not one. */
export function parseChannels(text: string): NamedChannels {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const distinct = new Map<string, ChannelReference>();
  let hasInvite = false;
  for (const word of words) {
    const target = parseChannel(word);
    if (target === undefined) return undefined;
    if ('isInvite' in target) hasInvite = true;
    else distinct.set(describe(target).toLowerCase(), target);
  }
  return hasInvite ? 'invite-link' : [...distinct.values()];
}

function parseChannel(word: string): LinkTarget | undefined {
  if (word.startsWith('@')) {
    const username = word.slice(1);
    return USERNAME.test(username) ? { username } : undefined;
  }
  if (CHAT_ID.test(word)) return { id: Number(word) };
  if (WITHOUT_MINUS.test(word)) return { id: -Number(word) };
  if (NUMBER.test(word)) return { id: idOfNumber(word) };
  return parseLink(word);
}

/** The channel that a post comes from, which somebody forwarded, or answered; at most one. */
export function channelOfPost(message: Message | undefined): ChannelReference[] {
  if (message === undefined) return [];
  const { forward_origin: origin, sender_chat: sender, chat } = message;
  if (origin !== undefined) return channelOfOrigin(origin);
  return sender === undefined || sender.id === chat.id ? [] : [{ id: sender.id }];
}

/** The channel whose post a message answers, here or in another chat. */
export function channelOfReply({ reply_to_message: post, external_reply: other }: Message) {
  return other === undefined ? channelOfPost(post) : channelOfOrigin(other.origin);
}

function channelOfOrigin(origin: MessageOrigin): ChannelReference[] {
  if (origin.type === 'channel') return [{ id: origin.chat.id }];
  return origin.type === 'chat' ? [{ id: origin.sender_chat.id }] : [];
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
