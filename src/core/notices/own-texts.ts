import { isStorable } from '../shared/storable.ts';
import {
  entitiesIn,
  isEntityIn,
  isRecord,
  MOST_ENTITIES,
  type TextEntity,
} from './text-entities.ts';

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
/** Whether anything of a text can be seen. */
export const isVisible = (text: string): boolean =>
  /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest && isVisible(value) && isStorable(value);

/** Whether the value is what a notice, or a welcome, may say. */
export const isWording = (value: unknown): value is string => isText(value, LONGEST_TEXT);

/** Whether the value is a text for a notice. */
export function isOwnText(value: unknown): value is OwnText {
  if (!isRecord(value)) return false;
  const { text, entities } = value;
  if (!isWording(text) || !Array.isArray(entities)) return false;
  return entities.length <= MOST_ENTITIES && entities.every((one) => isEntityIn(text, one));
}

/** The text that a value is, with those of its formats that Telegram takes. */
export function ownTextFrom(value: unknown): OwnText | undefined {
  if (!isRecord(value) || !isWording(value.text)) return undefined;
  const { text, entities } = value;
  return { text, entities: entitiesIn(text, Array.isArray(entities) ? entities : []) };
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

/** Whether the value is what a button may say. */
export const isLabel = (value: unknown): value is string => isText(value, LONGEST_LABEL);

/** Whether the value is a button that may stand under a notice. */
export function isNoticeLink(value: unknown): value is NoticeLink {
  if (!isRecord(value)) return false;
  const { text, url } = value;
  return isLabel(text) && typeof url === 'string' && pageUrl(url) === url;
}

/** The button that a value is, without what else stands in it. */
export const noticeLinkFrom = (value: unknown): NoticeLink | undefined =>
  isNoticeLink(value) ? { text: value.text, url: value.url } : undefined;
