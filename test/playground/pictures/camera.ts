import type { Browser, Page } from 'playwright-core';
import type { Theme } from '../../support/browser.ts';
import { LATIN, STILL } from '../../support/drawing.ts';
import type { Look } from './shown.ts';

/** A page on which pictures are taken, in one theme. */
export interface Camera {
  /** As PNG. */
  take(look: Look): Promise<Buffer>;
}

const MOMENT_MS = 120;
const PHONE_WIDTH = 400;
const WIDE = { width: 900, height: 560 };
/** While it is measured how high a picture has to be. */
const TALL = 1600;
/** Above the first message. */
const GAP = 6;
/** Pixels of the picture for each of the page: sharp on the screens that people have. */
const SCALE = 2;

const STYLE = `${LATIN}
${STILL}
:root { font-family: Pictures, "Noto Color Emoji", sans-serif; }
.top, .hint, .menu, .others, .chats-foot, .chat-head .quiet { display: none !important; }
.sandbox { grid-template-columns: minmax(0, 1fr); padding: 0; }
.phone.main { border: 1px solid var(--line) !important; border-radius: 0; box-shadow: none; }
.keys { max-height: none; }
:focus-visible { outline: none !important; }
.messages { scrollbar-width: none; }`;

export async function openCamera(browser: Browser, url: string, theme: Theme): Promise<Camera> {
  const page = await browser.newPage({
    viewport: WIDE,
    deviceScaleFactor: SCALE,
    colorScheme: theme,
    // The page allows no style but its own.
    bypassCSP: true,
  });
  await page.goto(url);
  await page.addStyleTag({ content: STYLE });
  await page.getByRole('main').waitFor();
  return {
    async take(look) {
      // There is room for the list of chats, too.
      await page.setViewportSize(WIDE);
      await goTo(page, look);
      if (!look.isWide) await page.setViewportSize({ width: PHONE_WIDTH, height: TALL });
      const field = page.locator('.phone.main textarea');
      if ((await field.count()) > 0) await field.fill(look.typed ?? '');
      await whenStill(page);
      if (!look.isWide) {
        const height = look.height ?? (await heightOf(page, look.newest));
        await page.setViewportSize({ width: PHONE_WIDTH, height });
      }
      return whenStill(page);
    },
  };
}

/** So much that the newest messages fit in, and nothing of those before. */
async function heightOf(page: Page, newest: number): Promise<number> {
  const box = (selector: string) => page.locator(`.phone.main ${selector}`).boundingBox();
  const [head, messages, first] = await Promise.all([
    box('.chat-head'),
    box('.messages'),
    box(`.messages > :nth-last-child(${newest})`),
  ]);
  if (head === null || messages === null || first === null) throw new Error('no messages');
  const below = TALL - first.y;
  return Math.ceil(head.height + GAP + below);
}

async function goTo(page: Page, { who, chat }: Look): Promise<void> {
  const title = chat === 'bot' ? 'Nezuko' : chat;
  // The bar of people is not in the picture.
  await page.locator('.person', { hasText: who }).dispatchEvent('click');
  await page.locator('.phone.main .row', { hasText: title }).first().click();
}

/** The scene arrives a moment after it happened: what stays the same for another moment is drawn. */
async function whenStill(page: Page): Promise<Buffer> {
  await page.evaluate('document.fonts.ready');
  for (let before: Buffer = Buffer.alloc(0); ; ) {
    await page.waitForTimeout(MOMENT_MS);
    await page.locator('.leaving').first().waitFor({ state: 'detached' });
    await page.evaluate(
      `for (const box of document.querySelectorAll('.messages')) box.scrollTop = box.scrollHeight`,
    );
    const now = await page.screenshot({ type: 'png' });
    if (now.equals(before)) return now;
    before = now;
  }
}
