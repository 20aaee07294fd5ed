import type { Group } from '../../../../core/model/group.ts';
import { groupTitle } from '../../../ui/names.ts';
import { lines, type RichText } from '../../../ui/rich-text.ts';
import { buttonsFor } from '../../buttons.ts';
import type { Outcome, View, Visit } from '../../screen.ts';
import type { Applied } from './apply.ts';
import { differencesOf, type Proposal } from './proposal.ts';

/** What the buttons of a comparison take over. */
export const ALL = 'all';
const REST = 'rest';

/** What would change in a group, with the buttons that take it over. */
export function comparison(
  { group: visited, texts }: Visit,
  group: Group,
  proposal: Proposal,
  place: { readonly screen: string; readonly args: readonly string[] },
  notes: readonly RichText[] = [],
): View {
  const { lines: changes, ofChannels, ofTheRest } = differencesOf(group, proposal, texts);
  const { act, open } = buttonsFor(visited.id);
  const { screen, args } = place;
  const title = { group: groupTitle(group) };
  const isSame = changes.length === 0;
  const rest = act(texts.plain('apply-button'), screen, 'apply', REST, ...args);
  const all = act(texts.plain('apply-with-channels-button'), screen, 'apply', ALL, ...args);
  return {
    text: lines([
      texts.rich('screen-title', { title: texts.plain('section-copies') }),
      texts.rich(isSame ? 'would-change-nothing' : 'would-change', title),
      ...changes,
      ...(notes.length > 0 ? ['', ...notes] : []),
    ]),
    keyboard: [
      ...(ofTheRest ? [[rest]] : []),
      ...(ofChannels ? [[all]] : []),
      [open(texts.plain('cancel'), 'copies')],
    ],
  };
}

/** Back to the ways of copying; faults take a message of their own, since they may be long. */
export function outcomeOf(applied: Applied, tell: (faults: RichText) => void): Outcome {
  const next = { screen: 'copies' };
  if ('done' in applied) return { toast: applied.done, next };
  tell(applied.faults);
  return { next };
}
