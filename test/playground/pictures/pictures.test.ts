import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSession } from '../sandbox/session.ts';
import { digestOf, digestOfPage, FOLDER, fileOf, readAlbum, THEMES } from './album.ts';
import { readIn } from './read.ts';
import { playPictures } from './story.ts';

const album = readAlbum();
const names = Object.keys(album.shown);
const HOW = 'make them again: npm run pictures';
const LARGEST_BYTES = 100_000;
const LARGEST_FILM_BYTES = 1_000_000;

/**
 * A picture in both themes, as the documents have it; light is for viewers that know no themes. One
 * that moves has another in its place for who wants nothing to move.
 */
const PICTURE =
  /<picture>(?:<source media="\(prefers-reduced-motion: reduce\) and \(prefers-color-scheme: dark\)" srcset="([^"]+)"><source media="\(prefers-reduced-motion: reduce\)" srcset="([^"]+)">)?<source media="\(prefers-color-scheme: dark\)" srcset="([^"]+)"><img src="([^"]+)" alt="([^"]+)" width="\d+"><\/picture>/g;
const DOCUMENTS = [
  { path: 'README.md', folder: 'docs/pictures' },
  { path: 'docs/admin-guide.md', folder: 'pictures' },
];
const textOf = ({ path }: { readonly path: string }) => readFileSync(path, 'utf8');

const isMoving = (bytes: Buffer) => bytes.includes('ANIM');
const isFilm = (name: string) => isMoving(readFileSync(join(FOLDER, fileOf(name, 'light'))));

/** What is shown by the two files, if there are any. */
function nameOf({ folder }: (typeof DOCUMENTS)[number], dark?: string, light?: string) {
  if (dark === undefined && light === undefined) return undefined;
  const name = names.find((one) => light === `${folder}/${fileOf(one, 'light')}`) ?? 'unknown';
  expect([light, dark]).toEqual([light, `${folder}/${fileOf(name, 'dark')}`]);
  return name;
}

describe('the pictures of the documents', () => {
  it('show what one would see today', async () => {
    const session = await openSession(true);
    const shown: Record<string, string[]> = {};
    try {
      await playPictures(session.sandbox(), async (look) => {
        shown[look.name] = [...(shown[look.name] ?? []), ...(await readIn(session, look))];
      });
    } finally {
      await session.close();
    }
    expect(album.shown, HOW).toEqual(shown);
  });

  it('look as the playground does today', () => {
    expect(album.page, HOW).toBe(digestOfPage());
  });

  it('are the files that were made then, in both themes, and small', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.webp'));
    const wanted = names.flatMap((name) => THEMES.map((theme) => fileOf(name, theme)));
    expect(files.sort()).toEqual(wanted.sort());
    for (const file of files) {
      const bytes = readFileSync(join(FOLDER, file));
      expect([file, digestOf(bytes)]).toEqual([file, album.files[file]]);
      expect(bytes.length).toBeLessThan(isMoving(bytes) ? LARGEST_FILM_BYTES : LARGEST_BYTES);
    }
  });

  it('are all in a document, each in both themes and with a text for who does not see it', () => {
    const used = DOCUMENTS.flatMap((page) =>
      [...textOf(page).matchAll(PICTURE)].map(([, ...parts]) => {
        const [stillDark, stillLight, dark = '', light = '', alt = ''] = parts;
        const still = nameOf(page, stillDark, stillLight);
        const name = nameOf(page, dark, light) ?? '';
        expect([light, alt.length > 30]).toEqual([light, true]);
        expect([light, still !== undefined]).toEqual([light, isFilm(name)]);
        return [name, ...(still === undefined ? [] : [still])];
      }),
    );
    expect([...new Set(used.flat())].sort()).toEqual([...names].sort());
    const tags = DOCUMENTS.flatMap((page) => textOf(page).match(/<img/g) ?? []);
    expect(tags.length).toBe(used.length);
  });
});
