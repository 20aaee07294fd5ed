import type { Message } from 'grammy/types';
import {
  isOwnText,
  isVisible,
  LONGEST_TEXT,
  ownTextFrom,
} from '../../../core/notices/own-texts.ts';
import { isFormat } from '../../../core/notices/text-entities.ts';
import { isStorable } from '../../../core/shared/storable.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Visit } from '../screen.ts';
import { placeholderRefusal } from './text-refusals.ts';

/** The text of a message, or why it has none that can be shown. */
export function textOf({ text }: Message, longest: number, texts: Texts) {
  if (text === undefined) return { refusal: texts.plain('not-a-text') };
  if (!isVisible(text)) return { refusal: texts.plain('nothing-visible') };
  if (!isStorable(text)) return { refusal: texts.plain('sample-refused') };
  const { length: count } = text;
  if (count <= longest) return { text };
  return { refusal: texts.plain('too-long', { count, most: longest }) };
}

/** A text of an admin's own with its formatting, or why the message is none. */
export function readText({ texts }: Visit, message: Message) {
  const read = textOf(message, LONGEST_TEXT, texts);
  if (read.refusal !== undefined) return read;
  const refusal = placeholderRefusal(read.text, texts);
  if (refusal !== undefined) return { refusal };
  const { text } = read;
  const own = { text, entities: (message.entities ?? []).filter(isFormat) };
  // Telegram formats rightly; whoever writes to the page without it may not.
  const value = isOwnText(own) ? ownTextFrom(own) : undefined;
  return value === undefined ? { refusal: texts.plain('sample-refused') } : { value };
}
