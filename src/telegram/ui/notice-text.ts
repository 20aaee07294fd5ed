import type { Channel, MissedChannel } from '../../core/model/channel.ts';
import type { Group } from '../../core/model/group.ts';
import { DEFAULT_SETTINGS, type Language } from '../../core/model/settings.ts';
import type { Notice } from '../../core/notices/notice.ts';
import { textsIn } from '../locales/choose.ts';
import type { Counted } from '../locales/member-texts.ts';
import { channelName, groupTitle } from './names.ts';
import {
  concat,
  fillPlaceholders,
  join,
  lines,
  mention,
  type RichText,
  rich,
} from './rich-text.ts';

/** The notice of a muted person. */
export function noticeText({ group, people, unnamed = 0, missing, left }: Notice): RichText {
  const { language, warningText } = group.settings;
  const texts = textsIn(language);
  const names = people.map((person) => mention(person, texts.nameless));
  const user =
    unnamed > 0
      ? concat([join(names, ', '), fillPlaceholders(texts.andMore, { count: unnamed })])
      : listed(names, language);
  const open = missing.filter(({ isBanned }) => !isBanned);
  const ban = bannedText(missing, language);
  if (open.length === 0) return rich`⚠️ ${user}: ${ban}`;
  const isGone = left !== undefined && open.some(({ id }) => id === left.id);
  const warning = isGone
    ? fillPlaceholders(texts.leftChannel, { user, channel: channelName(left) })
    : fillPlaceholders(warningText ?? texts.warning, {
        user,
        channels: channelList(open, language),
        group: groupTitle(group),
      });
  return ban === '' ? warning : rich`${warning}\n${ban}`;
}

/** Names the channels that banned the person; empty when none did. */
function bannedText(missing: readonly MissedChannel[], language: Language): string {
  const banned = missing.filter(({ isBanned }) => isBanned);
  if (banned.length === 0) return '';
  const sentence = counted(textsIn(language).banned, banned.length);
  return fillPlaceholders(sentence, { channels: channelList(banned, language) }).text;
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
    return `• ${groupTitle(group)}: ${channelList(missing, language)}`;
  });
  const ban = bannedText([...distinctMissing(muted)], language);
  if (open.size === 0) return lines([...places, '', ban]);
  const [above, below] = [texts.mutedUntil, texts.mutedHelp].map((text) =>
    counted(text, open.size),
  );
  return lines([above ?? '', ...places, '', below ?? '', ...(ban === '' ? [] : [ban])]);
}

/** The message to a person who asked to join the group but misses channels. */
export function admissionText({ title, settings }: Group, missing: readonly MissedChannel[]) {
  const { language } = settings;
  const open = missing.filter(({ isBanned }) => !isBanned);
  const channels = channelList(open, language);
  const how = fillPlaceholders(textsIn(language).howToBeAdmitted, {
    group: groupTitle({ title }),
    channels,
  });
  const ban = bannedText(missing, language);
  if (ban === '') return how;
  return open.length === 0 ? rich`${ban}` : rich`${how}\n${ban}`;
}

/** The missing channels of all groups, each once. */
export function distinctMissing(muted: readonly MutedPlace[]): Iterable<MissedChannel> {
  return new Map(muted.flatMap(({ missing }) => missing).map((one) => [one.id, one])).values();
}

function counted({ one, many }: Counted, count: number): string {
  return count === 1 ? one : many;
}

/** The language for the members of a group; the default one for an unknown group. */
export function languageOf(group: Group | undefined): Language {
  return (group?.settings ?? DEFAULT_SETTINGS).language;
}

/** The names of channels: as a list in the given language, or separated by commas. */
export function channelList(channels: readonly Channel[], language?: Language): string {
  const names = channels.map(channelName);
  return language === undefined ? names.join(', ') : listed(names, language).text;
}

/** A list in the given language: "A, B and C". */
function listed(pieces: readonly (RichText | string)[], language: Language): RichText {
  // Intl.ListFormat takes strings only, so it formats indexes, which are then replaced.
  const places = pieces.map((_, index) => String(index));
  const parts = new Intl.ListFormat(language).formatToParts(places);
  return concat(
    parts.map(({ type, value }) => (type === 'element' ? (pieces[Number(value)] ?? '') : value)),
  );
}

/** The answer to the Verify button when channels are still missing. */
export function stillMissing(missing: readonly MissedChannel[], language: Language): string {
  const open = missing.filter(({ isBanned }) => !isBanned);
  const { text } = fillPlaceholders(textsIn(language).stillMissing, {
    channels: channelList(open),
  });
  const parts = [open.length > 0 ? text : '', bannedText(missing, language)];
  return shorten(parts.filter((part) => part !== '').join('\n'));
}

/** Shortens to the 200 characters that answerCallbackQuery allows. */
function shorten(text: string): string {
  if (text.length <= 200) return text;
  // Never splits a surrogate pair.
  return `${text.slice(0, 199).replace(/[\ud800-\udbff]$/, '')}…`;
}
