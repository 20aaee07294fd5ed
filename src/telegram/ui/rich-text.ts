import type { MessageEntity } from 'grammy/types';
import type { Person } from '../../core/model/membership-status.ts';

/**
 * Text formatted by message entities. Since Telegram parses no markup in it, names and titles can
 * neither break nor forge the formatting.
 */
export interface RichText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

type Piece = string | number | RichText;

const LONGEST_NAME = 64;

/**
 * Makes a name or title safe inside a sentence: a single line of bounded length, without characters
 * that change the writing direction of the text around it.
 */
export function plainName(name: string): string {
  const line = name
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
  const letters = Array.from(line);
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : line;
}

/** Template literal tag that joins plain and rich pieces. */
export function rich(parts: TemplateStringsArray, ...pieces: Piece[]): RichText {
  return concat(parts.flatMap((part, index) => [part, pieces[index] ?? '']));
}

/** Joins pieces and shifts their entities; both offsets and JavaScript count UTF-16 units. */
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

/** Replaces `{name}` in the template by its value; leaves unknown placeholders as they are. */
export function fillPlaceholders(
  template: string,
  values: Readonly<Record<string, Piece>>,
): RichText {
  return concat(
    template.split(/\{(\w+)\}/).map((part, index) => {
      if (index % 2 === 0) return part;
      // `hasOwn`, because an admin may write {constructor} in a text of their own.
      return (Object.hasOwn(values, part) ? values[part] : undefined) ?? `{${part}}`;
    }),
  );
}

export function bold(text: string): RichText {
  return { text, entities: [{ type: 'bold', offset: 0, length: text.length }] };
}

/** Monospaced, which users can copy by a tap. */
export function code(text: string): RichText {
  return { text, entities: [{ type: 'code', offset: 0, length: text.length }] };
}

/** Characters that are invisible in a name. */
const INVISIBLE = /[\s\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/gu;

/**
 * Mentions a person by id, which notifies them even without a username. Shows `nameless` when their
 * name has no visible character.
 */
export function mention({ id, firstName }: Person, nameless = 'there'): RichText {
  const name = plainName(firstName);
  const text = name.replace(INVISIBLE, '') === '' ? nameless : name;
  const user = { id, is_bot: false, first_name: text };
  return { text, entities: [{ type: 'text_mention', offset: 0, length: text.length, user }] };
}

function asRich(piece: Piece): RichText {
  return typeof piece === 'object' ? piece : { text: String(piece), entities: [] };
}

/** Joins lines; empty strings make blank lines. */
export function lines(pieces: readonly (RichText | string)[]): RichText {
  return join(pieces, '\n');
}
