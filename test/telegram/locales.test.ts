import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/core/model/settings.ts';
import { CHOICES } from '../../src/telegram/control/choices.ts';
import { LANGUAGE_NAMES } from '../../src/telegram/texts/languages.ts';
import { languageOfReader } from '../../src/telegram/texts/reader.ts';
import {
  type TextKey,
  type TextKeys,
  type Texts,
  textsIn,
} from '../../src/telegram/texts/texts.ts';
import { declaredKeys, entriesOf, fill, LOCALES, sourceOf, valuesIn } from '../support/locales.ts';

const declared = declaredKeys();
const english = entriesOf(sourceOf('en'));
const isKey = (key: string): key is TextKey => english.has(key);
const keys = [...english.keys()].filter(isKey);

/** As long as what is shown of a name: 32 characters. */
const LONG = 'Wwwwwwww Wwwwwwww Wwwwwwww Wwwww';
const GENEROUS: Record<string, string | number> = { count: 4_096, most: 4_096, seconds: 3_600 };

/** A text with the longest values that it may get. */
const filled = (texts: Texts, key: TextKey) => fill(texts, key, (name) => GENEROUS[name] ?? LONG);

/** What a press is answered with, within 200 characters. */
const TOASTS = [
  ...(['verified', 'not-yours', 'muted-by-admin', 'unsure', 'still-checking', 'admitted'] as const),
  ...([
    'admins-only',
    'admins-only-protect',
    'takes-ban-right',
    'takes-invite-right',
    'cannot-tell-admin',
  ] as const),
  ...(['operator-refuses', 'not-let-in-yet'] as const),
  ...(['slow-down', 'saved', 'cancelled', 'switched-off', 'switched-on'] as const),
  ...(['group-unknown', 'trust-no-person'] as const),
] as const satisfies readonly (keyof TextKeys)[];

/** What a button shows: Telegram's apps cut it after some 64 characters. */
const BUTTONS = [
  ...(['join-button', 'verify-button', 'verify-button-for', 'also-require', 'back'] as const),
  ...(['setup-button', 'how-button', 'commands-button', 'add-to-group-button'] as const),
  ...(['confirm-button', 'yes', 'no', 'cancel', 'allow-list-add'] as const),
  ...(['allow-list-row', 'for-admins-button', 'forget-button'] as const),
  ...(['control-room-button', 'my-groups', 'section-channels', 'section-rules'] as const),
  ...(['section-notices', 'section-language', 'section-people', 'section-history'] as const),
  ...(['section-copies', 'section-off', 'section-on'] as const),
] as const satisfies readonly (keyof TextKeys)[];

describe('the languages', () => {
  it('have a file each, and a name of their own', () => {
    const files = readdirSync(LOCALES).toSorted();
    expect(files).toEqual(LANGUAGES.map((language) => `${language}.ftl`).toSorted());
    expect(new Set(Object.values(LANGUAGE_NAMES)).size).toBe(LANGUAGES.length);
  });

  it.each<[string | undefined, Language]>([
    ['de', 'de'],
    ['pt-br', 'pt'],
    ['FR', 'fr'],
    ['xx', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    [undefined, 'en'],
  ])('are told by what Telegram says of a person: %j reads %s', (code, language) => {
    expect(languageOfReader(code)).toBe(language);
  });
});

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const source = sourceOf(language);
  const entries = entriesOf(source);
  const texts = textsIn(language);

  it('are those that the types declare, and no more', () => {
    expect([...entries.keys()].toSorted()).toEqual([...declared.keys()].toSorted());
    expect([...declared.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('stand in the order of the English ones, each once', () => {
    expect([...entries.keys()]).toEqual([...english.keys()]);
    const begun = source.match(/^[a-z][\w-]* =/gm) ?? [];
    expect(begun).toHaveLength(entries.size);
  });

  it('can all be read by Fluent', () => {
    expect(new FluentResource(source).body.map(({ id }) => id)).toEqual([...entries.keys()]);
  });

  it('name what the English ones name', () => {
    for (const [key, entry] of entries) {
      // A language without a plural of its own need not look at the number.
      const wanted = (declared.get(key) ?? []).filter(
        (name) => name !== 'count' || /\{ \$count \}/.test(english.get(key) ?? ''),
      );
      const named = valuesIn(entry);
      expect([key, wanted.filter((name) => !named.includes(name))]).toEqual([key, []]);
      expect([key, named.filter((name) => !declared.get(key)?.includes(name))]).toEqual([key, []]);
    }
  });

  it('refer to the same other texts, commands and rights', () => {
    const parts = /\/[a-z]+(?![\w/])|can_\w+|<\/?\w+>|-100\d+/g;
    for (const [key, entry] of entries) {
      const of = (text = '') =>
        [...new Set(text.replace(/https?:\S+/g, '').match(parts))].toSorted();
      expect([key, of(entry)]).toEqual([key, of(english.get(key))]);
    }
  });

  it('leave nothing unfilled, whatever the number is', () => {
    for (const key of keys) {
      const names = declared.get(key) ?? [];
      for (const count of names.includes('count') ? [0, 1, 2, 3, 5, 11, 21, 100] : [1]) {
        const text = fill(texts, key, (name) => (name === 'count' ? count : 'X'));
        expect(text).not.toMatch(
          /\{(?!user\}|channels\}|group\})|<\/?(b|code)>|[\u{f0000}-\u{f00ff}]/u,
        );
        expect(text.trim().length > 0 || key.endsWith('-gap')).toBe(true);
      }
    }
  });

  it('fit into the answer to a press', () => {
    for (const key of TOASTS) expect([key, filled(texts, key).length <= 200]).toEqual([key, true]);
  });

  it('fit onto buttons', () => {
    for (const key of BUTTONS) {
      expect([key, filled(texts, key).length]).toEqual([key, expect.toSatisfy((n) => n <= 64)]);
    }
    for (const { label, options } of CHOICES) {
      for (const { name } of options) {
        const text = texts.plain('settings-line', {
          label: texts.plain(label),
          value: name(texts),
        });
        expect([text, text.length]).toEqual([text, expect.toSatisfy((n) => n <= 64)]);
      }
    }
  });

  it('fit under the figures of a chart, which cuts longer ones', () => {
    for (const key of ['chart-joined', 'chart-muted', 'chart-stopped', 'chart-verified'] as const) {
      const text = texts.plain(key);
      // A letter of Han is as wide as two others.
      const width = text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
      expect([key, width]).toEqual([key, expect.toSatisfy((n) => n <= 19)]);
    }
  });

  it('fit into a description of a command and into a message', () => {
    for (const key of keys) {
      const longest = key.startsWith('command-') ? 256 : 4_096;
      expect([key, filled(texts, key).length <= longest]).toEqual([key, true]);
    }
  });

  it('are not left in English', () => {
    const words = (text: string) =>
      text.replace(/\{[^{}]*\}|\/[a-z]+/g, ' ').match(/\p{L}{2,}/gu) ?? [];
    const same = [...entries].filter(([key, entry]) => entry === english.get(key));
    const left = same.filter(([, entry]) => words(entry).length > 2).map(([key]) => key);
    expect(left).toEqual(language === 'en' ? expect.anything() : []);
  });

  it('say at the head how they speak to people', () => {
    expect(source).toMatch(/^# \S/);
  });
});

it('a text that nothing shows is none', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => file.endsWith('.ts') && !file.startsWith('telegram/texts/keys/'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  const used = new Set([
    ...[...code.matchAll(/'([a-z][\w-]*)'/g)].map(([, key]) => key),
    // Texts within texts.
    ...[...sourceOf('en').matchAll(/\{ ([a-z][\w-]*) \}/g)].map(([, key]) => key),
  ]);
  expect(keys.filter((key) => !used.has(key))).toEqual([]);
});
