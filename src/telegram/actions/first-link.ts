import type { Api } from 'grammy';
import type { Channel } from '../../core/model/channel.ts';
import { withInviteLink } from './invite-links.ts';
import type { JoinLinks } from './join-links.ts';

export interface FirstLinkDeps {
  readonly api: Api;
  readonly joinLinks: JoinLinks;
  readonly channels: { find(channelId: number): Promise<Channel | undefined> };
}

export type FirstLink = ReturnType<typeof createFirstLink>;

/**
 * Gives a private channel that is to be required the bot's own link: the one that other groups have
 * already, or a new one. Rejects when Telegram does not let it make one.
 */
export function createFirstLink({ api, joinLinks, channels }: FirstLinkDeps) {
  return async (channel: Channel): Promise<Channel> => {
    if (channel.username !== null) return channel;
    const stored = (await channels.find(channel.id))?.inviteLink ?? null;
    if (stored === null) return withInviteLink(api, channel);
    const [current = channel] = await joinLinks([{ ...channel, inviteLink: stored }]);
    return current;
  };
}
