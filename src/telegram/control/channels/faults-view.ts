import type { InlineKeyboardButton } from 'grammy/types';
import type { Fault } from '../../features/protect/preflight.ts';
import { lines } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import type { View, Visit } from '../screen.ts';
import { mendButton } from './mending.ts';

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
  const mends = new Set(faults.flatMap(({ mend }) => (mend === undefined ? [] : [mend])));
  const labelOf = (mend: string) =>
    mend === 'group'
      ? texts.plain('make-admin', { chat: group.title })
      : texts.plain('make-admin-somewhere');
  const { open } = buttonsFor(group.id);
  return {
    text: lines(faults.map(({ text }) => text)),
    keyboard: [
      ...[...mends].map((mend) => [mendButton(mend, ctx.me.username, labelOf(mend))]),
      ...(again === undefined ? [] : [[again]]),
      [open(texts.plain('back'), back.screen, ...(back.args ?? []))],
    ],
  };
}
