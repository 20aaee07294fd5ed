import type { MessageEntity } from 'grammy/types';
import type { Person } from '../../core/model/membership-status.ts';

/**
 * Text with formatting as Telegram's entities. Nothing is ever parsed, so no name or title can
 * break or forge the formatting of a message.
 */
export interface RichText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

type Piece = string | number | RichText;

const LONGEST_NAME = 64;

/**
 * A name or title as it may stand inside a sentence: on one line, of bounded length, and without
 * the characters that turn the direction of the text around it.
 */
export function plainName(name: string): string {
  const line = name
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
  const letters = Array.from(line);
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : line;
}

/** Tag of template literals that joins plain and rich pieces. */
export function rich(parts: TemplateStringsArray, ...pieces: Piece[]): RichText {
  return concat(parts.flatMap((part, index) => [part, pieces[index] ?? '']));
}

/** Joins pieces as they are; entity offsets count UTF-16 units, as JavaScript's lengths do. */
export function concat(pieces: readonly Piece[]): RichText {
  let text = '';
  const entities: MessageEntity[] = [];
  for (const piece of pieces) {
    const { text: added, entities: inner } = asRich(piece);
    entities.push(...inner.map((entity) => ({ ...entity, offset: entity.offset + text.length })));
    text += added;
  }
  return { text, entities };
}

/** Joins pieces with a separator between them. */
export function join(pieces: readonly Piece[], separator: string): RichText {
  return concat(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece])));
}

/** Puts names in where the template has them in braces; a word it does not know stays. */
export function fillPlaceholders(
  template: string,
  values: Readonly<Record<string, Piece>>,
): RichText {
  return concat(
    template.split(/\{(\w+)\}/).map((part, index) => {
      if (index % 2 === 0) return part;
      // Somebody may have written {constructor}.
      return (Object.hasOwn(values, part) ? values[part] : undefined) ?? `{${part}}`;
    }),
  );
}

export function bold(text: string): RichText {
  return { text, entities: [{ type: 'bold', offset: 0, length: text.length }] };
}

/** Something to type: readers can tap it to copy. */
export function code(text: string): RichText {
  return { text, entities: [{ type: 'code', offset: 0, length: text.length }] };
}

/** Whitespace, and what takes a place in a name without being seen there. */
const UNSEEN = /[\s\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/gu;

/**
 * Names a person so that they are notified, also without a username; by another word when their name
 * shows nothing.
 */
export function mention({ id, firstName }: Person, nameless = 'there'): RichText {
  const name = plainName(firstName);
  const text = name.replace(UNSEEN, '') === '' ? nameless : name;
  const user = { id, is_bot: false, first_name: text };
  return { text, entities: [{ type: 'text_mention', offset: 0, length: text.length, user }] };
}

function asRich(piece: Piece): RichText {
  return typeof piece === 'object' ? piece : { text: String(piece), entities: [] };
}
