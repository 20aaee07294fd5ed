import type { Font } from 'harfbuzzjs';

const TEXT =
  /<text dominant-baseline="central" text-anchor="(\w+)" style="font-size:(\d+)px;([^"]*)"[^>]*?(?: y="([\d.]+)")? transform="translate\(([\d.]+) ([\d.]+)\)" fill="([^"]+)">([^<]*\p{sc=Deva}[^<]*)<\/text>/gu;
/** Where the baseline is below the middle of a line, in parts of the font's size. */
const BASELINE = 0.36;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * resvg lets letters of Devanagari overlap, whose signs take room of their own. So those texts are
 * drawn as the outlines of their glyphs, which HarfBuzz places.
 */
export async function shapeWords(
  svg: string,
  fontFile: (isBold: boolean) => Uint8Array,
): Promise<string> {
  if (!/\p{sc=Deva}/u.test(svg)) return svg;
  const { Blob, Buffer, Face, Font: HbFont, shape } = await import('harfbuzzjs');
  const fonts = new Map<boolean, Font>();

  function fontOf(isBold: boolean): Font {
    const font = fonts.get(isBold) ?? new HbFont(new Face(new Blob(copyOf(fontFile(isBold)))));
    fonts.set(isBold, font);
    return font;
  }

  function outlines(text: string, font: Font): { readonly path: string; readonly width: number } {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    let width = 0;
    const glyphs = buffer.getGlyphInfosAndPositions().map((glyph) => {
      const { codepoint: id, xOffset = 0, yOffset = 0, xAdvance = 0 } = glyph;
      const path = `<path transform="translate(${width + xOffset} ${yOffset})" d="${font.glyphToPath(id)}"/>`;
      width += xAdvance;
      return path;
    });
    return { path: glyphs.join(''), width };
  }

  return svg.replace(TEXT, (_text, anchor, size, style: string, down, x, y, fill, escaped) => {
    const font = fontOf(style.includes('bold'));
    const { path, width } = outlines(unescaped(escaped), font);
    const scale = Number(size) / font.face.upem;
    const part = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
    const left = Number(x) - part * width * scale;
    const base = Number(y) + Number(down ?? 0) + BASELINE * Number(size);
    return `<g fill="${fill}" transform="translate(${left} ${base}) scale(${scale} ${-scale})">${path}</g>`;
  });
}

const unescaped = (text: string) =>
  text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

function copyOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}
