import type { Channel, RequiredChannel } from '../../core/model/channel.ts';
import type { Group } from '../../core/model/group.ts';
import { channelName, groupTitle } from '../ui/names.ts';
import { channelList } from '../ui/notice-text.ts';

/** A message to the owner of a group, with what they can do about it. */
export interface OwnerNews {
  readonly line: string;
  readonly remedy?: string;
}

/** The bot has lost a right in the group. */
export function groupLost(group: Group): OwnerNews {
  return {
    line: `⚠️ The protection of ${groupTitle(group)} is suspended: I can't delete messages and restrict members there any more.`,
    remedy:
      'Make me an administrator with the rights "Delete messages" and "Ban users", and it goes on by itself.',
  };
}

export function groupRegained(group: Group): OwnerNews {
  const unseen = group.channels.filter(isUnseen);
  if (unseen.length === 0) {
    return { line: `✅ I have all rights again: ${groupTitle(group)} is protected.` };
  }
  return {
    line: `✅ I have all rights in ${groupTitle(group)} again, but ${stillNotAdmin(unseen)}`,
  };
}

/** The bot is no longer an admin of a required channel: that channel alone is not enforced. */
export function channelLost(group: Group, channel: Channel): OwnerNews {
  const name = channelName(channel);
  return {
    line: `⚠️ The protection of ${groupTitle(group)} is suspended for ${name}: I'm not admin in ${name} any more, so I can't see who has joined. ${untilThen(group)}`,
    remedy: 'Make me an administrator there, and it goes on by itself.',
  };
}

export function channelRegained(group: Group, channel: Channel): OwnerNews {
  const unseen = group.channels.filter(isUnseen);
  const rest =
    unseen.length === 0 ? `: ${groupTitle(group)} is protected.` : `, but ${stillNotAdmin(unseen)}`;
  return { line: `✅ I'm admin in ${channelName(channel)} again${rest}` };
}

const isUnseen = (channel: RequiredChannel) => channel.isUnseen === true;

const stillNotAdmin = (unseen: readonly Channel[]) =>
  `I'm still not admin in ${channelList(unseen)}.`;

/** What goes on although the bot cannot see who is in a channel. */
function untilThen({ channels, settings }: Group): string {
  if (settings.onUnknown === 'block') {
    return 'Until then I delete the messages of those whom I cannot check, as the settings say.';
  }
  return channels.every(isUnseen)
    ? 'Until then anybody can write.'
    : 'The other channels are still required.';
}

/**
 * So many members of a channel are suddenly gone that the bot suspects a fault (`mass-departure`).
 */
export function massDepartureSuspected(group: Group, channel: Channel): OwnerNews {
  const name = channelName(channel);
  return {
    line: `⚠️ Many members of ${name} suddenly seem to be gone from it. That looks like a fault, so until it looks right again I mute nobody for ${name} in ${groupTitle(group)}.`,
    remedy: 'If they have really left, run /unprotect and then /protect there.',
  };
}

/** That suspicion is over. */
export function massDepartureOver(group: Group, channel: Channel): OwnerNews {
  return {
    line: `✅ The members of ${channelName(channel)} are there again: ${groupTitle(group)} is protected.`,
  };
}
