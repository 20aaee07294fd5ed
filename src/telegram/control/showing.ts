import type { Texts } from '../texts/texts.ts';
import { bounded, LONGEST_TOAST, shortened } from '../ui/rich-text.ts';
import type { Outcome, Screen, View, Visit } from './screen.ts';

/** A view as messages take it: none is longer than Telegram takes. */
export function shown({ text, keyboard }: View, texts: Texts) {
  const more = (count: number) => texts.rich('list-more', { count });
  return {
    text: bounded(text, more),
    keyboard: { inline_keyboard: keyboard.map((row) => [...row]) },
  };
}

/** What Cancel leads to: the screen that has asked, or the one that it names. */
export function cancelled({ texts }: Visit, { cancelsTo }: Screen): Outcome {
  const toast = texts.plain('cancelled');
  return cancelsTo === undefined ? { toast } : { toast, next: { screen: cancelsTo } };
}

/** The answer to a press. */
export function toastOf({ toast, isAlert = false }: Outcome): {
  text?: string;
  show_alert?: boolean;
} {
  if (toast === undefined) return {};
  return { text: shortened(toast, LONGEST_TOAST), show_alert: isAlert };
}
