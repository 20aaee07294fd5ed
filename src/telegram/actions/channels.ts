import type { Api } from 'grammy';
import type { Channel } from '../../core/model/channel.ts';
import { isTelegramLink } from '../../core/model/channel.ts';
import { isRefusal } from '../api/errors.ts';
import { type ChannelReference, describe } from '../features/protect/channel-arguments.ts';

/** What a reference turned out to be. */
export type Resolved =
  | { readonly kind: 'channel'; readonly channel: Channel }
  | { readonly kind: 'not-found' }
  /** It exists, and the bot was removed from it. */
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'not-a-channel'; readonly what: 'a group' | 'a user' }
  /** The chat has named too many channels in a short time. */
  | { readonly kind: 'too-many' }
  | { readonly kind: 'unknown' };

/** Looks a channel up as Telegram shows it now. */
export async function resolveChannel(api: Api, reference: ChannelReference): Promise<Resolved> {
  try {
    const chat = await api.getChat('id' in reference ? reference.id : describe(reference));
    if (chat.type === 'private') return { kind: 'not-a-channel', what: 'a user' };
    if (chat.type !== 'channel') return { kind: 'not-a-channel', what: 'a group' };
    const { id, title, username } = chat;
    return {
      kind: 'channel',
      channel: { id, title, username: username ?? null, inviteLink: null },
    };
  } catch (error) {
    if (!isRefusal(error)) return { kind: 'unknown' };
    return { kind: error.error_code === 403 ? 'forbidden' : 'not-found' };
  }
}

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
