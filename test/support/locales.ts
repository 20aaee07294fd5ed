import { readdirSync, readFileSync } from 'node:fs';
import { type Texts, textsIn } from '../../src/telegram/texts/texts.ts';

export const LOCALES = 'src/telegram/locales';
const KEYS = 'src/telegram/texts/keys';

/** The entries of a file of texts by their keys, each with all that belongs to it. */
export function entriesOf(source: string): Map<string, string> {
  const entries = source.split(/^(?=[a-z][\w-]* =)/m).slice(1);
  return new Map(
    entries.map((entry) => {
      const [key = ''] = entry.split(' =', 1);
      return [key, entry.replace(/\n(#[\s\S]*)?$/, '\n').slice(key.length + 2)];
    }),
  );
}

export const sourceOf = (language: string): string =>
  readFileSync(`${LOCALES}/${language}.ftl`, 'utf8');

/** The values that a text names. */
export const valuesIn = (entry: string): string[] =>
  [...new Set([...entry.matchAll(/\$(\w+)/g)].map(([, name = '']) => name))].toSorted();

/** The keys that the types declare, with the values of each. */
export const declaredKeys = memoized(() => {
  const sources = readdirSync(KEYS).map((file) => readFileSync(`${KEYS}/${file}`, 'utf8'));
  return new Map(
    [...sources.join('\n').matchAll(/readonly '?([\w-]+)'?: ([^;]+);/g)].map(
      ([, key = '', values = '']) => [
        key,
        [...values.matchAll(/'(\w+)'/g)].map(([, name = '']) => name).toSorted(),
      ],
    ),
  );
});

function memoized<T>(read: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= read();
    return known;
  };
}

/** A text with values of any kind. */
export function fill(texts: Texts, key: string, chosen: (name: string) => string | number) {
  const names = declaredKeys().get(key) ?? [];
  const values = Object.fromEntries(names.map((name) => [name, chosen(name)]));
  return String(Reflect.apply(texts.plain, undefined, [key, values]));
}

/** All that the bot says in English, each value being the same word. */
export function englishTexts(value: string): string {
  const texts = textsIn('en');
  const all = [...declaredKeys().keys()].flatMap((key) =>
    [1, 2].map((count) => fill(texts, key, (name) => (name === 'count' ? count : value))),
  );
  return all.join('\n');
}
