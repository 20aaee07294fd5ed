import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';

const STORED = 'test/looks/stored';
const NEW = join(tmpdir(), 'nezuko-looks');
const isAccepting = process.env.ACCEPT_LOOKS !== undefined;

/** Few colours make small files; nobody sees which are missing. Each is stored at half its size. */
const SMALL = { palette: true, colours: 32, dither: 0, effort: 10, compressionLevel: 9 } as const;

/**
 * Each version of a browser draws the edges of letters a little differently. At half the size that
 * is a shade; what has moved, or has another colour, is more than one.
 */
const SHADE = 48;
/** So many pixels may be off by more than a shade: less than a letter. */
const FEW = 12;

/** What is wrong with a picture: nothing where it looks as the stored one does. */
export async function objectionTo(name: string, png: Buffer): Promise<string[]> {
  const stored = join(STORED, `${name}.png`);
  const now = await halved(png);
  const off = existsSync(stored) ? await differenceOf(stored, now) : 'is new';
  if (off === undefined) return [];
  const folder = isAccepting ? STORED : NEW;
  const path = join(folder, `${name}.png`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, isAccepting ? await now.png(SMALL).toBuffer() : png);
  return isAccepting ? [] : [`${name} ${off}. Look at ${path}; if it is good: npm run looks`];
}

async function differenceOf(stored: string, picture: Sharp): Promise<string | undefined> {
  const [before, now] = await Promise.all([pixelsOf(sharp(stored)), pixelsOf(picture)]);
  const [was, is] = [before, now].map(({ info }) => `${info.width * 2}×${info.height * 2}`);
  if (was !== is) return `was ${was} pixels large, is ${is}`;
  let count = 0;
  for (let at = 0; at < now.data.length; at += 3) {
    const isOff = [0, 1, 2].some(
      (part) => Math.abs((now.data[at + part] ?? 0) - (before.data[at + part] ?? 0)) > SHADE,
    );
    if (isOff) count += 1;
  }
  return count > FEW ? `has ${count} places that look otherwise` : undefined;
}

const pixelsOf = (picture: Sharp) =>
  picture.clone().removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });

async function halved(png: Buffer): Promise<Sharp> {
  const { width, height } = await sharp(png).metadata();
  const size = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  return sharp(png).resize({ ...size, fit: 'fill' });
}
