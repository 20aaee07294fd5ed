import { type MissedChannel, missed } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import type { Restriction } from '../model/restriction.ts';
import type { Membership } from './membership.ts';

/**
 * The channels that a restriction names and its group still requires, with who was banned there.
 */
export async function missedChannels(
  membership: Pick<Membership, 'lastKnown'>,
  group: Group,
  { userId, missing: ids }: Pick<Restriction, 'userId' | 'missing'>,
): Promise<MissedChannel[]> {
  const named = group.channels.filter(({ id }) => ids.includes(id));
  const known = await membership.lastKnown(userId, named);
  return known.map(({ channel, status }) => missed(channel, status));
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
