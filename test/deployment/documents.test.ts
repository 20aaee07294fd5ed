import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { CHOICES, TEXT_SETTINGS } from '../../src/telegram/ui/settings-menu.ts';

const documents = ['README.md', 'CONTRIBUTING.md']
  .concat(readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`))
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const textOf = (path: string) => documents.find((one) => one.path === path)?.text ?? '';

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
    const broken = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].flatMap(
        ([link, file = '', anchor]) => {
          const target = file === '' ? path : join(dirname(path), file);
          if (!existsSync(target)) return [`${path}: ${link}`];
          const found = anchor === undefined || anchorsIn(textOf(target)).includes(anchor);
          return found ? [] : [`${path}: ${link}`];
        },
      ),
    );
    expect(broken).toEqual([]);
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

describe('the runbook', () => {
  it('knows lines of the log that the bot writes', () => {
    const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[jt]s$/.test(name))
      .map((name) => readFileSync(`src/${name}`, 'utf8'))
      .join('\n');
    const symptoms = /## Symptoms([\s\S]*?)\n### What Telegram says/.exec(
      textOf('docs/operations.md'),
    )?.[1];
    const lines = [...(symptoms ?? '').matchAll(/`([A-Za-z][a-z]* [^`/]+)`/g)].map(
      ([, line = '']) => line,
    );
    const foreign = ['too many clients already'];
    const unknown = lines.filter((line) => !source.includes(line) && !foreign.includes(line));
    expect(unknown).toEqual([]);
    expect(lines.length).toBeGreaterThan(15);
  });
});

describe('the guide for admins', () => {
  const guide = textOf('docs/admin-guide.md');

  it('names every setting with its values', () => {
    for (const { label, options } of CHOICES) {
      expect(guide).toContain(`| ${label} | ${options.map(({ name }) => name).join(', ')} |`);
    }
    for (const { label, longest } of TEXT_SETTINGS) {
      expect(guide).toContain(`| ${label} | up to ${longest} characters |`);
    }
  });
});
