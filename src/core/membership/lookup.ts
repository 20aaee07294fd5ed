import type { RequiredChannel } from '../model/channel.ts';
import type { MembershipStatus } from '../model/membership-status.ts';
import { cacheKeys } from '../shared/cache-keys.ts';

/** The status of a person in a required channel. */
export interface ChannelMembership {
  readonly channel: RequiredChannel;
  readonly status: MembershipStatus;
  /** Whether it comes from Telegram just now rather than from the cache. */
  readonly fresh: boolean;
}

/** What a verdict needs to know about a person. */
export interface Lookup {
  /** Whether the person is cached as an admin of the group. */
  readonly exempt: boolean;
  readonly channels: readonly ChannelMembership[];
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
    const status = asStatus(values[index + 1]);
    return { channel, status: status ?? 'unknown', fresh: status === undefined };
  });
  return { exempt: false, channels: found };
}

/** The cached status; undefined if this version does not know it. */
export function asStatus(value: string | null | undefined): MembershipStatus | undefined {
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
