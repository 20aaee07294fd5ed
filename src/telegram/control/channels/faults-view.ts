import type { InlineKeyboardButton } from 'grammy/types';
import type { Fault } from '../../features/protect/preflight.ts';
import { lines } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import type { View, Visit } from '../screen.ts';
import { mendRows } from './mending.ts';

export interface FaultsViewOptions {
  readonly back: { readonly screen: string; readonly args?: readonly string[] };
  /** Tries it again. */
  readonly again?: InlineKeyboardButton | undefined;
}

/** What stands in the way of a change, with a button for each thing that Telegram's dialogs mend. */
export function faultsView(
  { ctx, group, texts }: Visit,
  faults: readonly Fault[],
  { back, again }: FaultsViewOptions,
): View {
  const { open } = buttonsFor(group.id);
  return {
    text: lines(faults.map(({ text }) => text)),
    keyboard: [
      ...mendRows(faults, group, ctx.me.username, texts),
      ...(again === undefined ? [] : [[again]]),
      [open(texts.plain('back'), back.screen, ...(back.args ?? []))],
    ],
  };
}
