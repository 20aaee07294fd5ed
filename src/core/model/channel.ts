import type { MembershipStatus } from './membership-status.ts';

/** How many channels a group can require. */
export const MAX_CHANNELS = 5;

/** A channel, or a supergroup, that a group may require its members to join. */
export interface Channel {
  /** Telegram's chat id, `-100…`. */
  readonly id: number;
  readonly title: string;
  /** Without the `@`; null for a private channel. */
  readonly username: string | null;
  /** The invite link the bot created for a private channel. */
  readonly inviteLink: string | null;
}

/** A channel that a group requires. */
export interface RequiredChannel extends Channel {
  /** The bot is no admin there and cannot see who has joined: memberships are unknown. */
  readonly isUnseen?: boolean;
  /**
   * How often the bot has seen it again after it could not: what was cached before is outdated, since
   * no event told of those who left meanwhile. Absent if never.
   */
  readonly regained?: number;
}

/** A required channel that a person is not in. */
export interface MissedChannel extends Channel {
  /** Its admins have banned them: no link lets them in. */
  readonly isBanned?: boolean;
}

/** The channel as one that a person with this status misses. */
export function missed(channel: Channel, status: MembershipStatus): MissedChannel {
  return status === 'banned' ? { ...channel, isBanned: true } : channel;
}

const TELEGRAM_HOSTS = new Set(['t.me', 'telegram.me', 'telegram.dog']);

/** Whether a link leads to Telegram itself; nothing else is ever put on a button. */
export function isTelegramLink(link: string): boolean {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  return url?.protocol === 'https:' && TELEGRAM_HOSTS.has(url.hostname);
}

/** The link that lets a person join, or undefined when there is none to offer. */
export function joinLink(channel: Channel): string | undefined {
  if (channel.username !== null) return `https://t.me/${channel.username}`;
  if (channel.inviteLink !== null && isTelegramLink(channel.inviteLink)) return channel.inviteLink;
  return undefined;
}

export function idsOf(channels: readonly Channel[]): number[] {
  return channels.map(({ id }) => id);
}
