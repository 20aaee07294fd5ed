import type { Channel, RequiredChannel } from '../../core/model/channel.ts';
import type { Group } from '../../core/model/group.ts';
import { idArgument } from '../control/channels/channel-argument.ts';
import type { Texts } from '../texts/texts.ts';
import { channelName, groupTitle } from '../ui/names.ts';
import { channelsIn } from '../ui/notice-text.ts';

/** Where a fault is mended: in Telegram's dialog for the bot's rights in the group, or on a screen. */
export type Repair = 'group-rights' | readonly [screen: string, ...args: readonly string[]];

/** A message to the owner of a group, with what they can do about it. */
export interface OwnerNews {
  readonly line: string;
  readonly remedy?: string;
  /** The button under it in private. */
  readonly repair?: Repair;
}

/** The news in the language of who reads it: the owner in private, or the group. */
export type NewsIn = (texts: Texts) => OwnerNews;

/** The bot has lost a right in the group. */
export function groupLost(group: Group, texts: Texts): OwnerNews {
  return {
    line: texts.plain('group-lost', { group: groupTitle(group) }),
    remedy: texts.plain('group-lost-remedy'),
    repair: 'group-rights',
  };
}

export function groupRegained(one: Group, texts: Texts): OwnerNews {
  const group = groupTitle(one);
  const unseen = one.channels.filter(isUnseen);
  if (unseen.length === 0) return { line: texts.plain('group-regained', { group }) };
  return { line: texts.plain('group-regained-but', { group, channels: channelsIn(unseen) }) };
}

/** The log chat takes no messages of the bot any more. */
export function logLost(group: Group, texts: Texts): OwnerNews {
  return { line: texts.plain('log-lost', { group: groupTitle(group) }), repair: ['log'] };
}

/** The bot is no longer an admin of a required channel: that channel alone is not enforced. */
export function channelLost(group: Group, channel: Channel, texts: Texts): OwnerNews {
  const names = { group: groupTitle(group), channel: channelName(channel) };
  return {
    line: texts.sentences(texts.plain('channel-lost', names), untilThen(group, texts)),
    remedy: texts.plain('channel-lost-remedy'),
    repair: ['channel', idArgument(channel.id)],
  };
}

export function channelRegained(group: Group, one: Channel, texts: Texts): OwnerNews {
  const channel = channelName(one);
  const unseen = group.channels.filter(isUnseen);
  if (unseen.length > 0) {
    return { line: texts.plain('channel-regained-but', { channel, channels: channelsIn(unseen) }) };
  }
  return { line: texts.plain('channel-regained', { channel, group: groupTitle(group) }) };
}

const isUnseen = (channel: RequiredChannel) => channel.isUnseen === true;

/** What goes on although the bot cannot see who is in a channel. */
function untilThen({ channels, settings }: Group, texts: Texts): string {
  if (settings.onUnknown === 'block') return texts.plain('until-then-blocked');
  return texts.plain(channels.every(isUnseen) ? 'until-then-open' : 'until-then-others');
}

/** Something is wrong with a channel, and the screen of the channel is where it is mended. */
const channelTrouble =
  (line: 'link-missing' | 'members-gone', remedy: 'link-missing-remedy' | 'members-gone-remedy') =>
  (group: Group, channel: Channel, texts: Texts): OwnerNews => ({
    line: texts.plain(line, { group: groupTitle(group), channel: channelName(channel) }),
    remedy: texts.plain(remedy),
    repair: ['channel', idArgument(channel.id)],
  });

/** Notices show no way into a private channel. */
export const linkMissing = channelTrouble('link-missing', 'link-missing-remedy');

/** Nobody is let in who asks to join: the bot lacks the right there. */
export function requestsUnanswered(chat: string, repair: Repair, texts: Texts): OwnerNews {
  const line = texts.plain('requests-unanswered', { chat });
  return { line, remedy: texts.plain('link-missing-remedy'), repair };
}

/**
 * So many members of a channel are suddenly gone that the bot suspects a fault (`mass-departure`).
 */
export const massDepartureSuspected = channelTrouble('members-gone', 'members-gone-remedy');

/** That suspicion is over. */
export function massDepartureOver(group: Group, channel: Channel, texts: Texts): OwnerNews {
  const names = { group: groupTitle(group), channel: channelName(channel) };
  return { line: texts.plain('members-back', names) };
}

/** Part of a notice that the admins have made, and Telegram does not take. */
export type OwnPart = 'picture' | 'words';

/** Notices go out without what Telegram does not take. */
export function partRefused(group: Group, part: OwnPart, texts: Texts): OwnerNews {
  const names = { group: groupTitle(group) };
  return part === 'picture'
    ? {
        line: texts.plain('picture-refused', names),
        remedy: texts.plain('picture-refused-remedy'),
        repair: ['picture'],
      }
    : {
        line: texts.plain('words-refused', names),
        remedy: texts.plain('words-refused-remedy'),
        repair: ['notices'],
      };
}
