import type { Api } from 'grammy';
import type { MassDeparture } from '../../../core/membership/mass-departure.ts';
import type { Channel } from '../../../core/model/channel.ts';
import { channelLine } from '../../actions/diagnosis.ts';
import { ownRights } from '../../actions/rights.ts';
import type { Mend } from '../../features/protect/preflight.ts';
import { resolveChannel } from '../../features/protect/resolve-channel.ts';
import type { Texts } from '../../texts/texts.ts';
import { channelName } from '../../ui/names.ts';
import type { RichText } from '../../ui/rich-text.ts';

/** Whether a required channel can be seen, and what to do if not. */
export interface ChannelState {
  readonly mark: '✅' | '❌' | '⚠️';
  readonly line: RichText;
  /** Where the bot has to be made an admin. */
  readonly mend?: Mend;
  /** Its members are suddenly gone: whoever knows better can say so. */
  readonly isSuspected?: boolean;
}

export interface ChannelStateDeps {
  readonly massDeparture: Pick<MassDeparture, 'isSuspected'>;
}

export type ReadChannelState = ReturnType<typeof createChannelState>;

/** Asks Telegram about a required channel. */
export function createChannelState({ massDeparture }: ChannelStateDeps) {
  return async (api: Api, botId: number, channel: Channel, texts: Texts): Promise<ChannelState> => {
    const rights = await ownRights(api, channel.id, botId);
    // Where the bot is no admin, that is why members cannot be seen.
    if (rights.kind !== 'not-admin' && (await massDeparture.isSuspected(channel.id))) {
      const line = texts.rich('channel-members-gone', { channel: channelName(channel) });
      return { mark: '⚠️', line, isSuspected: true };
    }
    const line = channelLine(channel, rights, texts);
    if (rights.kind === 'unknown') return { mark: '⚠️', line };
    const isFine = rights.kind === 'admin' && (channel.username !== null || rights.mayInvite);
    return isFine
      ? { mark: '✅', line }
      : { mark: '❌', line, mend: await mendOfChannel(api, channel) };
  };
}

/** Where the bot has to be made an admin to see the channel. */
export async function mendOfChannel(api: Api, { id }: Channel): Promise<Mend> {
  const found = await resolveChannel(api, { id });
  return 'isGroup' in found && found.isGroup ? 'supergroup' : 'channel';
}
