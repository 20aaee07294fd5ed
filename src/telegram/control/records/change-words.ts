import * as z from 'zod';
import type { Change } from '../../../core/model/change.ts';
import { LANGUAGES, type Settings } from '../../../core/model/settings.ts';
import { LINK_SLOTS } from '../../../core/notices/own-texts.ts';
import { LANGUAGE_NAMES } from '../../texts/languages.ts';
import { commasOf, type PlainKey, type Texts } from '../../texts/texts.ts';
import { moment, type Piece, type RichText, shortened } from '../../ui/rich-text.ts';
import { type AnyChoice, CHOICES, optionFor } from '../choices.ts';

/** How what a change is about is called, beside the settings with fixed values. */
const LABELS: Readonly<
  Record<Exclude<keyof Settings, AnyChoice['key']> | 'enabled' | 'channels', PlainKey>
> = {
  enabled: 'changed-protection',
  channels: 'section-channels',
  noticeTexts: 'setting-warning-text',
  noticeLinks: 'section-notices',
  noticePicture: 'setting-picture',
  topics: 'chosen-topics',
  welcomeText: 'setting-welcome',
  verifyButtonText: 'setting-verify-button',
  allowList: 'section-people',
  logChat: 'section-log',
  onlyJoinedAfter: 'only-new-people',
  weeklyReport: 'weekly-report',
};

/** The names of those whom a change concerns, as Telegram gives them now. */
export interface Names {
  person(userId: number): Piece;
  channel(channelId: number): Piece;
}

const LONGEST_VALUE = 60;
/** How many people a line names; it counts the others. */
const MOST_PEOPLE = 10;
const withText = z.looseObject({ text: z.string() });
const ids = z.array(z.number()).catch([]);

/** The ids that a side of a change holds. */
export const idsIn = (side: unknown): readonly number[] => ids.parse(side);

/** A change in a line or two: what it is about, and from what to what. */
export function changeWords(
  { what, before, after }: Pick<Change, 'what' | 'before' | 'after'>,
  names: Names,
  texts: Texts,
): RichText[] {
  if (what === 'allowList') return allowListWords(idsIn(before), idsIn(after), names, texts);
  const label = labelOf(what, texts);
  const [from, to] = [before, after].map((side) => valueWords(what, side, names, texts));
  return [texts.rich('history-change', { label, before: from ?? '', after: to ?? '' })];
}

function allowListWords(
  before: readonly number[],
  after: readonly number[],
  names: Names,
  texts: Texts,
): RichText[] {
  const [had, has] = [new Set(before), new Set(after)];
  const added = after.filter((id) => !had.has(id)).map(names.person);
  const removed = before.filter((id) => !has.has(id)).map(names.person);
  const who = (people: readonly Piece[]) => crowdOf(people, texts);
  return [
    ...(added.length > 0 ? [texts.rich('history-allowed', { who: who(added) })] : []),
    ...(removed.length > 0 ? [texts.rich('history-disallowed', { who: who(removed) })] : []),
  ];
}

function crowdOf(people: readonly Piece[], texts: Texts): RichText {
  const names = texts.shown(commasOf(people.slice(0, MOST_PEOPLE)));
  const count = people.length - MOST_PEOPLE;
  return count > 0 ? texts.rich('crowd', { names, count }) : names;
}

const choiceOf = (what: string) => CHOICES.find(({ key }) => key === what);

const isLabelled = (what: string): what is keyof typeof LABELS => Object.hasOwn(LABELS, what);

function labelOf(what: string, texts: Texts): string {
  const key = choiceOf(what)?.label ?? (isLabelled(what) ? LABELS[what] : undefined);
  // What a newer version of the bot recorded has no name here.
  return key === undefined ? what : texts.plain(key);
}

function valueWords(what: string, value: unknown, names: Names, texts: Texts): RichText {
  if (what === 'channels') {
    const list = idsIn(value).map(names.channel);
    return list.length === 0 ? texts.rich('none') : texts.shown(commasOf(list));
  }
  // The title of the chat is not stored, and an id says nothing.
  if (what === 'logChat') return texts.rich(value === null ? 'value-off' : 'value-on');
  if (what === 'onlyJoinedAfter') {
    if (typeof value !== 'number') return texts.rich('value-off');
    return moment(new Date(value * 1_000));
  }
  if (what === 'topics') {
    const chosen = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    return chosen.length === 0 ? texts.rich('none') : texts.shown(commasOf(chosen));
  }
  const choice = choiceOf(what);
  const option = choice && optionFor(choice, value);
  if (option !== undefined) return texts.shown(option.name(texts));
  if (value === null || value === undefined) return texts.rich('standard-text');
  if (typeof value === 'boolean') return texts.rich(value ? 'value-on' : 'value-off');
  if (what === 'noticePicture') return texts.rich('own-value');
  if (typeof value === 'object') return entriesWords(value, texts);
  return texts.shown(inOneLine(String(value)));
}

const PLACES: readonly string[] = [...LANGUAGES, ...LINK_SLOTS];
const placeOf = (key: string): number => PLACES.indexOf(key);

/** Texts by language, or buttons by their places. */
function entriesWords(value: object, texts: Texts): RichText {
  const inOrder = Object.entries(value).toSorted(([a], [b]) => placeOf(a) - placeOf(b));
  const entries = inOrder.map(([key, entry]: [string, unknown]) => {
    const { success, data } = withText.safeParse(entry);
    const language = LANGUAGES.find((one) => one === key);
    const name = language === undefined ? '' : `${LANGUAGE_NAMES[language]}: `;
    return success ? `${name}${inOneLine(data.text)}` : texts.plain('own-value');
  });
  return entries.length === 0 ? texts.rich('standard-text') : texts.shown(commasOf(entries));
}

/** An earlier version stored halves of characters, too, which Telegram does not take. */
const inOneLine = (text: string): string =>
  shortened(text.toWellFormed().replace(/\s+/g, ' ').trim(), LONGEST_VALUE);
