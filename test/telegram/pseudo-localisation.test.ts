import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings.ts';
import { CHOICES } from '../../src/telegram/control/choices.ts';
import { helpText } from '../../src/telegram/features/start.ts';
import { bundleOf } from '../../src/telegram/texts/bundles.ts';
import { listOf, textsIn } from '../../src/telegram/texts/texts.ts';
import { startKeyboard } from '../../src/telegram/ui/keyboards.ts';
import { marked, unmarked } from '../support/control/marked.ts';
import { sourceOf } from '../support/locales.ts';

const bundle = bundleOf('en', sourceOf('en'), marked);
const pseudo = textsIn('en', () => bundle);

const labelsOf = ({ inline_keyboard: rows }: ReturnType<typeof startKeyboard>) =>
  rows.flat().map(({ text }) => text);

describe('in a language whose every letter is marked', () => {
  it('the menus and the help hold nothing that is not marked', () => {
    const shown = [
      helpText(pseudo).text,
      ...labelsOf(startKeyboard('bot', pseudo)),
      ...CHOICES.flatMap(({ label, about }) => [pseudo.plain(label), pseudo.plain(about)]),
      ...CHOICES.filter(({ key }) => key !== 'language').flatMap(({ options }) =>
        options.flatMap((option) => [option.name(pseudo), option.means(pseudo, DEFAULT_SETTINGS)]),
      ),
    ];
    const words = shown.flatMap(unmarked).filter((word) => word !== 'English');
    expect(words).toEqual([]);
    expect(unmarked('Settings')).toEqual(['Settings']);
  });

  it('names stay as they are', () => {
    const channels = listOf(['@news', 'Talk']);
    expect(pseudo.plain('still-missing', { channels })).toMatch(/@news .* Talk$/);
    const { entities, text } = pseudo.rich('run-again', { channels: '@news' });
    const [code] = entities.map(({ offset, length }) => text.slice(offset, offset + length));
    expect(code).toBe('/protect @news');
  });
});

describe('the code that shows texts', () => {
  /** What people read begins with a capital or a sign, and has several words. */
  const SENTENCE = /(['"`])(?:[^\p{L}'"`\s/@$]+ )?\p{Lu}\p{Ll}+'?\p{Ll}*(?: \p{L}+)+[^'"`]*\1/gu;
  const sentencesIn = (source: string) =>
    source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').match(SENTENCE) ?? [];

  it('has no sentence of its own', () => {
    const rooms = ['control', 'features', 'ui', 'muted', 'actions', 'middleware', 'texts'];
    const files = rooms.flatMap((room) =>
      readdirSync(`src/telegram/${room}`, { recursive: true, encoding: 'utf8' })
        // Operators read English, as the log is.
        .filter((file) => file.endsWith('.ts') && !file.startsWith('operator/'))
        .map((file) => `src/telegram/${room}/${file}`),
    );
    const sentences = files.flatMap((file) => sentencesIn(readFileSync(file, 'utf8')));
    // What Telegram says in a refusal, a fault of the program, and the name of a language.
    const others = /Not Found|There is no text|Bahasa Indonesia/;
    expect(sentences.filter((sentence) => !others.test(sentence))).toEqual([]);
  });

  it('would be seen to have one', () => {
    expect(sentencesIn("reply(ctx, '⛔ Only group administrators')")).toHaveLength(1);
    expect(sentencesIn('say(`Protection stays on`)')).toHaveLength(1);
    expect(sentencesIn("import { x } from 'x'; // It's Only Here")).toEqual([]);
  });
});
