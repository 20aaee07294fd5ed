import type { MessageEntity } from 'grammy/types';
import type { Channel, MissedChannel } from '../../core/model/channel.ts';
import type { Group } from '../../core/model/group.ts';
import { DEFAULT_SETTINGS, type Language } from '../../core/model/settings.ts';
import type { Notice } from '../../core/notices/notice.ts';
import type { OwnText } from '../../core/notices/own-texts.ts';
import { spokenLanguage } from '../texts/reader.ts';
import { commasOf, listOf, type Texts, textsIn, type Value } from '../texts/texts.ts';
import { channelName, groupTitle } from './names.ts';
import { fillPlaceholders } from './placeholders.ts';
import { lines, mention, type RichText, rich } from './rich-text.ts';

/** The language of a notice: what several people share is in that of the group. */
export function languageOfNotice({ group, people, isShared }: NoticeParts): Language {
  return languageOf(group, isShared ? undefined : people[0]?.languageCode);
}

/** What the buttons and the language of a notice go by. */
export type NoticeParts = Pick<Notice, 'group' | 'people' | 'missing' | 'isShared'>;

/** The notice of a muted person. */
export function noticeText(notice: Notice): RichText {
  const { group, people, unnamed = 0, missing, left } = notice;
  const texts = textsIn(languageOfNotice(notice));
  const names = people.map((person) => mention(person, texts.plain('nameless')));
  const user =
    unnamed > 0 ? texts.rich('crowd', { names: commasOf(names), count: unnamed }) : listOf(names);
  const open = missing.filter(({ isBanned }) => !isBanned);
  const ban = bannedText(missing, texts);
  if (open.length === 0) return texts.rich('notice-banned', { user, ban });
  const isGone = left !== undefined && open.some(({ id }) => id === left.id);
  const warning = isGone
    ? texts.rich('notice-left', { user, channel: channelName(left) })
    : warningOf(group, { user, channels: namesOf(open), count: open.length }, texts);
  return ban === '' ? warning : rich`${warning}\n${ban}`;
}

/** The text of an admin, which is no message of Fluent, or the standard one. */
function warningOf(
  group: Group,
  { user, channels, count }: Record<'user' | 'channels', Value> & { readonly count: number },
  texts: Texts,
): RichText {
  const own = group.settings.noticeTexts[texts.language];
  if (own === undefined) return texts.rich('notice', { user, channels });
  return fillPlaceholders(richOf(own), {
    user: texts.shown(user),
    channels: texts.shown(channels),
    group: texts.shown(groupTitle(group)),
    count,
  });
}

/** The text of an admin as Telegram takes it. */
export function richOf({ text, entities }: OwnText): RichText {
  // What is stored has fields of the kinds that are kept, and Telegram told them.
  return { text, entities: entities as readonly MessageEntity[] };
}

/** The names of channels as a list. */
const namesOf = (channels: readonly Channel[]) => listOf(channels.map(channelName));

/** The names of channels, enumerated. */
export const channelsIn = (channels: readonly Channel[]) => commasOf(channels.map(channelName));

/** Names the channels that banned the person; empty when none did. */
export function bannedText(missing: readonly MissedChannel[], texts: Texts): string {
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
export function admissionText({ group, missing }: MutedPlace, language: Language): RichText {
  const texts = textsIn(language);
  const open = missing.filter(({ isBanned }) => !isBanned);
  const how = texts.rich('how-to-be-admitted', {
    group: groupTitle(group),
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

/**
 * The language for a member of a group, whose app is set to the code; the default one for an unknown
 * group.
 */
export function languageOf(group: Group | undefined, code?: string): Language {
  const { language, membersLanguage } = group?.settings ?? DEFAULT_SETTINGS;
  return membersLanguage === 'own' ? (spokenLanguage(code) ?? language) : language;
}

/** How many channels somebody has joined, and how many there are. */
export interface Progress {
  readonly joined: number;
  readonly all: number;
}

/** The answer to the Verify button when channels are still missing. */
export function stillMissing(
  missing: readonly MissedChannel[],
  language: Language,
  { joined, all }: Progress = { joined: 0, all: 0 },
): string {
  const texts = textsIn(language);
  const open = missing.filter(({ isBanned }) => !isBanned);
  const text = texts.plain('still-missing', { channels: channelsIn(open) });
  const parts = [open.length > 0 ? text : '', bannedText(missing, texts)];
  const whole = parts.filter((part) => part !== '').join('\n');
  const progress = joined === 0 ? '' : `\n${texts.plain('progress', { joined, all })}`;
  return `${shorten(whole, LONGEST_TOAST - progress.length)}${progress}`;
}

/** What answerCallbackQuery allows. */
const LONGEST_TOAST = 200;

function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  // Never splits a surrogate pair.
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
