import type { Entity, FormattedText } from '../../contract/rich-text.ts';

/** The text as it was typed anew, with the formatting of what stayed. */
export function retyped({ text, entities }: FormattedText, now: string): FormattedText {
  const shorter = Math.min(text.length, now.length);
  let start = 0;
  while (start < shorter && text[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && text.at(-1 - end) === now.at(-1 - end)) end += 1;
  const [from, to] = [start, text.length - end];
  const by = now.length - text.length;
  const place = (at: number): number => {
    if (at <= from) return at;
    return at >= to ? at + by : whole(now, Math.min(at, now.length - end));
  };
  // What is typed at the edge of something formatted belongs to it only behind its last character.
  const moved = entities.map((entity) => {
    const { offset, length } = entity;
    const begin = offset === from && from === to ? offset + by : place(offset);
    return { ...entity, offset: begin, length: place(offset + length) - begin };
  });
  return { text: now, entities: moved.filter(({ length }) => length > 0) };
}

/** The place, or the one before the character that it lies within. */
const whole = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;

const endOf = ({ offset, length }: Entity): number => offset + length;

/** Whether all of a part has the format. */
export function isFormatted({ entities }: FormattedText, type: string, from: number, to: number) {
  return entities.some((one) => one.type === type && one.offset <= from && endOf(one) >= to);
}

/** Gives a part a format, or takes it away where all of it has it. */
export function toggled(own: FormattedText, type: string, from: number, to: number): FormattedText {
  if (from >= to) return own;
  const [same, others] = [true, false].map((wanted) =>
    own.entities.filter((one) => (one.type === type) === wanted),
  );
  const parts = isFormatted(own, type, from, to)
    ? (same ?? []).flatMap((one) => [
        ...span(one, one.offset, Math.min(endOf(one), from)),
        ...span(one, Math.max(one.offset, to), endOf(one)),
      ])
    : joined([...(same ?? []), { type, offset: from, length: to - from }]);
  const entities = [...(others ?? []), ...parts].sort((a, b) => a.offset - b.offset);
  return { text: own.text, entities };
}

const span = (entity: Entity, from: number, to: number): Entity[] =>
  from < to ? [{ ...entity, offset: from, length: to - from }] : [];

/** Parts of one format that touch each other as one. */
function joined(parts: readonly Entity[]): Entity[] {
  const all: Entity[] = [];
  for (const part of parts.toSorted((a, b) => a.offset - b.offset)) {
    const last = all.at(-1);
    if (last === undefined || part.offset > endOf(last)) all.push(part);
    else all.splice(-1, 1, ...span(last, last.offset, Math.max(endOf(last), endOf(part))));
  }
  return all;
}

/** Puts words in the place of a part. */
export function inserted(
  own: FormattedText,
  words: string,
  from: number,
  to: number,
): FormattedText {
  return retyped(own, `${own.text.slice(0, from)}${words}${own.text.slice(to)}`);
}
