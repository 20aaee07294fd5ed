import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { startBrowser } from '../../support/browser.ts';
import { startPlayground } from '../start.ts';
import { type Album, albumFile, digestOf, digestOfPage, FOLDER, fileOf, THEMES } from './album.ts';
import { openCamera } from './camera.ts';
import { photographPage } from './page.ts';
import { readIn } from './read.ts';
import { playPictures } from './story.ts';

interface Frame {
  readonly png: Buffer;
  readonly ms: number | undefined;
}

const QUALITY = { quality: 86, effort: 6, smartSubsample: true } as const;
/** Pixels of the film's width: it is shown at half of that. */
const FILM_WIDTH = 720;

/** Makes all pictures of the documents anew. */
async function main(): Promise<void> {
  const playground = await startPlayground({ port: 0, isFixed: true });
  const browser = await startBrowser();
  const frames = new Map<string, Frame[]>();
  const shown: Record<string, string[]> = {};
  try {
    const cameras = await Promise.all(
      THEMES.map(async (theme) => ({
        theme,
        camera: await openCamera(browser, playground.url, theme),
      })),
    );
    await playPictures(playground.session.sandbox(), async (look) => {
      process.stdout.write(`${look.name}\n`);
      shown[look.name] = [...(shown[look.name] ?? []), ...(await readIn(playground.session, look))];
      const take = ({ theme, camera }: (typeof cameras)[number]) =>
        'screen' in look
          ? photographPage(browser, playground.session.sandbox(), look, theme)
          : camera.take(look);
      for (const one of cameras) {
        const file = fileOf(look.name, one.theme);
        const ms = 'ms' in look ? look.ms : undefined;
        frames.set(file, [...(frames.get(file) ?? []), { png: await take(one), ms }]);
      }
    });
  } finally {
    await browser.close();
    await playground.close();
  }
  await develop(frames, shown);
}

async function develop(frames: ReadonlyMap<string, Frame[]>, shown: Album['shown']): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const files: Record<string, string> = {};
  for (const [file, taken] of [...frames].sort(([one], [other]) => one.localeCompare(other))) {
    const bytes = await encoded(taken);
    writeFileSync(join(FOLDER, file), bytes);
    files[file] = digestOf(bytes);
    process.stdout.write(`${file}: ${Math.round(bytes.length / 1000)} kB\n`);
  }
  const { path, text } = albumFile({ page: digestOfPage(), shown, files });
  writeFileSync(path, text);
}

async function encoded(taken: readonly Frame[]): Promise<Buffer> {
  const [first, ...rest] = taken;
  if (first === undefined) throw new Error('no frame');
  if (rest.length === 0) return sharp(first.png).webp(QUALITY).toBuffer();
  const small = await Promise.all(
    taken.map(({ png }) => sharp(png).resize({ width: FILM_WIDTH }).png().toBuffer()),
  );
  return sharp(small, { join: { animated: true } })
    .webp({ ...QUALITY, loop: 0, delay: taken.map(({ ms }) => ms ?? 1000) })
    .toBuffer();
}

main().catch((error: unknown) => {
  process.stderr.write(`No pictures: ${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});
