import * as z from 'zod';
import { differs } from '../../../core/model/change.ts';
import { LANGUAGES } from '../../../core/model/settings.ts';
import { LINK_SLOTS } from '../../../core/notices/own-texts.ts';
import { LANGUAGE_NAMES } from '../../texts/languages.ts';
import { commasOf, type Texts } from '../../texts/texts.ts';
import { type RichText, shortened } from '../../ui/rich-text.ts';

/** What there was before, and what there is after. */
export type Sides<T> = readonly [before: T, after: T];

const LONGEST_VALUE = 60;
/** How much of what is the same is shown before the part that differs. */
const SAME_BEFORE = 20;
/** A text with its formatting, or a button with its address. */
const withText = z.looseObject({ text: z.string(), url: z.string().optional() });

const PLACES: readonly string[] = [...LANGUAGES, ...LINK_SLOTS];
const placeOf = (key: string): number => PLACES.indexOf(key);

/** What admins write themselves: a text, texts by language, or buttons by their places. */
export function ownWords(
  [before, after]: Sides<unknown>,
  absent: RichText,
  texts: Texts,
): Sides<RichText> {
  const [had, has] = [entriesOf(before), entriesOf(after)];
  const entries = [...new Set([...had.keys(), ...has.keys()])]
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((key) => entryWords(key, [had.get(key), has.get(key)], texts));
  const words = (side: readonly (string | undefined)[]): RichText => {
    const there = side.filter((one) => one !== undefined);
    return there.length === 0 ? absent : texts.shown(commasOf(there));
  };
  return [words(entries.map(([from]) => from)), words(entries.map(([, to]) => to))];
}

/** What is a text itself has no place. */
function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  if (value === null || value === undefined) return new Map();
  const isOne = typeof value !== 'object' || withText.safeParse(value).success;
  return new Map(isOne ? [['', value]] : Object.entries(value));
}

function entryWords(
  key: string,
  [before, after]: Sides<unknown>,
  texts: Texts,
): Sides<string | undefined> {
  const language = LANGUAGES.find((one) => one === key);
  const named = (text: string) =>
    language === undefined ? text : `${LANGUAGE_NAMES[language]}: ${text}`;
  if (before === undefined || after === undefined) {
    const alone = (one: unknown) =>
      one === undefined ? undefined : named(shortened(wordsOf(one, texts), LONGEST_VALUE));
    return [alone(before), alone(after)];
  }
  const [had, has] = [wordsOf(before, texts), wordsOf(after, texts)];
  const [from, to] = shortenedBoth([had, has]);
  const isReformatted = had === has && differs(before, after);
  return [named(from), named(isReformatted ? texts.plain('reformatted', { text: to }) : to)];
}

/** In one line. An earlier version stored halves of characters, too, which Telegram does not take. */
function wordsOf(entry: unknown, texts: Texts): string {
  const { success, data } = withText.safeParse(entry);
  if (!success && typeof entry === 'object') return texts.plain('own-value');
  const words = success ? [data.text, data.url].filter(Boolean).join(' – ') : String(entry);
  return words.toWellFormed().replace(/\s+/g, ' ').trim();
}

/** From where two texts begin to differ, if what there is room for would be the same. */
function shortenedBoth([before, after]: Sides<string>): Sides<string> {
  const short = (text: string) => shortened(text, LONGEST_VALUE);
  const [from, to] = [short(before), short(after)];
  if (from !== to || before === after) return [from, to];
  let same = 0;
  while (before[same] === after[same]) same += 1;
  const rest = (text: string) =>
    short(`…${text.slice(same - SAME_BEFORE).replace(/^[\udc00-\udfff]/, '')}`);
  return [rest(before), rest(after)];
}
