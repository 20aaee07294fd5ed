import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSession } from '../sandbox/session.ts';
import { digestOf, digestOfPage, FOLDER, fileOf, readAlbum, THEMES } from './album.ts';
import { shownIn } from './shown.ts';
import { playPictures } from './story.ts';

const album = readAlbum();
const names = Object.keys(album.shown);
const HOW = 'make them again: npm run pictures';
const LARGEST_BYTES = 100_000;
const LARGEST_FILM_BYTES = 1_000_000;

/** A picture in both themes, as the documents have it; light is for viewers that know no themes. */
const PICTURE =
  /<picture><source media="\(prefers-color-scheme: dark\)" srcset="([^"]+)"><img src="([^"]+)" alt="([^"]+)" width="\d+"><\/picture>/g;
const DOCUMENTS = [
  { path: 'README.md', folder: 'docs/pictures' },
  { path: 'docs/admin-guide.md', folder: 'pictures' },
];
const textOf = ({ path }: { readonly path: string }) => readFileSync(path, 'utf8');

describe('the pictures of the documents', () => {
  it('show what one would see today', async () => {
    const session = await openSession(true);
    const shown: Record<string, string[]> = {};
    try {
      await playPictures(session.sandbox(), async (look) => {
        shown[look.name] = [...(shown[look.name] ?? []), ...shownIn(session.view(), look)];
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
      const isFilm = bytes.includes('ANIM');
      expect(bytes.length).toBeLessThan(isFilm ? LARGEST_FILM_BYTES : LARGEST_BYTES);
    }
  });

  it('are all in a document, each in both themes and with a text for who does not see it', () => {
    const used = DOCUMENTS.flatMap((page) =>
      [...textOf(page).matchAll(PICTURE)].map(([, dark = '', light = '', alt = '']) => {
        const name = names.find((one) => light === `${page.folder}/${fileOf(one, 'light')}`);
        expect([light, name && `${page.folder}/${fileOf(name, 'dark')}`]).toEqual([light, dark]);
        expect([light, alt.length > 30]).toEqual([light, true]);
        return name;
      }),
    );
    expect([...new Set(used)].sort()).toEqual([...names].sort());
    const tags = DOCUMENTS.flatMap((page) => textOf(page).match(/<img/g) ?? []);
    expect(tags.length).toBe(used.length);
  });
});
