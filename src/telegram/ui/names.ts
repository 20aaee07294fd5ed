import type { Channel } from '../../core/model/channel.ts';

/** What is read of a name, what people see of it, and what it may cost of a message. */
const MOST_READ = 512;
const MOST_CHARACTERS = 32;
const MOST_UNITS = 100;

/** Signs that Telegram, or a reader, takes for the dot, the slash and the colon of an address. */
const DOT = '.\\u2024\\u3002\\uff0e\\uff61\\ufe52\\u0701\\u0702\\ua4f8';
const SLASH = '/\\uff0f\\u2044\\u2215\\u29f8';
const COLON = ':\\uff1a';
const AT = '@\\uff20\\ufe6b';
const TAG = '#\\uff03\\ufe5f$';
const SIGN = `${AT}${SLASH}${TAG}`;
const BEFORE = '\\p{L}\\p{N}_';
const WORD = `${BEFORE}\\p{M}`;
/** Dots that no address has, and that look like one before such an ending. */
const MIDDLE_DOT = '\\u00b7\\u2022\\u2219\\u22c5\\u2027\\u30fb';
const ENDINGS =
  'com|net|org|info|biz|me|io|co|ru|su|ua|uz|kz|by|ir|cn|in|id|tr|us|uk|de|fr|es|br|xyz|top|site|online|shop|store|club|vip|app|dev|bot|bet|casino|link|live|pro|tv|cc|to|ly|gg|ai|ph|рф';

const pattern = (source: string) => new RegExp(source, 'giu');

/**
 * What Telegram makes links of by itself, and what advertises without being one; at last marks
 * without their letter, which would sit on what stands before them. Each is replaced by a space, so
 * that nothing that stood apart comes together.
 */
const LINKS: readonly RegExp[] = [
  pattern(`[${WORD}+-]*[${COLON}][${SLASH}]+\\S*`),
  pattern(`(?<![${BEFORE}])(?:https?|tg|ton|tonsite|mailto|tel)[${COLON}]\\S*`),
  pattern(
    `\\S*[${WORD}][${DOT}${MIDDLE_DOT}](?:${ENDINGS})(?![${WORD}-])(?:[${SLASH}${COLON}?#]\\S*)?`,
  ),
  pattern(`(?<![${BEFORE}])[${SIGN}]*[${AT}][${WORD}]+`),
  pattern(`(?<![${BEFORE}])[${TAG}]+(?=[${WORD}])`),
  // Behind an angle bracket a slash begins no command.
  pattern(`(?<![${BEFORE}<>])[${SIGN}]+(?=[${WORD}])`),
  /\+(?=\d)/g,
  // Initials, as in "J.R.R.", and numbers are none.
  pattern(`(?<=[^\\s${DOT}…])[${DOT}]+(?=[^\\s${DOT}…]{2})(?=[^\\s${DOT}…]*[\\p{L}\\p{S}])`),
  pattern(`(?<=\\d)[${DOT}](?=\\d+[${DOT}]\\d+[${DOT}]\\d)|(?<=\\d[${DOT}]\\d+)[${DOT}](?=\\d)`),
  /(?<=^|\s)\p{M}+/gu,
];

/** Takes up no place, or none that can be seen: also blanks that count as symbols or marks. */
const UNSEEN = /[\p{C}\p{Me}\p{Default_Ignorable_Code_Point}\u2800\uFFFC\u{16FE4}\u{1D159}]/gu;
/** More marks than any writing puts on one letter. */
const PILE = /(\p{M}{2})\p{M}+/gu;
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LEFT_TO_RIGHT = new RegExp(`(?!${RIGHT_TO_LEFT.source})\\p{L}`, 'u');
/** Made when the first name is shown: it would be a thirtieth of the start. */
let segmenter: Intl.Segmenter | undefined;

function charactersOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (one) => one.segment);
}

/** Keeps emoji whole, and takes from all others what cannot be seen. */
function visible(character: string): string {
  if (/^\p{RGI_Emoji}$/v.test(character)) return character;
  return character.replace(UNSEEN, '').replace(PILE, '$1');
}

function withoutLinks(text: string): string {
  let now = text;
  let before: string;
  do {
    before = now;
    for (const link of LINKS) now = now.replace(link, ' ');
  } while (now !== before);
  return now.replace(/\s+/g, ' ').trim();
}

function shortened(text: string): string {
  const characters = charactersOf(text);
  if (characters.length <= MOST_CHARACTERS && text.length <= MOST_UNITS) return text;
  let short = '';
  for (const character of characters.slice(0, MOST_CHARACTERS - 1)) {
    if (short.length + character.length >= MOST_UNITS) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}

/**
 * A name or title as others may read it from the bot: one line, short, without links, without
 * names of accounts, and without what cannot be seen. Empty when nothing is left.
 */
export function visibleName(name: string): string {
  const line = name
    .slice(0, MOST_READ)
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ');
  const seen = charactersOf(line).map(visible).join('').normalize('NFC');
  return shortened(withoutLinks(seen));
}

/** Whether what is shown of a name would change the direction of the text around it. */
export const needsIsolation = (shown: string): boolean => RIGHT_TO_LEFT.test(shown);

/** Whether it would do so in a text that runs from right to left. */
export const hasLeftToRight = (shown: string): boolean => LEFT_TO_RIGHT.test(shown);

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard Annex 9). */
export const ISOLATE = { begin: '\u2068', end: '\u2069' } as const;

/** A title inside a sentence; `untitled` when nothing of it can be shown. */
export function plainTitle(title: string, untitled: string): string {
  const text = visibleName(title);
  if (text === '') return untitled;
  return needsIsolation(text) ? `${ISOLATE.begin}${text}${ISOLATE.end}` : text;
}

export const groupTitle = ({ title }: { readonly title: string }): string =>
  plainTitle(title, '👥');

/** What a file about a group is called; grammY writes it into a header as it is. */
export function fileName({ title }: { readonly title: string }, rest: string): string {
  const slug = visibleName(title)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `nezuko-${slug === '' ? 'group' : slug}${rest}`;
}

export const channelTitle = ({ title }: { readonly title: string }): string =>
  plainTitle(title, '📢');

/** How texts name a channel: `@username`, or the title of a private one. */
export function channelName(channel: Channel): string {
  return channel.username === null ? channelTitle(channel) : `@${channel.username}`;
}
