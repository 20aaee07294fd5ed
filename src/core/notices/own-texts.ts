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

/** A text as an admin wrote it, with its formatting. */
export interface OwnText {
  readonly text: string;
  readonly entities: readonly TextEntity[];
}

/** A button of the admins under a notice that opens a page. */
export interface NoticeLink {
  readonly text: string;
  readonly url: string;
}

/** The places for link buttons: each is changed by itself, so that two admins lose nothing. */
export const LINK_SLOTS = ['first', 'second'] as const;

export type LinkSlot = (typeof LINK_SLOTS)[number];

/** UTF-16 units; what is filled in comes on top, and a message holds 4096. */
export const LONGEST_TEXT = 1000;
/** What Telegram's apps show of the text of a button. */
export const LONGEST_LABEL = 64;
const LONGEST_URL = 512;
/** Telegram takes 100 of a message. */
const MOST_ENTITIES = 100;

/**
 * Formatting that is the admin's doing. The rest Telegram finds by itself, and a mention names a
 * person.
 */
const FORMATS = new Set([
  ...['bold', 'italic', 'underline', 'strikethrough', 'spoiler', 'code', 'pre'],
  ...['blockquote', 'expandable_blockquote', 'text_link', 'custom_emoji'],
]);

export const isFormat = ({ type }: { readonly type: string }): boolean => FORMATS.has(type);

/** Whether anything of a text can be seen. */
export const isVisible = (text: string): boolean =>
  /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest && isVisible(value);

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

function isEntity(value: unknown): value is TextEntity {
  if (!isRecord(value)) return false;
  const { type, offset, length, url, language, custom_emoji_id: emoji } = value;
  const isKnown = typeof type === 'string' && FORMATS.has(type);
  const more = [url, language, emoji];
  return (
    isKnown &&
    [offset, length].every(isCount) &&
    more.every((one) => one === undefined || typeof one === 'string')
  );
}

/** Whether the value is a text for a notice. */
export function isOwnText(value: unknown): value is OwnText {
  if (!isRecord(value)) return false;
  const { text, entities } = value;
  if (!isText(text, LONGEST_TEXT)) return false;
  return Array.isArray(entities) && entities.length <= MOST_ENTITIES && entities.every(isEntity);
}

/**
 * The address as a button takes it; undefined unless it leads to a page by https. A refused address
 * would cost people the whole notice.
 */
export function pageUrl(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  const isNamed = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*[a-z0-9]$/.test(url.hostname);
  return isNamed && url.href.length <= LONGEST_URL ? url.href : undefined;
}

/** Whether the value is a button that may stand under a notice. */
export function isNoticeLink(value: unknown): value is NoticeLink {
  if (!isRecord(value)) return false;
  const { text, url } = value;
  return isText(text, LONGEST_LABEL) && typeof url === 'string' && pageUrl(url) === url;
}
