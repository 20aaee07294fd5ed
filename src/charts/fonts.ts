import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Within one text resvg changes the font only where all fonts have as many glyphs for it, which
 * those for Arabic have not. So each text is set in one font that has all of it.
 */
export interface Font {
  readonly family: string;
  readonly files: readonly string[];
}

export const LATIN: Font = {
  family: 'Noto Sans',
  files: [
    '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  ],
};
const ARABIC: Font = {
  family: 'Vazirmatn',
  files: ['vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf', 'vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf'],
};
const CHINESE: Font = {
  family: 'Noto Sans SC',
  files: ['@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'],
};

/** The renderer, which is WebAssembly: the same for every processor. */
export const RESVG = '@resvg/resvg-wasm/index_bg.wasm';

/** All that the build has to take along. */
export const FONT_FILES = [LATIN, ARABIC, CHINESE].flatMap(({ files }) => files);

const LACKING: ReadonlyMap<Font, RegExp> = new Map([
  [
    LATIN,
    /(?![\u0301\u200c\u200d])[^\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Deva}\u0020-\u00ff\u2010-\u2027\u202f-\u203a\u20a0-\u20bf\u2212]/gu,
  ],
  [ARABIC, /(?!\u200c)[^\p{sc=Arab}\u0020-\u00ff\u060c\u061b-\u061f\u0640-\u066c\u2010-\u2027]/gu],
  [
    CHINESE,
    /[^\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u0020-\u00ff\u2010-\u2027\u3000-\u303f\uff00-\uffef]/gu,
  ],
]);

export function fontFor(text: string): Font {
  if (/\p{sc=Arab}/u.test(text)) return ARABIC;
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(text) ? CHINESE : LATIN;
}

/** Without what the font of the text lacks, as emoji: no text shows boxes. */
export function printable(text: string): string {
  const lacking = LACKING.get(fontFor(text)) ?? /$^/;
  return text.normalize('NFC').replace(lacking, '').replace(/\s+/g, ' ').trim();
}

/** Where a font, or another file of a package, is: the build copies them beside the bundle. */
export function fileOf(path: string): string {
  const { dirname } = import.meta;
  const places = ['../files', 'files', '../../node_modules', '../../../node_modules'];
  const found = places.map((place) => join(dirname, place, path)).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`there is no ${path}`);
  return found;
}
