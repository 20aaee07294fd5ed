import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
// In one file: from the sources, its five hundred would take seconds to be read.
import { init } from 'echarts/dist/echarts.esm.min.mjs';
import type { Chart } from '../core/statistics/chart.ts';
import { fileOf, fontFor, LATIN, printable, RESVG } from './fonts.ts';
import { HEIGHT, optionOf, WIDTH } from './option.ts';
import { shapeWords } from './shape-words.ts';

const fonts = new Map<string, Uint8Array>();

function fontFile(path: string): Uint8Array {
  const known = fonts.get(path);
  if (known !== undefined) return known;
  const font = readFileSync(fileOf(path));
  fonts.set(path, font);
  return font;
}

const latinFont = (isBold: boolean) => fontFile(LATIN.files[isBold ? 1 : 0] ?? '');

let ready: Promise<void> | undefined;

/** Draws the picture, as a PNG. */
export async function draw(chart: Chart): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(fileOf(RESVG)));
  await ready;
  const resvg = new Resvg(await shapeWords(svgOf(chart), latinFont), {
    font: { fontBuffers: fontsOf(chart), defaultFontFamily: 'Noto Sans' },
  });
  try {
    const image = resvg.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}

function svgOf(chart: Chart): string {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT });
  try {
    drawing.setOption(optionOf(chart));
    return drawing.renderToSVGString();
  } finally {
    drawing.dispose();
  }
}

/** Reading ten megabytes for every picture would take longer than drawing it. */
function fontsOf({ title, subtitle, labels, stopped, verified, joined }: Chart): Uint8Array[] {
  const series = [stopped, verified, joined].flatMap(({ name, total }) => [name, total]);
  const texts = [title, subtitle, labels.join(''), ...series, '0'];
  const needed = new Set(texts.flatMap((text) => fontFor(printable(text)).files));
  return [...needed].map(fontFile);
}
