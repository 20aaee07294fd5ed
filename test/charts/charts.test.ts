import { inflateSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { createArtist } from '../../src/charts/artist.ts';
import { fontFor, printable } from '../../src/charts/fonts.ts';
import type { Chart } from '../../src/core/statistics/chart.ts';

const artist = createArtist();
afterEach(() => artist.close());

function chart(title: string, language = 'en', values: readonly number[] = [1, 5, 3]): Chart {
  const series = { name: title, total: '+9', values };
  return {
    ...{ language, isRightToLeft: language === 'ar', title, subtitle: '1 – 3', gaps: [] },
    labels: values.map((_, index) => String(index)),
    ...{ stopped: series, verified: series, joined: series },
  };
}

/** How many bytes of the pixels are not those of the ground. */
function ink(png: Uint8Array): number {
  const file = Buffer.from(png);
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return inflateSync(Buffer.concat(parts)).filter((byte) => byte !== 0 && byte !== 255).length;
}

it.each([
  ['en', 'Cats'],
  ['ru', 'Кошки'],
  ['ar', 'القطط'],
  ['hi', 'बिल्लियाँ'],
  ['zh', '猫咪'],
])('names are drawn in the letters of %s', async (language, title) => {
  const named = ink(await artist.draw(`${language} named`, () => chart(title, language)));
  const nameless = ink(await artist.draw(`${language} nameless`, () => chart(' ', language)));
  expect(named).toBeGreaterThan(nameless + 1000);
});

it('a picture is drawn once, and the thread sleeps before the first one', async () => {
  const fresh = createArtist();
  expect(fresh.isAwake()).toBe(false);
  let drawn = 0;
  const made = () => {
    drawn += 1;
    return chart('Cats');
  };
  const [first, second] = await Promise.all([fresh.draw('a', made), fresh.draw('a', made)]);
  expect([first === second, drawn, fresh.isAwake()]).toEqual([true, 1, true]);
  await fresh.close();
  expect(fresh.isAwake()).toBe(false);
});

it('so many wait at most, and one that cannot be drawn keeps no other from it', async () => {
  const broken = { ...chart('Cats'), labels: undefined } as unknown as Chart;
  const failing = artist.draw('broken', () => broken);
  const waiting = Array.from({ length: 50 }, (_, index) =>
    artist.draw(`waits ${index}`, () => chart('Cats', 'en', [])),
  );
  await expect(artist.draw('one too many', () => chart('Cats'))).rejects.toThrow('too many');
  await expect(failing).rejects.toThrow();
  expect(await Promise.all(waiting)).toHaveLength(50);
}, 60_000);

it('what no font has is left out', () => {
  expect(printable('🐱 Cats  and\n dogs 🐶')).toBe('Cats and dogs');
  expect(printable('猫🐱咪')).toBe('猫咪');
  expect(fontFor('القطط 2026').family).toBe('Vazirmatn');
  expect(printable('بی‌صدا 🔇')).toBe('بی‌صدا');
  expect(printable('Ünïcödé – Ελλάδα – Кошка')).toBe('Ünïcödé – Ελλάδα – Кошка');
});
