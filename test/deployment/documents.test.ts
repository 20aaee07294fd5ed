import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { CHOICES } from '../../src/telegram/control/choices.ts';
import { TITLES } from '../../src/telegram/control/screens/settings.ts';
import { textsIn } from '../../src/telegram/texts/texts.ts';
import { englishTexts } from '../support/locales.ts';

/** Every document of the repository. */
const documents = readdirSync('.', { withFileTypes: true })
  .filter(({ name }) => name !== 'node_modules' && name !== '.git')
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(entry.name, { recursive: true, encoding: 'utf8' }).map(
          (name) => `${entry.name}/${name}`,
        )
      : [entry.name],
  )
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const textOf = (path: string) => documents.find((one) => one.path === path)?.text ?? '';

/** A link to a place in the repository: its file, and the anchor in it. */
const LINK = /\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g;

/** How GitHub names the anchor of a heading. */
function anchorsIn(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the documents', () => {
  it('link to what exists', () => {
    const links = documents.flatMap(({ path, text }) =>
      [...text.matchAll(LINK)].map(([link, file = '', anchor]) => ({
        link: `${path}: ${link}`,
        target: file === '' ? path : join(dirname(path), file),
        anchor,
      })),
    );
    const broken = links.filter(
      ({ target, anchor }) =>
        !existsSync(target) ||
        (anchor !== undefined && !anchorsIn(textOf(target)).includes(anchor)),
    );
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(100);
  });

  it('stand in the index, each with one line, and each decision in its own', () => {
    for (const folder of ['docs', 'docs/decisions']) {
      const index = `${folder}/README.md`;
      const linked = textOf(index)
        .split('\n')
        .flatMap((line) => [...line.matchAll(LINK)].slice(0, 1))
        .map(([, file = '']) => join(folder, file));
      const standing = documents.map(({ path }) => path).filter((path) => dirname(path) === folder);
      const missing = standing.filter((path) => path !== index && !linked.includes(path));
      expect([index, missing]).toEqual([index, []]);
    }
  });

  it('name scripts that exist', () => {
    for (const { path, text } of documents) {
      for (const [, name] of text.matchAll(/npm run ([a-z][\w:]*)/g)) {
        expect({ path, scripts: Object.keys(packageJson.scripts) }).toEqual({
          path,
          scripts: expect.arrayContaining([name]),
        });
      }
    }
  });

  it('name source files that exist', () => {
    const named = documents.flatMap(({ text }) => [
      ...text.matchAll(/\b(?:src|test|deploy)\/[\w/.-]+\.(?:ts|js|md)\b/g),
    ]);
    expect(named.map(([path]) => path).filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('troubleshooting', () => {
  /** What the first columns of its tables quote. */
  const quotes = [...textOf('docs/troubleshooting.md').matchAll(/^\| ([^|]+) \|/gm)].flatMap(
    ([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, quote = '']) => quote),
  );
  const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|js|cjs)$/.test(name))
    .map((name) => readFileSync(`src/${name}`, 'utf8'))
    .concat(englishTexts(''))
    .join('\n');
  /** Paths, names of metrics, and what others say. */
  const foreign =
    /^(\/\w+|[a-z]+(_[a-z]+)+|too many clients already|remaining connection slots are reserved|SOCKS5 proxy support is .*)$/;

  it('quotes what the bot says, word for word', () => {
    const said = quotes.filter((quote) => !foreign.test(quote));
    const unknown = said.filter((quote) => {
      // The name of the variable or the file is put before what is said of it.
      const pieces = quote.replace(/^(BOT_TOKEN|\.env) (?=is |cannot )/, '').split('…');
      return !pieces.every((piece) => source.includes(piece.trim()));
    });
    expect(unknown).toEqual([]);
    expect(said.length).toBeGreaterThan(60);
  });

  it('explains every warning and error of the log', () => {
    const logged = [
      ...source.matchAll(/\blog(?:ger)?\.(?:warn|error)\([^;]*?'([^'\n]+)'\s*\)/g),
    ].map(([, line = '']) => line);
    expect(logged.length).toBeGreaterThan(15);
    expect(logged.filter((line) => !quotes.some((quote) => line.includes(quote)))).toEqual([]);
  });
});

describe('the guide for admins', () => {
  const guide = textOf('docs/admin-guide.md');

  it('names every setting with its values, in the section where it is', () => {
    const texts = textsIn('en');
    for (const { section, label, options } of CHOICES) {
      const title = texts.plain(TITLES[section]);
      const values = options.map(({ name }) => name(texts)).join(', ');
      const part = guide.split(/^#+ /m).find((one) => one.startsWith(`${title}\n`));
      expect(part).toContain(`| ${texts.plain(label)} | ${values} |`);
    }
  });
});
