import type { MessageEntity } from 'grammy/types';
import { asRich, type Piece, type RichText } from './rich-text.ts';

/** What stands for something in the text of a notice. */
const PLACEHOLDERS = ['user', 'channels', 'group', 'count'] as const;

const PLACEHOLDER = /\{([^{}\s]{1,32})\}/gu;
/** The same as people type it who do not know that nothing may stand beside the name. */
const SPACED = /\{(\s*[^{}\s]{1,32}\s*)\}/gu;

interface Place {
  readonly from: number;
  readonly to: number;
  readonly value: RichText;
}

/**
 * Replaces `{name}` in the template by its value; leaves unknown placeholders as they are. The
 * template's formatting grows and shrinks with what it is put around.
 */
export function fillPlaceholders(
  template: RichText,
  values: Readonly<Record<string, Piece>>,
): RichText {
  const places: Place[] = [];
  for (const { 0: whole, 1: name = '', index } of template.text.matchAll(PLACEHOLDER)) {
    // `hasOwn`, because an admin may write {constructor} in a text of their own.
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) continue;
    places.push({ from: index, to: index + whole.length, value: asRich(value) });
  }

  /** Where a position of the template comes to stand; within a placeholder, beside its value. */
  function moved(position: number, isEnd: boolean): number {
    let shift = 0;
    for (const { from, to, value } of places) {
      if (position <= from) break;
      if (position < to) return from + shift + (isEnd ? value.text.length : 0);
      shift += value.text.length - (to - from);
    }
    return position + shift;
  }

  let text = '';
  let copied = 0;
  const inner: MessageEntity[] = [];
  for (const { from, to, value } of places) {
    text += template.text.slice(copied, from);
    inner.push(...value.entities.map((one) => ({ ...one, offset: one.offset + text.length })));
    text += value.text;
    copied = to;
  }
  const outer = template.entities.map((entity) => {
    const offset = moved(entity.offset, false);
    return { ...entity, offset, length: moved(entity.offset + entity.length, true) - offset };
  });
  return { text: text + template.text.slice(copied), entities: [...outer, ...inner] };
}

/** A placeholder that nothing is known of, and the one that was probably meant. */
interface Unknown {
  readonly name: string;
  readonly meant: string | undefined;
}

/** More typing errors than these make it another word. */
const MOST_ERRORS = 3;

export function unknownPlaceholder(text: string): Unknown | undefined {
  const known: readonly string[] = PLACEHOLDERS;
  const names = Array.from(text.matchAll(SPACED), ([, name = '']) => name);
  const name = names.find((one) => !known.includes(one));
  if (name === undefined) return undefined;
  const word = name.trim().toLowerCase();
  const [nearest] = PLACEHOLDERS.map((one) => ({ one, errors: distance(word, one) })).toSorted(
    (a, b) => a.errors - b.errors,
  );
  const isNear = nearest !== undefined && nearest.errors <= Math.min(MOST_ERRORS, word.length - 1);
  return { name, meant: isNear ? nearest.one : undefined };
}

/** How many characters are changed, added or missing (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, character] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + (character === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
