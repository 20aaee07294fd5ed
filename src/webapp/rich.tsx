import type { ComponentChildren } from 'preact';
import type { Entity, FormattedText } from '../contract/rich-text.ts';
import { useRoom } from './room.ts';

/** A text with its formatting. */
export function Rich({ of }: { readonly of: FormattedText }) {
  const { session } = useRoom();
  const { text, entities } = of;
  const edges = new Set([0, text.length]);
  for (const { offset, length } of entities) edges.add(offset).add(offset + length);
  const places = [...edges].filter((edge) => edge <= text.length).sort((a, b) => a - b);
  return (
    <>
      {places.slice(0, -1).map((from, index) => {
        const to = places[index + 1] ?? from;
        const here = entities.filter(
          ({ offset, length }) => offset <= from && offset + length >= to,
        );
        return (
          <span key={from}>{formatted(text.slice(from, to), here, from, session.language)}</span>
        );
      })}
    </>
  );
}

const TAGS: Readonly<Record<string, 'b' | 'i' | 'u' | 's' | 'code'>> = {
  bold: 'b',
  text_mention: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'code',
};

function formatted(text: string, entities: readonly Entity[], from: number, language: string) {
  return entities.reduce<ComponentChildren>((inner, { type, offset, url, unix_time: time }) => {
    const Tag = TAGS[type];
    if (Tag !== undefined) return <Tag>{inner}</Tag>;
    if (type === 'date_time' && time !== undefined)
      return offset === from && moment(time, language);
    if (type === 'text_link' && isWeb(url)) {
      return (
        <a href={url} target="_blank" rel="noreferrer">
          {inner}
        </a>
      );
    }
    return /quote|spoiler/.test(type) ? <span class={`as-${type}`}>{inner}</span> : inner;
  }, text);
}

/** In the reader's own zone. */
export function moment(unixTime: number, language: string): string {
  const time = new Date(unixTime * 1_000);
  return time.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}

const isWeb = (url: string | undefined): url is string => /^https?:\/\//i.test(url ?? '');
