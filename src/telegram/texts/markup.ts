import { concat, type Piece, type RichText, styled } from '../ui/rich-text.ts';

/** Characters for private use, of which names keep none: the places of values in a text. */
const FIRST_PLACE = 0xf0000;
/** What a text may hold beside words: the tags that `rich-text.ts` makes entities of. */
const TOKEN = /(<\/?(?:b|code)>|[\u{f0000}-\u{f00ff}])/u;
const STYLES = { '<b>': 'bold', '<code>': 'code' } as const;

/** What Fluent puts into the text for a value, which itself it never reads. */
export const placeOf = (index: number): string => String.fromCodePoint(FIRST_PLACE + index);

interface Open {
  readonly style: 'bold' | 'code' | undefined;
  readonly pieces: Piece[];
}

export interface MarkupOptions {
  readonly values: readonly RichText[];
  /** Keeps what runs in another direction than the text from changing it. */
  readonly isolate: (piece: RichText) => RichText;
  /** The same for commands and names within the text itself. */
  readonly isolateWords: (text: string) => RichText;
}

/** Makes entities of the tags in a text, and puts the values where they belong, as they are. */
export function fromMarkup(
  text: string,
  { values, isolate, isolateWords }: MarkupOptions,
): RichText {
  const whole: Open = { style: undefined, pieces: [] };
  const open = [whole];
  for (const token of text.split(TOKEN)) {
    const { style: within, pieces } = open.at(-1) ?? whole;
    const value = values[(token.codePointAt(0) ?? 0) - FIRST_PLACE];
    if (token === '<b>' || token === '<code>') open.push({ style: STYLES[token], pieces: [] });
    else if (token.startsWith('</') && within !== undefined) {
      open.pop();
      const content = styled(within, concat(pieces));
      open.at(-1)?.pieces.push(within === 'code' ? isolate(content) : content);
    } else if (value !== undefined) pieces.push(within === 'code' ? value : isolate(value));
    else pieces.push(within === 'code' ? token : isolateWords(token));
  }
  return concat(whole.pieces);
}
