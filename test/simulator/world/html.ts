import type { MessageEntity } from '@grammyjs/types';

export interface FormattedText {
  readonly text: string;
  readonly entities: MessageEntity[];
}

/** Text that the Bot API refuses to parse; the message completes "can't parse entities: …". */
export class HtmlError extends Error {
  override readonly name = 'HtmlError';
}

const STYLES = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
} as const;

/** Relative, or weekday, date and time, each short or long (MessageEntity, date_time_format). */
export const DATE_TIME_FORMAT = /^(?:r|w?[dD]?[tT]?)$/;

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const TAG =
  /^<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*>/i;
const REFERENCE = /^&(?:(lt|gt|amp|quot)|#(\d+)|#x([\da-f]+));/i;

interface OpenTag {
  readonly name: string;
  readonly attributes: string;
  readonly offset: number;
}

/** Parses HTML as strictly as the Bot API: unknown, unbalanced and broken tags are refused. */
export function parseHtml(html: string): FormattedText {
  const open: OpenTag[] = [];
  const entities: MessageEntity[] = [];
  let text = '';
  let rest = html;
  while (rest !== '') {
    const position = html.length - rest.length;
    const tag = rest.startsWith('<') ? readTag(rest, position) : undefined;
    const piece = tag?.source ?? readCharacters(rest);
    if (tag === undefined) text += decode(piece);
    else if (tag.closes) entities.push(...closeTag(open, tag.name, text.length, position));
    else open.push({ name: tag.name, attributes: tag.attributes, offset: text.length });
    rest = rest.slice(piece.length);
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) {
    throw new HtmlError(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  }
  return { text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) };
}

function readTag(rest: string, position: number) {
  const match = TAG.exec(rest);
  if (match === null) throw new HtmlError(`Unsupported start tag "" at byte offset ${position}`);
  const [source, slash = '', name = '', attributes = ''] = match;
  const known = name.toLowerCase() in STYLES || ['a', 'tg-emoji', 'tg-time'].includes(name);
  if (!known) throw new HtmlError(`Unsupported start tag "${name}" at byte offset ${position}`);
  return { source, closes: slash === '/', name: name.toLowerCase(), attributes };
}

function readCharacters(rest: string): string {
  const reference = REFERENCE.exec(rest);
  if (reference !== null) return reference[0];
  return /^[^<&]+/.exec(rest)?.[0] ?? rest.slice(0, 1);
}

function decode(piece: string): string {
  const match = REFERENCE.exec(piece);
  if (match === null) return piece;
  const [, name, decimal, hex] = match;
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? piece;
  return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? '0', 16) : Number(decimal));
}

function closeTag(open: OpenTag[], name: string, end: number, position: number): MessageEntity[] {
  const start = open.pop();
  if (start === undefined) throw new HtmlError(`Unexpected end tag at byte offset ${position}`);
  if (start.name !== name) {
    const expected = `expected "</${start.name}>", found "</${name}>"`;
    throw new HtmlError(`Unmatched end tag at byte offset ${position}, ${expected}`);
  }
  const span = { offset: start.offset, length: end - start.offset };
  return span.length === 0 ? [] : toEntities(start, span);
}

function toEntities(tag: OpenTag, span: { offset: number; length: number }): MessageEntity[] {
  if (tag.name === 'a') {
    const url = decodeAll(/href\s*=\s*["']?([^"'\s>]*)/i.exec(tag.attributes)?.[1] ?? '');
    return url === '' ? [] : [linkEntity(url, span)];
  }
  if (tag.name === 'tg-time') return [timeEntity(tag.attributes, span)];
  const style = STYLES[tag.name as keyof typeof STYLES];
  return style === undefined ? [] : [{ type: style, ...span }];
}

function timeEntity(attributes: string, span: { offset: number; length: number }): MessageEntity {
  const unix = /unix\s*=\s*["']?(-?\d+)/i.exec(attributes)?.[1];
  const format = /format\s*=\s*["']?([a-z]*)/i.exec(attributes)?.[1] ?? '';
  if (unix === undefined || !isTimeFormat(format)) {
    throw new HtmlError('Invalid date-time entity specified');
  }
  return { type: 'date_time', ...span, unix_time: Number(unix), date_time_format: format };
}

type TimeFormat = MessageEntity.DateTimeMessageEntity['date_time_format'];

function isTimeFormat(format: string): format is TimeFormat {
  return DATE_TIME_FORMAT.test(format);
}

function linkEntity(url: string, span: { offset: number; length: number }): MessageEntity {
  const user = /^tg:\/\/user\?id=(\d+)$/.exec(url)?.[1];
  if (user === undefined) return { type: 'text_link', url, ...span };
  return {
    type: 'text_mention',
    user: { id: Number(user), is_bot: false, first_name: '' },
    ...span,
  };
}

function decodeAll(text: string): string {
  return text.replace(new RegExp(REFERENCE.source.slice(1), 'gi'), decode);
}

const TAGS: { [type: string]: string } = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  spoiler: 'tg-spoiler',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
};

/** Text with its entities written as HTML, for tests that look at formatting. */
export function toHtml({ text, entities }: FormattedText): string {
  const marks = entities.flatMap((entity, order) => {
    const [opening, closing] = tagsOf(entity);
    if (opening === '') return [];
    const end = entity.offset + entity.length;
    return [
      { at: entity.offset, rank: 1000 + order, tag: opening },
      { at: end, rank: 999 - order, tag: closing },
    ];
  });
  marks.sort((one, other) => one.at - other.at || one.rank - other.rank);
  let html = '';
  let done = 0;
  for (const { at, tag } of marks) {
    html += escapeHtml(text.slice(done, at)) + tag;
    done = at;
  }
  return html + escapeHtml(text.slice(done));
}

function tagsOf(entity: MessageEntity): [string, string] {
  if (entity.type === 'text_link') return [`<a href="${escapeHtml(entity.url)}">`, '</a>'];
  if (entity.type === 'text_mention') {
    return [`<a href="tg://user?id=${entity.user.id}">`, '</a>'];
  }
  if (entity.type === 'date_time') {
    const { unix_time, date_time_format } = entity;
    return [`<tg-time unix="${unix_time}" format="${date_time_format}">`, '</tg-time>'];
  }
  const tag = TAGS[entity.type];
  return tag === undefined ? ['', ''] : [`<${tag}>`, `</${tag}>`];
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
