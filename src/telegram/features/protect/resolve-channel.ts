import type { Api } from 'grammy';
import type { Channel } from '../../../core/model/channel.ts';
import { isRefusal } from '../../api/errors.ts';
import { type ChannelReference, describe } from './channel-arguments.ts';

/** The result of looking up a reference. */
export type Resolved =
  | {
      readonly kind: 'channel';
      readonly channel: Channel;
      /** It is a supergroup, which is required as a channel is. */
      readonly isGroup: boolean;
    }
  | { readonly kind: 'not-found' }
  /** The chat exists, but the bot was removed from it. */
  | { readonly kind: 'forbidden'; readonly isGroup: boolean }
  | { readonly kind: 'not-a-channel'; readonly what: 'basic-group' | 'user' }
  /** The group has looked up too many channels in a short time. */
  | { readonly kind: 'too-many' }
  /** Telegram did not answer. */
  | { readonly kind: 'unknown' };

/** Looks up a channel or supergroup by getChat; never rejects. */
export async function resolveChannel(api: Api, reference: ChannelReference): Promise<Resolved> {
  try {
    const chat = await api.getChat('id' in reference ? reference.id : describe(reference));
    if (chat.type === 'private') return { kind: 'not-a-channel', what: 'user' };
    if (chat.type === 'group') return { kind: 'not-a-channel', what: 'basic-group' };
    const { id, title, username } = chat;
    return {
      kind: 'channel',
      channel: { id, title, username: username ?? null, inviteLink: null },
      isGroup: chat.type === 'supergroup',
    };
  } catch (error) {
    if (!isRefusal(error)) return { kind: 'unknown' };
    if (error.error_code !== 403) return { kind: 'not-found' };
    return { kind: 'forbidden', isGroup: error.description.includes('supergroup') };
  }
}
