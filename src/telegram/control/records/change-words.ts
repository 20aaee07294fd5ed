import * as z from 'zod';
import { type Change, differs } from '../../../core/model/change.ts';
import type { Settings } from '../../../core/model/settings.ts';
import { LINK_SLOTS } from '../../../core/notices/own-texts.ts';
import { commasOf, type PlainKey, type Texts } from '../../texts/texts.ts';
import { moment, type Piece, type RichText } from '../../ui/rich-text.ts';
import { type AnyChoice, CHOICES, optionFor } from '../choices.ts';
import { ownWords, type Sides } from './own-words.ts';

/** How what a change is about is called, beside the settings with fixed values. */
const LABELS: Readonly<
  Record<
    Exclude<keyof Settings, AnyChoice['key'] | 'noticeLinks'> | 'enabled' | 'channels',
    PlainKey
  >
> = {
  enabled: 'changed-protection',
  channels: 'section-channels',
  noticeTexts: 'setting-warning-text',
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

/** What there is nothing of without an own value; of the others there is a standard text. */
const NONE_WITHOUT: readonly string[] = ['welcomeText'];
/** How many people a line names; it counts the others. */
const MOST_PEOPLE = 10;
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
  if (what === 'noticeLinks') return linkWords([before, after], texts);
  const label = labelOf(what, texts);
  const [from, to] = sidesOf(what, [before, after], names, texts);
  // One picture, or one chat, looks as another does.
  const isSame = from.text === to.text && differs(before, after);
  const now = isSame ? texts.rich('own-value') : to;
  return [texts.rich('history-change', { label, before: from, after: now })];
}

const links = z.partialRecord(z.enum(LINK_SLOTS), z.unknown()).catch({});

/** Each button by its own name. */
function linkWords([before, after]: Sides<unknown>, texts: Texts): RichText[] {
  const [had, has] = [links.parse(before), links.parse(after)];
  return LINK_SLOTS.filter((slot) => differs(had[slot], has[slot])).map((slot) => {
    const label = texts.plain(`setting-link-${slot}`);
    const [from, to] = ownWords([had[slot], has[slot]], texts.rich('value-none'), texts);
    return texts.rich('history-change', { label, before: from, after: to });
  });
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

function sidesOf(
  what: string,
  [before, after]: Sides<unknown>,
  names: Names,
  texts: Texts,
): Sides<RichText> {
  const [from, to] = [before, after].map((side) => fixedWords(what, side, names, texts));
  if (from !== undefined && to !== undefined) return [from, to];
  const isNone = NONE_WITHOUT.includes(what);
  return ownWords([before, after], texts.rich(isNone ? 'value-none' : 'standard-text'), texts);
}

/** What a value is called; undefined for what an admin wrote. */
function fixedWords(
  what: string,
  value: unknown,
  names: Names,
  texts: Texts,
): RichText | undefined {
  if (what === 'channels') {
    const list = idsIn(value).map(names.channel);
    return list.length === 0 ? texts.rich('none') : texts.shown(commasOf(list));
  }
  // The title of the chat is not stored, and an id says nothing.
  if (what === 'logChat') return texts.rich(value === null ? 'value-off' : 'value-on');
  if (what === 'noticePicture')
    return texts.rich(typeof value === 'string' ? 'value-on' : 'value-none');
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
  if (typeof value === 'boolean') return texts.rich(value ? 'value-on' : 'value-off');
  return undefined;
}
