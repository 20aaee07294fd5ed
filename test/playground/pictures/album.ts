import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import * as z from 'zod';

/** Where the pictures are, and what each shows. */
export const FOLDER = 'docs/pictures';
export const THEMES = ['light', 'dark'] as const;

/** What the pictures were made of, which a test compares with what they would be made of now. */
const Album = z.object({
  /** Of the sources of both pages: how everything looks. */
  page: z.string(),
  /** What is to be read in each. */
  shown: z.record(z.string(), z.array(z.string())),
  /** Of the files: nobody changed them by other means. */
  files: z.record(z.string(), z.string()),
});
export type Album = z.infer<typeof Album>;

const FILE = `${FOLDER}/album.json`;

export const readAlbum = (): Album => Album.parse(JSON.parse(readFileSync(FILE, 'utf8')));
export const albumFile = (album: Album) => ({
  path: FILE,
  text: `${JSON.stringify(album, null, 2)}\n`,
});

export const fileOf = (name: string, theme: (typeof THEMES)[number]) => `${name}-${theme}.webp`;

export const digestOf = (...bytes: readonly (Buffer | string)[]): string => {
  const hash = createHash('sha256');
  for (const one of bytes) hash.update(one);
  return hash.digest('hex').slice(0, 16);
};

const SOURCES = [
  'test/playground/{page/**/*.{tsx,ts,css},pictures/{camera,page}.ts}',
  'test/support/drawing.ts',
  'src/webapp/**/*.{tsx,ts,css}',
];
/** Of the playground, and screens of the page for admins. */
const NOT_SHOWN =
  /(?:dialogs|inspector|tour|trouble|chat-info|screens\/(?:channels|copies|groups|history|people|person))\.tsx$/;

/** Both pages, and how they are looked at, without what is in no picture. */
export function digestOfPage(): string {
  const files = SOURCES.flatMap((pattern) => globSync(pattern))
    .filter((file) => !NOT_SHOWN.test(file))
    .sort();
  return digestOf(...files.map((file) => readFileSync(file)));
}
