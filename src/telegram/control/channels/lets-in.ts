import type { Channel } from '../../../core/model/channel.ts';
import type { Settings, SettingsPatch } from '../../../core/model/settings.ts';
import { administers } from '../../middleware/admin-rights.ts';
import { channelName } from '../../ui/names.ts';
import type { Visit } from '../screen.ts';

/**
 * Why the visitor may not make such a change: it lets people into the channels, and that is for
 * those who may invite them there. Undefined if nothing is against it.
 */
export async function letsInRefusal(
  { ctx, user, texts }: Visit,
  before: Settings,
  patch: SettingsPatch,
  channels: readonly Channel[],
): Promise<string | undefined> {
  if (before.approveRequests || !patch.approveRequests) return undefined;
  for (const channel of channels) {
    const answer = await administers(ctx.api, channel.id, user.id, 'can_invite_users');
    if (answer === 'unknown') return texts.plain('cannot-tell-admin');
    if (answer !== 'admin')
      return texts.plain('takes-invite-right', { channel: channelName(channel) });
  }
  return undefined;
}
