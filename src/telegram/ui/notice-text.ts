import type { Channel, MissedChannel } from '../../core/model/channel.ts';
import type { Group } from '../../core/model/group.ts';
import { DEFAULT_SETTINGS, type Language } from '../../core/model/settings.ts';
import type { Notice } from '../../core/notices/notice.ts';
import { commasOf, listOf, type Texts, textsIn, type Value } from '../texts/texts.ts';
import { channelName, groupTitle } from './names.ts';
import { fillPlaceholders, lines, mention, type RichText, rich } from './rich-text.ts';

/** The notice of a muted person. */
export function noticeText({ group, people, unnamed = 0, missing, left }: Notice): RichText {
  const { language, warningText } = group.settings;
  const texts = textsIn(language);
  const names = people.map((person) => mention(person, texts.plain('nameless')));
  const user =
    unnamed > 0 ? texts.rich('crowd', { names: commasOf(names), count: unnamed }) : listOf(names);
  const open = missing.filter(({ isBanned }) => !isBanned);
  const ban = bannedText(missing, texts);
  if (open.length === 0) return texts.rich('notice-banned', { user, ban });
  const isGone = left !== undefined && open.some(({ id }) => id === left.id);
  const warning = isGone
    ? texts.rich('notice-left', { user, channel: channelName(left) })
    : warningOf(warningText, { user, channels: namesOf(open), group: groupTitle(group) }, texts);
  return ban === '' ? warning : rich`${warning}\n${ban}`;
}

/** The text of an admin, which is no message of Fluent, or the standard one. */
function warningOf(
  own: string | null,
  names: Record<'user' | 'channels' | 'group', Value>,
  texts: Texts,
) {
  const { user, channels, group } = names;
  if (own === null) return texts.rich('notice', { user, channels });
  return fillPlaceholders(own, {
    user: texts.shown(user),
    channels: texts.shown(channels),
    group: texts.shown(group),
  });
}

/** The names of channels as a list. */
const namesOf = (channels: readonly Channel[]) => listOf(channels.map(channelName));

/** The names of channels, enumerated. */
export const channelsIn = (channels: readonly Channel[]) => commasOf(channels.map(channelName));

/** Names the channels that banned the person; empty when none did. */
function bannedText(missing: readonly MissedChannel[], texts: Texts): string {
  const banned = missing.filter(({ isBanned }) => isBanned);
  if (banned.length === 0) return '';
  return texts.plain('banned', { channels: namesOf(banned), count: banned.length });
}

/** A group where a person is muted, and the channels they are missing there. */
export interface MutedPlace {
  readonly group: Group;
  readonly missing: readonly MissedChannel[];
}

/** The private message to a muted person. */
export function mutedText(muted: readonly MutedPlace[], language: Language): RichText {
  const texts = textsIn(language);
  const open = new Set<number>();
  const places = muted.map(({ group, missing }) => {
    for (const { id, isBanned } of missing) if (!isBanned) open.add(id);
    return texts.rich('muted-place', { group: groupTitle(group), channels: namesOf(missing) });
  });
  const ban = bannedText([...distinctMissing(muted)], texts);
  if (open.size === 0) return lines([...places, '', ban]);
  const count = open.size;
  const above = texts.plain('muted-until', { count });
  const below = texts.plain('muted-help', { count });
  return lines([above, ...places, '', below, ...(ban === '' ? [] : [ban])]);
}

/** The message to a person who asked to join the group but misses channels. */
export function admissionText({ title, settings }: Group, missing: readonly MissedChannel[]) {
  const texts = textsIn(settings.language);
  const open = missing.filter(({ isBanned }) => !isBanned);
  const how = texts.rich('how-to-be-admitted', {
    group: groupTitle({ title }),
    channels: namesOf(open),
  });
  const ban = bannedText(missing, texts);
  if (ban === '') return how;
  return open.length === 0 ? rich`${ban}` : rich`${how}\n${ban}`;
}

/** The missing channels of all groups, each once. */
export function distinctMissing(muted: readonly MutedPlace[]): Iterable<MissedChannel> {
  return new Map(muted.flatMap(({ missing }) => missing).map((one) => [one.id, one])).values();
}

/** The language for the members of a group; the default one for an unknown group. */
export function languageOf(group: Group | undefined): Language {
  return (group?.settings ?? DEFAULT_SETTINGS).language;
}

/** The answer to the Verify button when channels are still missing. */
export function stillMissing(missing: readonly MissedChannel[], language: Language): string {
  const texts = textsIn(language);
  const open = missing.filter(({ isBanned }) => !isBanned);
  const text = texts.plain('still-missing', { channels: channelsIn(open) });
  const parts = [open.length > 0 ? text : '', bannedText(missing, texts)];
  return shorten(parts.filter((part) => part !== '').join('\n'));
}

/** Shortens to the 200 characters that answerCallbackQuery allows. */
function shorten(text: string): string {
  if (text.length <= 200) return text;
  // Never splits a surrogate pair.
  return `${text.slice(0, 199).replace(/[\ud800-\udbff]$/, '')}…`;
}
