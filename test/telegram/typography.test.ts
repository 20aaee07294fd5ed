import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/core/model/settings.ts';
import { entriesOf, sourceOf } from '../support/locales.ts';

/** What a text never holds, and why. */
type Fault = readonly [what: string, pattern: RegExp];

const STRAIGHT: Fault = ['a straight quotation mark or apostrophe', /["']/];
const HYPHEN: Fault = ['a hyphen for a dash, or dots for an ellipsis', / - |\.{3}/];
const LATIN: Fault = [
  'a comma, semicolon or question mark of Latin script',
  /\p{Script=Arabic}[,;?]/u,
];

const EVERYWHERE: readonly Fault[] = [
  ['two spaces', /\S {2,}\S/],
  ['a space before a comma or a full stop', /\S [,.](?=\s|$)/],
];

const OF: Readonly<Record<Language, readonly Fault[]>> = {
  // Beside what people type, and as its reference has them.
  en: [['a curved quotation mark', /[“”‘’„«»…]/]],
  de: [STRAIGHT, HYPHEN, ['quotation marks of others', /[«»‚‘”]|“[^“„]*“/]],
  es: [STRAIGHT, HYPHEN, ['a question or a call that does not open', /^[^¿]*\?|^[^¡]*!/]],
  fr: [
    STRAIGHT,
    HYPHEN,
    ['no narrow no-break space before ! ? ;', /[^\u202f\s][!?;](?!\w)|[ \u00a0][!?;]/],
    ['no no-break space before a colon', /[^\u00a0\d]:(?=\s|$)/],
    ['no no-break space within « »', /«(?!\u00a0)|(?<!\u00a0)»/],
  ],
  pt: [STRAIGHT, HYPHEN],
  ru: [STRAIGHT, HYPHEN, ['quotation marks of others', /[“”„]/]],
  uk: [STRAIGHT, HYPHEN, ['quotation marks of others', /[“”„]/]],
  it: [STRAIGHT, HYPHEN],
  tr: [STRAIGHT, HYPHEN],
  id: [STRAIGHT, HYPHEN],
  ar: [STRAIGHT, HYPHEN, LATIN, ['letters of Persian', /[یک]/]],
  fa: [
    STRAIGHT,
    HYPHEN,
    LATIN,
    ['letters of Arabic', /[يك]/],
    ['a space after می', /(?<!\p{L})می /u],
  ],
  hi: [STRAIGHT, HYPHEN, ['a full stop instead of a danda', /\p{Script=Devanagari}\./u]],
  uz: [STRAIGHT, HYPHEN, ['an apostrophe in o‘ or g‘', /[ogOG]’/]],
  zh: [
    STRAIGHT,
    HYPHEN,
    ['punctuation of half width', /\p{Script=Han}[,.:;!?()]|[,:;!?]\p{Script=Han}/u],
    ['Latin letters or digits without a space', /\p{Script=Han}[\w@/]|\w\p{Script=Han}/u],
  ],
};

/** The words of an entry as they are shown, a line each, with a word for each value. */
const linesOf = (entry: string, word: string) =>
  entry
    .replace(/\{ \$\w+ ->/g, '{')
    .replace(/\{ "([^"]*)" \}/g, '')
    .replace(/\{ [^}\n]+ \}/g, word)
    .replace(/^\s*\*?\[\w+\]/gm, '')
    .replace(/<\/?(?:b|code)>/g, '')
    .split('\n')
    .map((line) => line.trim());

describe.each(LANGUAGES)('the typography of %s', (language) => {
  it('is that of the language', () => {
    // What stands around a value is looked at where it is one of letters.
    const word = language === 'zh' ? '' : 'X';
    const faults = [...entriesOf(sourceOf(language))]
      .filter(([key]) => !['list-comma', 'sentence-gap'].includes(key))
      .flatMap(([key, entry]) =>
        linesOf(entry, word).flatMap((line) =>
          [...OF[language], ...(word === '' ? [] : EVERYWHERE)]
            .filter(([, pattern]) => pattern.test(line))
            .map(([what]) => [key, what, line]),
        ),
      );
    expect(faults).toEqual([]);
  });
});
