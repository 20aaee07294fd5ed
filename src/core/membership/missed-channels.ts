import type { CountRequests } from '../leniency/channel-requests.ts';
import type { MaybePromise } from '../lib/maybe-promise.ts';
import { type MissedChannel, missed } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import { isAbsent } from '../model/membership-status.ts';
import type { Restriction } from '../model/restriction.ts';
import type { ChannelMembership } from './lookup.ts';
import type { Membership } from './membership.ts';

export interface MissedChannelsDeps {
  /** What is known of the person in the channels that the group requires. */
  readonly read: (group: Group, userId: number) => MaybePromise<readonly ChannelMembership[]>;
  readonly countRequests: CountRequests;
}

export type MissedChannels = ReturnType<typeof createMissedChannels>;

/**
 * The channels that somebody with a restriction misses now, which may be others than it names. Of
 * those that nothing is known about only what it names; and all of that while nothing else is
 * missed, since they are muted for it.
 */
export function createMissedChannels({ read, countRequests }: MissedChannelsDeps) {
  return async (
    group: Group,
    { userId, missing: ids }: Pick<Restriction, 'userId' | 'missing'>,
  ): Promise<MissedChannel[]> => {
    const found = await countRequests(group, userId, await read(group, userId));
    const isNamed = ({ channel }: ChannelMembership) => ids.includes(channel.id);
    const missing = found.filter(
      (entry) => isAbsent(entry.status) || (entry.status === 'unknown' && isNamed(entry)),
    );
    const shown = missing.length > 0 ? missing : found.filter(isNamed);
    return shown.map(({ channel, status }) => missed(channel, status));
  };
}

/** Those of the channels that the person has not joined meanwhile, and where they are banned now. */
export async function stillMissed(
  membership: Pick<Membership, 'lastKnown'>,
  userId: number,
  missing: readonly MissedChannel[],
): Promise<MissedChannel[]> {
  const known = await membership.lastKnown(userId, missing);
  return known.flatMap(({ channel, status }, index) => {
    if (status === 'member' || status === 'admin') return [];
    const before: MissedChannel = missing[index] ?? channel;
    return [status === 'banned' && !before.isBanned ? missed(before, status) : before];
  });
}
