import type { Api } from 'grammy';
import { type Channel, isTelegramLink } from '../../core/model/channel.ts';
import type { Groups } from '../../core/model/groups.ts';
import type { Cache } from '../../core/shared/cache.ts';
import { cacheKeys } from '../../core/shared/cache-keys.ts';
import { isRefusal, isTelegrams, refusedWith } from '../api/errors.ts';

export interface InviteLinksDeps {
  readonly api: Api;
  readonly cache: Pick<Cache, 'claim'>;
  readonly groups: Pick<Groups, 'updateChannel'>;
  readonly channels: { find(channelId: number): Promise<Channel | undefined> };
  readonly onError: (error: unknown, channelId: number) => void;
  /** Telegram lets the bot make no link, and there is none that works. */
  readonly onNoLink: (channelId: number) => void;
}

export type InviteLinks = ReturnType<typeof createInviteLinks>;

/** By this name the admins of a channel know whose link it is. */
const LINK_NAME = 'Nezuko';
/** A link is tried this often at most. */
const LINK_EVERY_SECONDS = 60;
/** The name of a public channel is asked for this often at most. */
const NAME_EVERY_SECONDS = 600;

/**
 * How people join channels: by the name of a public one, and by the bot's own invite link of a
 * private one. Telegram does not tell the bot when a channel changes its name, which anybody may
 * take then, or when an admin revokes a link. So both are tried before they are shown.
 */
export function createInviteLinks(deps: InviteLinksDeps) {
  const { api, cache, groups, channels, onError, onNoLink } = deps;

  async function withNewLink<C extends Channel>(channel: C): Promise<C> {
    const { invite_link: link } = await api.createChatInviteLink(channel.id, { name: LINK_NAME });
    return { ...channel, inviteLink: isTelegramLink(link) ? link : null };
  }

  /** Gives the link the name that it has: Telegram refuses that once it was revoked. */
  async function isDead({ id, inviteLink }: Channel): Promise<boolean> {
    if (inviteLink === null) return true;
    try {
      return (await api.editChatInviteLink(id, inviteLink, { name: LINK_NAME })).is_revoked;
    } catch (error) {
      return refusedWith(error, 'INVITE_HASH_EXPIRED');
    }
  }

  async function withLiveLink<C extends Channel>(channel: C): Promise<C> {
    if (!(await isDead(channel))) return channel;
    try {
      const linked = await withNewLink(channel);
      await groups.updateChannel(linked);
      return linked;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      onError(error, channel.id);
      onNoLink(channel.id);
      return { ...channel, inviteLink: null };
    }
  }

  async function withPresentName<C extends Channel>(channel: C): Promise<C> {
    const { username = null, title = channel.title } = await api.getChat(channel.id);
    if (username === channel.username && title === channel.title) return channel;
    const renamed = { ...channel, username, title };
    // First of all: a stranger may have the name by now, and there need not be a link instead.
    await groups.updateChannel(renamed);
    return username === null ? linked(renamed) : renamed;
  }

  /** Without a link when Telegram fails: the name that it had leads elsewhere. */
  async function linked<C extends Channel>(channel: C): Promise<C> {
    try {
      return await withLiveLink(channel);
    } catch (error) {
      onError(error, channel.id);
      return channel;
    }
  }

  async function renewed<C extends Channel>(channel: C): Promise<C> {
    const isPublic = channel.username !== null;
    const seconds = isPublic ? NAME_EVERY_SECONDS : LINK_EVERY_SECONDS;
    if (!(await cache.claim(cacheKeys.joinLink(channel.id), seconds))) return channel;
    try {
      return await (isPublic ? withPresentName(channel) : withLiveLink(channel));
    } catch (error) {
      onError(error, channel.id);
      return channel;
    }
  }

  /** Telegram may have forgotten the link, or another admin revoked it: then it is dead already. */
  async function revoke({ id, inviteLink }: Channel): Promise<void> {
    if (inviteLink === null) return;
    try {
      await api.revokeChatInviteLink(id, inviteLink);
    } catch (error) {
      onError(error, id);
    }
  }

  return {
    /** Makes a new link of a private channel and revokes the one before; false when Telegram fails. */
    async replace(channel: Channel): Promise<boolean> {
      try {
        await groups.updateChannel(await withNewLink(channel));
      } catch (error) {
        if (!isTelegrams(error)) throw error;
        onError(error, channel.id);
        return false;
      }
      await revoke(channel);
      return true;
    },

    /** The channels with links that work, as far as Telegram says. */
    current: <C extends Channel>(wanted: readonly C[]): Promise<C[]> =>
      Promise.all(wanted.map(renewed)),

    /**
     * A private channel that is to be required, with the link that other groups have already, or a
     * new one. Rejects when Telegram does not let the bot make one.
     */
    async first(channel: Channel): Promise<Channel> {
      if (channel.username !== null) return channel;
      const stored = (await channels.find(channel.id))?.inviteLink ?? null;
      return stored === null ? withNewLink(channel) : renewed({ ...channel, inviteLink: stored });
    },
  };
}
