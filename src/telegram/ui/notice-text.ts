import type { MessageEntity } from 'grammy/types';
import type { Channel, MissedChannel } from '../../core/model/channel.ts';
import { type Group, stillNeeded } from '../../core/model/group.ts';
import type { Person } from '../../core/model/membership-status.ts';
import { DEFAULT_SETTINGS, type Language } from '../../core/model/settings.ts';
import type { Notice } from '../../core/notices/notice.ts';
import type { OwnText } from '../../core/notices/own-texts.ts';
import { numbered, removalText } from '../texts/notice-lines.ts';
import { spokenLanguage } from '../texts/reader.ts';
import { commasOf, listOf, type Texts, textsIn, type Value } from '../texts/texts.ts';
import { channelName, groupTitle } from './names.ts';
import { fillPlaceholders } from './placeholders.ts';
import { LONGEST_TOAST, lines, mention, type RichText, rich, shortened } from './rich-text.ts';

/** The language of a notice: what several people share is in that of the group. */
export function languageOfNotice({ group, people, isShared }: NoticeParts): Language {
  return languageOf(group, isShared ? undefined : people[0]?.languageCode);
}

/** What the buttons and the language of a notice go by. */
export type NoticeParts = Pick<Notice, 'group' | 'people' | 'missing' | 'isShared'>;

/** The notice of a muted person. */
export function noticeText(notice: Notice): RichText {
  const { group, people, unnamed = 0, missing, left, warning } = notice;
  const texts = textsIn(languageOfNotice(notice));
  const names = people.map((person) => mention(person, texts.plain('nameless')));
  const user =
    unnamed > 0 ? texts.rich('crowd', { names: commasOf(names), count: unnamed }) : listOf(names);
  const open = missing.filter(({ isBanned }) => !isBanned);
  const ban = bannedText(missing, texts);
  const isGone = left !== undefined && open.some(({ id }) => id === left.id);
  const channels = demanded(group, missing, texts);
  const demand = isGone
    ? texts.rich('notice-left', { user, channel: channelName(left) })
    : warningOf(group, { user, channels, count: demandedOf(group, missing) }, texts);
  const cause = open.length === 0 ? texts.rich('notice-banned', { user, ban }) : demand;
  const removal = removalText(notice, texts);
  const parts = [...(warning === undefined ? [] : [numbered(warning, texts)]), cause, ...removal];
  return lines(ban === '' || open.length === 0 ? parts : [...parts, ban]);
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

/** What somebody reads who was verified; undefined where the admins have written nothing. */
export function welcomeText(group: Group, person: Person): RichText | undefined {
  const { welcomeText: own, language } = group.settings;
  if (own === null) return undefined;
  const texts = textsIn(language);
  return fillPlaceholders(richOf(own), {
    user: texts.shown(mention(person, texts.plain('nameless'))),
    channels: texts.shown(channelsIn(group.channels)),
    group: texts.shown(groupTitle(group)),
    count: group.channels.length,
  });
}

/** The text of an admin as Telegram takes it. */
export function richOf({ text, entities }: OwnText): RichText {
  // What is stored has fields of the kinds that are kept, and Telegram told them.
  return { text, entities: entities as readonly MessageEntity[] };
}

/** The names of channels as a list. */
const namesOf = (channels: readonly Channel[]) => listOf(channels.map(channelName));

/** How many of the channels that one can join have to be joined. */
function demandedOf(group: Group, missing: readonly MissedChannel[]): number {
  const open = missing.filter(({ isBanned }) => !isBanned).length;
  return Math.min(open, stillNeeded(group, missing.length));
}

/** The channels that one can join, or how many of them are enough. */
export function demanded(
  group: Group,
  missing: readonly MissedChannel[],
  texts: Texts,
  as: 'list' | 'commas' = 'list',
): Value {
  const open = missing.filter(({ isBanned }) => !isBanned);
  const number = demandedOf(group, missing);
  if (number === open.length) return as === 'list' ? namesOf(open) : channelsIn(open);
  return texts.rich('some-of', { number, channels: channelsIn(open) });
}

/** What a group requires, as its admins read it. */
export function requiredIn(group: Pick<Group, 'channels' | 'settings'>, texts: Texts): Value {
  const number = stillNeeded(group, group.channels.length);
  const channels = channelsIn(group.channels);
  return number === group.channels.length ? channels : texts.rich('some-of', { number, channels });
}

/** The names of channels, enumerated. */
export const channelsIn = (channels: readonly Channel[]) => commasOf(channels.map(channelName));

/** Whether joining these channels helps only once the bot can see into them again. */
export const areUnseen = (
  { channels }: Pick<Group, 'channels'>,
  missing: readonly MissedChannel[],
): boolean =>
  missing.every(({ id }) => channels.some((one) => one.id === id && one.isUnseen === true));

/** What keeps somebody muted, or their messages away, where the bot can see nothing of them. */
export function cannotLook(
  { channels }: Pick<Group, 'channels'>,
  texts: Texts,
  isMuted = true,
): string {
  const unseen = channelsIn(channels.filter(({ isUnseen }) => isUnseen === true));
  return texts.plain(isMuted ? 'cannot-look' : 'cannot-look-deletes', { channels: unseen });
}

/** Names the channels that banned the person; empty when none did. */
export function bannedText(missing: readonly MissedChannel[], texts: Texts): string {
  const banned = missing.filter(({ isBanned }) => isBanned);
  if (banned.length === 0) return '';
  return texts.plain('banned', { channels: namesOf(banned), count: banned.length });
}

/**
 * A group where a person is muted, and the channels they are missing there; none if the group
 * requires nothing any more, and the bot could not lift the mute yet.
 */
export interface MutedPlace {
  readonly group: Group;
  /** They are not muted: what they write is deleted. */
  readonly isTold?: boolean;
  readonly missing: readonly MissedChannel[];
}

/** The message to a person who asked to join the group but misses channels. */
export function admissionText({ group, missing }: MutedPlace, language: Language): RichText {
  const texts = textsIn(language);
  if (missing.length === 0)
    return rich`${texts.plain('not-let-in-yet', { group: groupTitle(group) })}`;
  const open = missing.filter(({ isBanned }) => !isBanned);
  const how = texts.rich('how-to-be-admitted', {
    group: groupTitle(group),
    channels: demanded(group, missing, texts),
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

/** The answer to the Verify button when channels are still missing, and so many are joined. */
export function stillMissing(
  group: Group,
  missing: readonly MissedChannel[],
  language: Language,
  joined = 0,
): string {
  const texts = textsIn(language);
  const open = missing.filter(({ isBanned }) => !isBanned);
  const channels = demanded(group, missing, texts, 'commas');
  const text = texts.plain('still-missing', { channels });
  const parts = [open.length > 0 ? text : '', bannedText(missing, texts)];
  const whole = parts.filter((part) => part !== '').join('\n');
  const progress =
    joined === 0
      ? ''
      : `\n${texts.plain('progress', { joined, all: stillNeeded(group, group.channels.length) })}`;
  return `${shortened(whole, LONGEST_TOAST - progress.length)}${progress}`;
}
