import type { Api } from 'grammy';
import { type Channel, isTelegramLink } from '../../core/model/channel.ts';

/** By which admins of the channel know whose link it is. */
export const LINK_NAME = 'Nezuko';

/**
 * Gives a private channel an invite link of the bot's own. It is made anew each time: whether an
 * earlier one was revoked meanwhile cannot be asked.
 */
export async function withInviteLink<C extends Channel>(api: Api, channel: C): Promise<C> {
  if (channel.username !== null) return channel;
  const { invite_link: link } = await api.createChatInviteLink(channel.id, { name: LINK_NAME });
  return { ...channel, inviteLink: isTelegramLink(link) ? link : null };
}
