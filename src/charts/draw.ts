import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { BarChart, LineChart } from 'echarts/charts';
import { GraphicComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart } from './chart.ts';
import { fileOf, fontFor, LATIN, printable } from './fonts.ts';
import { HEIGHT, optionOf, WIDTH } from './option.ts';
import { shapeWords } from './shape-words.ts';

use([BarChart, LineChart, GridComponent, GraphicComponent, SVGRenderer]);

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
  ready ??= initWasm(readFileSync(fileOf('@resvg/resvg-wasm/index_bg.wasm')));
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
