import type { MessageEntity } from 'grammy/types';
import type { Person } from '../../core/model/membership-status.ts';
import { ISOLATE, needsIsolation, visibleName } from './names.ts';

/**
 * Text formatted by message entities. Since Telegram parses no markup in it, names and titles can
 * neither break nor forge the formatting.
 */
export interface RichText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

export type Piece = string | number | RichText;

/** What the answer to a press holds at most (Bot API, answerCallbackQuery). */
export const LONGEST_TOAST = 200;

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

/** Bold, or monospaced, which users can copy by a tap. */
export function styled(type: 'bold' | 'code', piece: Piece): RichText {
  const { text, entities } = asRich(piece);
  return { text, entities: [{ type, offset: 0, length: text.length }, ...entities] };
}

/**
 * Mentions a person by id, which notifies them even without a username. Shows `nameless` when
 * nothing of their name can be shown.
 */
export function mention({ id, firstName }: Person, nameless = '👤'): RichText {
  const name = visibleName(firstName);
  const text = name === '' ? nameless : name;
  const user = { id, is_bot: false, first_name: text };
  const mentioned = {
    text,
    entities: [{ type: 'text_mention' as const, offset: 0, length: text.length, user }],
  };
  return needsIsolation(text) ? concat([ISOLATE.begin, mentioned, ISOLATE.end]) : mentioned;
}

/**
 * A time, which Telegram's apps show in the reader's own zone and language (Bot API,
 * MessageEntity of the type date_time), and older ones as it stands here.
 */
export function moment(time: Date): RichText {
  const text = `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const unixTime = Math.floor(time.getTime() / 1000);
  const entity = { offset: 0, length: text.length, unix_time: unixTime };
  return { text, entities: [{ type: 'date_time', date_time_format: 'Dt', ...entity }] };
}

export function asRich(piece: Piece): RichText {
  return typeof piece === 'object' ? piece : { text: String(piece), entities: [] };
}

/** Joins lines; empty strings make blank lines. */
export function lines(pieces: readonly (RichText | string)[]): RichText {
  return join(pieces, '\n');
}

/** The text, with an ellipsis for what is too much of it; never splits a surrogate pair. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Bot API, sendMessage: UTF-16 units. */
export const LONGEST_MESSAGE = 4096;

/** The lines that there is room for; the last one counts those that there is none for. */
export function bounded(
  whole: RichText,
  more: (count: number) => RichText,
  longest = LONGEST_MESSAGE,
): RichText {
  if (whole.text.length <= longest) return whole;
  const all = whole.text.split('\n');
  for (let count = all.length - 1; count > 0; count -= 1) {
    const { length } = all.slice(0, count).join('\n');
    const last = more(all.slice(count).filter((line) => line !== '').length);
    if (length + 1 + last.text.length <= longest) return lines([cut(whole, length), last]);
  }
  return cut(whole, longest);
}

function cut(whole: RichText, longest: number): RichText {
  const text = whole.text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  const entities = whole.entities
    .filter(({ offset }) => offset < text.length)
    .map((one) => ({ ...one, length: Math.min(one.length, text.length - one.offset) }));
  return { text, entities };
}
