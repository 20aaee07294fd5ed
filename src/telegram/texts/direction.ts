import type { Language } from '../../core/model/settings.ts';
import { hasLeftToRight, ISOLATE } from '../ui/names.ts';
import { concat, type RichText } from '../ui/rich-text.ts';

export const isRightToLeft = (language: Language): boolean =>
  language === 'ar' || language === 'fa';

/** Commands with what follows them, and names of accounts: both begin with a sign. */
const WORDS = /(?<![\w/@])(\/[a-z]+(?: @[A-Za-z]\w*)*|@[A-Za-z]\w*)/;

function isolate(piece: RichText): RichText {
  const { text } = piece;
  const isIsolated = text.startsWith(ISOLATE.begin) && text.endsWith(ISOLATE.end);
  if (isIsolated || !hasLeftToRight(text)) return piece;
  return concat([ISOLATE.begin, piece, ISOLATE.end]);
}

const isolateWords = (text: string): RichText =>
  concat(
    text
      .split(WORDS)
      .map((part, index) => (index % 2 === 0 ? part : isolate({ text: part, entities: [] }))),
  );

const LEFT_TO_RIGHT = {
  // Names that run from right to left are isolated wherever they are shown: see `names.ts`.
  isolate: (piece: RichText): RichText => piece,
  isolateWords: (text: string): RichText => ({ text, entities: [] }),
};

/**
 * How a text that runs from right to left keeps to itself what does not. Else `@news` would be
 * shown as `news@`, and a name at the edge would take the punctuation beside it along.
 */
export function directionOf(language: Language) {
  return isRightToLeft(language) ? { isolate, isolateWords } : LEFT_TO_RIGHT;
}
