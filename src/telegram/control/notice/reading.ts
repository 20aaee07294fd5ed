import type { Message } from 'grammy/types';
import { isFormat, isVisible, LONGEST_TEXT } from '../../../core/notices/own-texts.ts';
import type { Texts } from '../../texts/texts.ts';
import { unknownPlaceholder } from '../../ui/placeholders.ts';
import type { Visit } from '../screen.ts';

/** What `fillPlaceholders` knows, as it is typed. */
export const NAMES = {
  person: '{user}',
  channels: '{channels}',
  group: '{group}',
  number: '{count}',
};

/** The text of a message, or why it has none that can be shown. */
export function textOf({ text }: Message, longest: number, texts: Texts) {
  if (text === undefined) return { refusal: texts.plain('not-a-text') };
  if (!isVisible(text)) return { refusal: texts.plain('nothing-visible') };
  const { length: count } = text;
  if (count <= longest) return { text };
  return { refusal: texts.plain('too-long', { count, most: longest }) };
}

/** A placeholder that nothing would be put in the place of, with the one that was meant. */
function placeholderRefusal(text: string, texts: Texts): string | undefined {
  const unknown = unknownPlaceholder(text);
  if (unknown === undefined) return undefined;
  const placeholder = `{${unknown.name}}`;
  return unknown.meant === undefined
    ? texts.plain('unknown-placeholder', { placeholder, ...NAMES })
    : texts.plain('placeholder-meant', { placeholder, meant: `{${unknown.meant}}` });
}

/** A text of an admin's own with its formatting, or why the message is none. */
export function readText({ texts }: Visit, message: Message) {
  const read = textOf(message, LONGEST_TEXT, texts);
  if (read.refusal !== undefined) return read;
  const refusal = placeholderRefusal(read.text, texts);
  if (refusal !== undefined) return { refusal };
  return { value: { text: read.text, entities: (message.entities ?? []).filter(isFormat) } };
}
