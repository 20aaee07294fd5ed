import type { Message } from 'grammy/types';
import { MAX_CHANNELS } from '../../../core/model/channel.ts';
import { tooMany } from '../../features/protect/already-protected.ts';
import {
  channelOfPost,
  type NamedChannels,
  parseChannels,
} from '../../features/protect/channel-arguments.ts';
import type { Texts } from '../../texts/texts.ts';

/** The channels that a message names: by a choice, as a post of them, or in words. */
export function namedIn(message: Message): NamedChannels {
  const { chat_shared: shared, text = '' } = message;
  if (shared !== undefined) return [{ id: shared.chat_id }];
  const post = channelOfPost(message);
  return post.length > 0 ? post : parseChannels(text);
}

/** Why what was named is no answer. */
export function objectionTo(
  named: NamedChannels,
  texts: Texts,
  isOne: boolean,
): string | undefined {
  if (named === 'invite-link') return texts.plain('invite-link-here');
  if (named === undefined || named.length === 0) return texts.plain('names-no-channel');
  if (isOne && named.length > 1) return texts.plain('names-one-channel');
  return named.length > MAX_CHANNELS ? tooMany(texts) : undefined;
}
