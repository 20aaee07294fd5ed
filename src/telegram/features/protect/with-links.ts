import type { Channel } from '../../../core/model/channel.ts';
import type { InviteLinks } from '../../actions/invite-links.ts';
import { isRefusal, isTelegrams } from '../../api/errors.ts';
import type { Texts } from '../../texts/texts.ts';
import { channelName } from '../../ui/names.ts';
import type { PreflightResult } from './preflight.ts';

/**
 * Adds invite links to private channels. Runs after all checks, so that the bot creates a link only
 * for a person who is allowed to use it.
 */
export async function withLinks(
  channels: readonly Channel[],
  inviteLinks: Pick<InviteLinks, 'first'>,
  texts: Texts,
): Promise<PreflightResult> {
  const linked: Channel[] = [];
  for (const channel of channels) {
    try {
      linked.push(await inviteLinks.first(channel));
    } catch (error) {
      if (!isTelegrams(error)) throw error;
      const refused = texts.plain('no-join-link', { channel: channelName(channel) });
      const text = isRefusal(error) ? refused : texts.plain('no-answer');
      return { ok: false, faults: [{ text }] };
    }
  }
  return { ok: true, channels: linked };
}
