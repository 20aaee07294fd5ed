import type { Page } from 'playwright-core';

/** What a finger hits surely, in CSS pixels (WCAG 2.2, 2.5.5). */
const LEAST = 44;

/** Links within a text may be as high as the text. A field is pressed by its label, too. */
const LOOK = `[...document.querySelectorAll('button, a.button, select, textarea, input')]
  .map((one) => one.closest('label') ?? one)
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.unseen, .link, .others'))
  .map((one) => ({ box: one.getBoundingClientRect(), name: one.ariaLabel ?? (one.textContent || one.title) }))
  .filter(({ box }) => box.width > 1 && Math.min(box.width, box.height) < ${LEAST} - 0.5)
  .map(({ box, name }) => name.trim() + ': ' + Math.round(box.width) + '×' + Math.round(box.height))`;

/** What is too small for fingers. */
export const tooSmall = (page: Page): Promise<string[]> => page.evaluate(LOOK);
