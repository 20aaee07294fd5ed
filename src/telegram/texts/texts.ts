import { FluentNumber, type FluentVariable } from '@fluent/bundle';
import type { Language } from '../../core/model/settings.ts';
import { asRich, concat, join, type Piece, type RichText } from '../ui/rich-text.ts';
import { bundleIn } from './bundles.ts';
import { directionOf, isRightToLeft } from './direction.ts';
import type { AdminKeys } from './keys/admin.ts';
import type { ChannelsKeys } from './keys/channels.ts';
import type { ControlKeys, MyLanguageKeys } from './keys/control.ts';
import type { MemberKeys } from './keys/member.ts';
import type { NewsKeys } from './keys/news.ts';
import type { NoticeKeys } from './keys/notice.ts';
import type { PageKeys } from './keys/page.ts';
import type { PeopleKeys } from './keys/people.ts';
import type { RecordKeys } from './keys/records.ts';
import type { ModeKeys, SettingsKeys } from './keys/settings.ts';
import type { SetupKeys } from './keys/setup.ts';
import type { StatisticsKeys } from './keys/statistics.ts';
import { fromMarkup, placeOf } from './markup.ts';

/** Every text of the bot, by the key that it has in each language. */
export interface TextKeys
  extends MemberKeys,
    AdminKeys,
    SettingsKeys,
    NewsKeys,
    ControlKeys,
    ChannelsKeys,
    NoticeKeys,
    PeopleKeys,
    PageKeys,
    RecordKeys,
    MyLanguageKeys,
    SetupKeys,
    StatisticsKeys,
    ModeKeys {}
export type TextKey = keyof TextKeys;
/** Texts that take no values. */
export type PlainKey = { [K in TextKey]: [TextKeys[K]] extends [never] ? K : never }[TextKey];

/** Several values in one place: "A, B and C", or "A, B, C" where they are only enumerated. */
interface Several {
  readonly items: readonly Piece[];
  readonly as: 'list' | 'commas';
}

export const listOf = (items: readonly Piece[]): Several => ({ items, as: 'list' });
export const commasOf = (items: readonly Piece[]): Several => ({ items, as: 'commas' });

/** A number chooses the plural and is written as the language does. */
export type Value = Piece | Several;
type Values<K extends TextKey> = [TextKeys[K]] extends [never]
  ? []
  : [values: { readonly [name in TextKeys[K]]: Value }];

/** The texts of one language. */
export interface Texts {
  readonly language: Language;
  /** With its formatting, for messages. */
  rich<K extends TextKey>(key: K, ...values: Values<K>): RichText;
  /** Without formatting, for buttons and answers to presses. */
  plain<K extends TextKey>(key: K, ...values: Values<K>): string;
  /** One value, or several, as the texts show them. */
  shown(value: Value): RichText;
  /** Sentences one after the other. */
  sentences(...sentences: readonly string[]): string;
}

/** The texts for one language, or those of another bundle. */
export function textsIn(language: Language, bundle = () => bundleIn(language)): Texts {
  const { isolate, isolateWords } = directionOf(language);

  function shown(value: Value): RichText {
    if (!isSeveral(value)) return isolate(asRich(value));
    const pieces = value.items.map((item) => isolate(asRich(item)));
    return value.as === 'list' ? listed(pieces, language) : join(pieces, plain('list-comma'));
  }

  function rich<K extends TextKey>(key: K, ...[named]: Values<K>): RichText {
    const message = bundle().getMessage(key)?.value;
    if (!message) throw new Error(`There is no text ${key} in the language ${language}`);
    const values: RichText[] = [];
    const variables: Record<string, FluentVariable> = {};
    for (const [name, value] of Object.entries<Value>(named ?? {})) {
      if (typeof value === 'number') {
        variables[name] = new FluentNumber(value, { useGrouping: false });
        continue;
      }
      variables[name] = placeOf(values.length);
      // One value stays as it is where the text can be copied by a tap.
      values.push(isSeveral(value) ? shown(value) : asRich(value));
    }
    // What Fluent could not fill in stays visible in the text, which is better than none.
    const text = bundle().formatPattern(message, variables, []);
    return fromMarkup(text, { values, isolate, isolateWords });
  }

  function plain<K extends TextKey>(key: K, ...values: Values<K>): string {
    return rich(key, ...values).text;
  }

  const sentences = (...parts: readonly string[]) =>
    parts.filter((part) => part !== '').join(plain('sentence-gap'));
  return { language, rich, plain, shown, sentences };
}

function isSeveral(value: Value): value is Several {
  return typeof value === 'object' && 'items' in value;
}

/** A list as the language has it: "A, B and C". */
function listed(pieces: readonly RichText[], language: Language): RichText {
  // Intl.ListFormat takes strings only, so it formats indexes, which are then replaced.
  const places = pieces.map((_, index) => String(index));
  const parts = new Intl.ListFormat(language).formatToParts(places);
  return concat(
    parts.map(({ type, value }) =>
      type === 'element' ? (pieces[Number(value)] ?? '') : apart(value, language),
    ),
  );
}

/**
 * Telegram makes no link of a username that touches a letter, as those of Chinese do. In a text
 * from right to left names are isolated, which sets them apart.
 */
function apart(separator: string, language: Language): string {
  if (isRightToLeft(language)) return separator;
  return separator.replace(/^(?=\p{L})|(?<=\p{L})$/gu, ' ');
}
