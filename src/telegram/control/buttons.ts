import type { InlineKeyboardButton } from 'grammy/types';
import { shortened } from '../ui/rich-text.ts';
import { controlData } from './control-data.ts';

/** What Telegram's apps show of the text of a button. */
const LONGEST_LABEL = 64;

/** The label, shortened to what a button shows. */
export const shortLabel = (label: string): string => shortened(label, LONGEST_LABEL);

/** The buttons of a group's control room. */
export function buttonsFor(groupId: number) {
  const button = (label: string, data: string): InlineKeyboardButton => ({
    text: shortLabel(label),
    callback_data: data,
  });
  return {
    /** Leads to a screen. */
    open: (label: string, screen: string, ...args: readonly string[]): InlineKeyboardButton =>
      button(label, controlData({ groupId, screen, args })),

    /** Does something on a screen. */
    act: (
      label: string,
      screen: string,
      action: string,
      ...args: readonly string[]
    ): InlineKeyboardButton => button(label, controlData({ groupId, screen, action, args })),
  };
}

/** Rows of so many buttons each. */
export function inRows<T>(buttons: readonly T[], each: number): T[][] {
  const rows: T[][] = [];
  for (let index = 0; index < buttons.length; index += each) {
    rows.push(buttons.slice(index, index + each));
  }
  return rows;
}
