import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const { resolve } = createRequire(import.meta.url);

const face = (family: string, weight: number, file: string) => {
  const bytes = readFileSync(resolve(file)).toString('base64');
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/any;base64,${bytes}); }`;
};

const WEIGHTS = [
  [400, 'Regular'],
  [600, 'SemiBold'],
  [700, 'Bold'],
] as const;

/** The same letters on each machine; only the emoji are the system's. */
export const LATIN = WEIGHTS.map(([weight, name]) =>
  face(
    'Pictures',
    weight,
    `@expo-google-fonts/noto-sans/${weight}${name}/NotoSans_${weight}${name}.ttf`,
  ),
).join('\n');

const ARABIC = WEIGHTS.map(([weight, name]) =>
  face('Pictures in Arabic', weight, `vazirmatn/fonts/webfonts/Vazirmatn-${name}.woff2`),
).join('\n');

/** Nothing moves, and no cursor blinks. */
export const STILL = `*, ::before, ::after {
  animation: none !important; transition: none !important; caret-color: transparent !important;
}`;

const STYLE = `${LATIN}
${ARABIC}
${STILL}
* { font-family: Pictures, "Pictures in Arabic", "Noto Color Emoji" !important; scrollbar-width: none !important; }`;

/**
 * Emoji and arrows, which are others on each machine, are drawn as a sign of the font. It runs in
 * the page, before anything of it.
 */
const PLAIN_SIGNS = `
const FOREIGN = /(?:[\\u2190-\\u25cb\\u25cd-\\u2bff\\u{1f000}-\\u{1faff}][\\ufe0e\\ufe0f\\u200d]*)+/gu;
function plain(node) {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = node.nodeType === 3 ? node : walker.nextNode(); text; text = walker.nextNode()) {
    const data = text.data.replace(FOREIGN, '\\u25cc');
    if (data !== text.data) text.data = data;
  }
  for (const field of node.querySelectorAll?.('[placeholder]') ?? []) {
    field.placeholder = field.placeholder.replace(FOREIGN, '\\u25cc');
  }
}
new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) plain(node);
}).observe(document, { subtree: true, childList: true, characterData: true });`;

/** The page has the same letters on each machine, from the beginning, and nothing of it moves. */
export const useOwnLetters = (page: Page) =>
  page.addInitScript(`
const sheet = new CSSStyleSheet();
sheet.replaceSync(${JSON.stringify(STYLE)});
document.adoptedStyleSheets = [sheet];`);

export const usePlainSigns = (page: Page) => page.addInitScript(PLAIN_SIGNS);

/** What comes further down is more of the same. */
const LONGEST = 1_100;

/** A page that was opened for pictures, also what one has to scroll to. */
export async function drawn(page: Page): Promise<Buffer> {
  // What has the mouse on it or the focus looks otherwise.
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement?.blur()');
  await page.evaluate('document.fonts.ready');
  const size = await page.evaluate<[number, number]>(
    '[document.documentElement.clientWidth, document.documentElement.scrollHeight]',
  );
  const [width, height] = [size[0], Math.min(size[1], LONGEST)];
  return page.screenshot({ type: 'png', fullPage: true, clip: { x: 0, y: 0, width, height } });
}
