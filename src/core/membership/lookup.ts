import type { RequiredChannel } from '../model/channel.ts';
import type { MembershipStatus } from '../model/membership-status.ts';
import { cacheKeys } from '../shared/cache-keys.ts';

/** The status of a person in a required channel. */
export interface ChannelMembership {
  readonly channel: RequiredChannel;
  readonly status: MembershipStatus;
  /** Whether it comes from Telegram just now rather than from the cache. */
  readonly fresh: boolean;
  /** What the cache holds is worth nothing any more. */
  readonly isOutdated?: boolean;
}

/** What a verdict needs to know about a person. */
export interface Lookup {
  /** Whether the person is cached as an admin of the group. */
  readonly exempt: boolean;
  readonly channels: readonly ChannelMembership[];
}

/** A person and a channel. */
export interface Pair {
  readonly userId: number;
  readonly channelId: number;
  readonly regained?: number | undefined;
}

/** The keys of the cache that a lookup reads. */
export function lookupKeys(
  groupId: number,
  userId: number,
  channels: readonly RequiredChannel[],
): string[] {
  const keys = [cacheKeys.admin(groupId, userId)];
  for (const { id } of channels) keys.push(cacheKeys.membership(userId, id));
  return keys;
}

/**
 * Reads what the cache holds for `cacheKeys.admin` and for `cacheKeys.membership` of each channel.
 */
export function lookupOf(
  channels: readonly RequiredChannel[],
  values: readonly (string | null)[],
): Lookup {
  if (values[0] === 'admin') return { exempt: true, channels: [] };
  const found = channels.map((channel, index): ChannelMembership => {
    // No event tells of changes there, and Telegram need not be asked: it would refuse.
    if (channel.isUnseen) return { channel, status: 'unknown', fresh: false };
    const value = values[index + 1] ?? null;
    const status = statusIn(value, channel);
    if (status !== undefined) return { channel, status, fresh: false };
    if (value === null) return { channel, status: 'unknown', fresh: true };
    return { channel, status: 'unknown', fresh: true, isOutdated: true };
  });
  return { exempt: false, channels: found };
}

/** What is known, and where the cache has forgotten it meanwhile, what was known before. */
export function filledFrom(
  known: readonly ChannelMembership[],
  before: readonly ChannelMembership[],
): ChannelMembership[] {
  return known.map((entry) => {
    if (entry.status !== 'unknown' || entry.channel.isUnseen) return entry;
    const was = before.find(({ channel }) => channel.id === entry.channel.id);
    return { ...entry, status: was?.status ?? entry.status };
  });
}

interface Seen {
  readonly regained?: number | undefined;
}

/** What the cache holds of a status, marked with how often the channel was regained. */
export const storedAs = (status: MembershipStatus, { regained }: Seen): string =>
  regained === undefined ? status : `${status}@${regained}`;

/** The cached status; undefined if it is from before the channel was regained last. */
export function statusIn(
  value: string | null | undefined,
  { regained }: Seen,
): MembershipStatus | undefined {
  if (regained === undefined) return asStatus(value);
  const mark = `@${regained}`;
  return value?.endsWith(mark) ? asStatus(value.slice(0, -mark.length)) : undefined;
}

/** Undefined if this version does not know it. */
function asStatus(value: string | null | undefined): MembershipStatus | undefined {
  switch (value) {
    case 'member':
    case 'admin':
    case 'absent':
    case 'banned':
      return value;
    default:
      return undefined;
  }
}
