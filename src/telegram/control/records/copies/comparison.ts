import type { Group } from '../../../../core/model/group.ts';
import { groupTitle } from '../../../ui/names.ts';
import { bounded, LONGEST_MESSAGE, lines, type RichText } from '../../../ui/rich-text.ts';
import { buttonsFor } from '../../buttons.ts';
import type { Outcome, View, Visit } from '../../screen.ts';
import type { Applied } from './apply.ts';
import { differencesOf, type Proposal } from './proposal.ts';
import { refusalOf } from './refusal-of.ts';

/** What the buttons of a comparison take over. */
export const ALL = 'all';
const REST = 'rest';

/** What would change in a group, with the buttons that take it over. */
export function comparison(
  visit: Visit,
  group: Group,
  proposal: Proposal,
  place: { readonly screen: string; readonly args: readonly string[] },
  notes: readonly RichText[] = [],
): View {
  const { group: visited, texts } = visit;
  const fault = refusalOf(visit, group, proposal);
  if (fault !== undefined) return refusal(visit, fault);
  const { lines: changes, ofChannels, ofTheRest } = differencesOf(group, proposal, texts);
  const { act, open } = buttonsFor(visited.id);
  const { screen, args } = place;
  const title = { group: groupTitle(group) };
  const isSame = changes.length === 0;
  const rest = act(texts.plain('apply-button'), screen, 'apply', REST, ...args);
  const all = act(texts.plain('apply-with-channels-button'), screen, 'apply', ALL, ...args);
  const head = [
    texts.rich('screen-title', { title: texts.plain('section-copies') }),
    texts.rich(isSame ? 'would-change-nothing' : 'would-change', title),
  ];
  const tail = notes.length > 0 ? ['', ...notes] : [];
  // What is left out is read in any case.
  const room = LONGEST_MESSAGE - lines([...head, ...tail]).text.length - 1;
  const more = (count: number) => texts.rich('list-more', { count });
  return {
    text: lines([...head, ...(isSame ? [] : [bounded(lines(changes), more, room)]), ...tail]),
    keyboard: [
      ...(ofTheRest ? [[rest]] : []),
      ...(ofChannels ? [[all]] : []),
      [open(texts.plain('cancel'), 'copies')],
    ],
  };
}

/** Why nothing can be taken over. */
export const refusal = ({ group, texts }: Visit, fault: RichText): View => ({
  text: lines([texts.rich('screen-title', { title: texts.plain('section-copies') }), fault]),
  keyboard: [[buttonsFor(group.id).open(texts.plain('back'), 'copies')]],
});

/** Back to the ways of copying; faults take a message of their own, since they may be long. */
export function outcomeOf(applied: Applied, tell: (faults: RichText) => void): Outcome {
  const next = { screen: 'copies' };
  if ('done' in applied) return { toast: applied.done, next };
  tell(applied.faults);
  return { next };
}
