import type { Api } from 'grammy';
import type { Cache } from '../../core/lib/cache.ts';
import { cacheKeys } from '../../core/lib/cache-keys.ts';
import type { Channel } from '../../core/model/channel.ts';
import type { Groups } from '../../core/model/groups.ts';
import { refusedWith } from '../api/errors.ts';
import { LINK_NAME, withInviteLink } from './invite-links.ts';

export interface JoinLinksDeps {
  readonly api: Api;
  readonly cache: Pick<Cache, 'claim'>;
  readonly groups: Pick<Groups, 'updateChannel'>;
  readonly onError: (error: unknown, channelId: number) => void;
}

export type JoinLinks = ReturnType<typeof createJoinLinks>;

/** A link is looked at this often at most. */
const EVERY_SECONDS = 60;

/**
 * The ways into private channels. Nobody tells the bot when an admin revokes its invite link, so it
 * is tried before it is shown, and a dead one is replaced.
 */
export function createJoinLinks({ api, cache, groups, onError }: JoinLinksDeps) {
  /** Gives the link the name that it has: Telegram refuses that once it was revoked. */
  async function isDead(channel: Channel): Promise<boolean> {
    if (channel.inviteLink === null) return true;
    try {
      const options = { name: LINK_NAME };
      return (await api.editChatInviteLink(channel.id, channel.inviteLink, options)).is_revoked;
    } catch (error) {
      return refusedWith(error, 'INVITE_HASH_EXPIRED');
    }
  }

  async function current<C extends Channel>(channel: C): Promise<C> {
    if (channel.username !== null) return channel;
    if (!(await cache.claim(cacheKeys.inviteLink(channel.id), EVERY_SECONDS))) return channel;
    try {
      if (!(await isDead(channel))) return channel;
      const renewed = await withInviteLink(api, channel);
      await groups.updateChannel(renewed);
      return renewed;
    } catch (error) {
      onError(error, channel.id);
      return channel;
    }
  }

  /** The channels with links that work, as far as Telegram says. */
  return <C extends Channel>(channels: readonly C[]): Promise<C[]> =>
    Promise.all(channels.map((channel) => current(channel)));
}
