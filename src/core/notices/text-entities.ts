import { isStorable } from '../shared/storable.ts';

/**
 * Formatting of a part of a text; offset and length count UTF-16 units (Bot API, MessageEntity).
 */
export interface TextEntity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  /** Of a `text_link`. */
  readonly url?: string;
  /** Of a `pre`. */
  readonly language?: string;
  /** Of a `custom_emoji`. */
  readonly custom_emoji_id?: string;
}

/** Telegram takes 100 of a message. */
export const MOST_ENTITIES = 100;

/**
 * Formatting that is the admin's doing. The rest Telegram finds by itself, and a mention names a
 * person.
 */
const FORMATS = new Set([
  ...['bold', 'italic', 'underline', 'strikethrough', 'spoiler', 'code', 'pre'],
  ...['blockquote', 'expandable_blockquote', 'text_link', 'custom_emoji'],
]);

export const isFormat = ({ type }: { readonly type: string }): boolean => FORMATS.has(type);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A part of the text that Telegram can format: within it, and of whole characters. */
function isPart(text: string, offset: unknown, length: unknown): boolean {
  if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length)) return false;
  const [from, to] = [Number(offset), Number(offset) + Number(length)];
  const isWhole = [from, to].every((at) => !/[\udc00-\udfff]/.test(text.charAt(at)));
  return from >= 0 && to > from && to <= text.length && isWhole;
}

const isWord = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && isStorable(value);

/** Whether Telegram takes the value as formatting of the text. */
export function isEntityIn(text: string, value: unknown): value is TextEntity {
  if (!isRecord(value)) return false;
  const { type, offset, length, url, language, custom_emoji_id: emoji } = value;
  if (typeof type !== 'string' || !FORMATS.has(type) || !isPart(text, offset, length)) return false;
  if (type === 'text_link' && !isWord(url)) return false;
  if (type === 'custom_emoji' && !isWord(emoji)) return false;
  return [url, language, emoji].every(
    (one) => one === undefined || (typeof one === 'string' && isStorable(one)),
  );
}

/** The formatting that Telegram takes of what is there, with the fields that are known of it. */
export function entitiesIn(text: string, values: readonly unknown[]): TextEntity[] {
  return values
    .filter((value) => isEntityIn(text, value))
    .slice(0, MOST_ENTITIES)
    .map(({ type, offset, length, url, language, custom_emoji_id: emoji }) => ({
      ...{ type, offset, length },
      ...(url !== undefined && { url }),
      ...(language !== undefined && { language }),
      ...(emoji !== undefined && { custom_emoji_id: emoji }),
    }));
}
