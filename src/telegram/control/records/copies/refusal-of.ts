import type { Group } from '../../../../core/model/group.ts';
import { contradictionAfter } from '../../../../core/policy/contradictions.ts';
import type { RichText } from '../../../ui/rich-text.ts';
import { lengthRefusal, placeholdersRefusal, textsRefusal } from '../../notice/text-refusals.ts';
import type { Visit } from '../../screen.ts';
import { differencesOf, type Proposal } from './proposal.ts';

type Visitor = Pick<Visit, 'user' | 'texts'>;

/** Why a group cannot take a proposal over, as far as that can be said before Telegram is asked. */
export function refusalOf(
  visitor: Visitor,
  group: Group,
  proposal: Proposal,
): RichText | undefined {
  const { texts } = visitor;
  const contradiction = contradictionAfter(group.settings, proposal.settings);
  if (contradiction !== undefined) return texts.rich(contradiction);
  const after = groupAfter(group, proposal);
  const refusal = placeholdersRefusal(texts, group, after);
  if (refusal !== undefined) return asText(refusal);
  // With other channels the texts have another length: that is looked at on applying.
  const { ofChannels } = differencesOf(group, proposal, texts);
  const tooLong = ofChannels ? undefined : lengthRefusal(visitor, group, after);
  return tooLong === undefined ? undefined : asText(tooLong);
}

/** Why the texts of a proposal cannot be those of a group with such channels. */
export function textsRefusalOf(
  visitor: Visitor,
  group: Group,
  proposal: Proposal,
): RichText | undefined {
  const refusal = textsRefusal(visitor, group, groupAfter(group, proposal));
  return refusal === undefined ? undefined : asText(refusal);
}

const groupAfter = (group: Group, { settings }: Proposal): Group => ({
  ...group,
  settings: { ...group.settings, ...settings },
});

const asText = (text: string): RichText => ({ text, entities: [] });
