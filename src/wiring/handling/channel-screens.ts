import { addChannelScreen } from '../../telegram/control/channels/add-channel.ts';
import {
  type ChannelChangesDeps,
  createChannelChanges,
} from '../../telegram/control/channels/channel-changes.ts';
import { channelListScreen } from '../../telegram/control/channels/channel-list.ts';
import {
  type ChannelStateDeps,
  createChannelState,
} from '../../telegram/control/channels/channel-state.ts';
import {
  type OneChannelDeps,
  oneChannelScreen,
} from '../../telegram/control/channels/one-channel.ts';
import { removeChannelScreen } from '../../telegram/control/channels/remove-channel.ts';
import type { Screen } from '../../telegram/control/screen.ts';

export type ChannelParts = Omit<ChannelChangesDeps & OneChannelDeps, 'changes' | 'readState'> &
  ChannelStateDeps;

/** The screens about the channels that a group requires. */
export function openChannelScreens(parts: ChannelParts) {
  const changes = createChannelChanges(parts);
  const readState = createChannelState(parts);
  const list = channelListScreen({ ...parts, readState });
  const screens: Screen[] = [
    list,
    oneChannelScreen({ ...parts, changes, readState }),
    removeChannelScreen({ changes }),
    addChannelScreen({ ...parts, changes, list }),
  ];
  return { screens, changes, readState };
}
