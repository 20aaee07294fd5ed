import type { ChannelMembership } from '../membership/lookup.ts';
import type { Group } from '../model/group.ts';

/** The pending requests to join required channels. */
export interface ChannelRequestStore {
  record(channelId: number, userId: number, askedAt: Date): Promise<void>;
  ofUser(userId: number): Promise<number[]>;
  close(channelId: number, userId: number, askedBefore: Date): Promise<boolean>;
}

export type CountRequests = ReturnType<typeof createCountRequests>;

/**
 * Makes absences `requested` where a request is pending, if the group counts that as membership.
 * Costs a query, and only where somebody is definitely absent there.
 */
export function createCountRequests(store: Pick<ChannelRequestStore, 'ofUser'>) {
  return async (
    { settings }: Pick<Group, 'settings'>,
    userId: number,
    channels: readonly ChannelMembership[],
  ): Promise<readonly ChannelMembership[]> => {
    if (!settings.requestsCount) return channels;
    if (channels.every(({ status }) => status !== 'absent')) return channels;
    const requested = await store.ofUser(userId);
    return channels.map((entry) =>
      entry.status === 'absent' && requested.includes(entry.channel.id)
        ? { ...entry, status: 'requested' }
        : entry,
    );
  };
}
