import type { Api } from 'grammy';
import type { Channel } from '../../../core/model/channel.ts';
import { isRefusal } from '../../api/errors.ts';
import { type ChannelReference, describe } from './channel-arguments.ts';

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
