import type { TakeOver } from '../../../../core/leniency/change-rules.ts';
import { type Channel, idsOf } from '../../../../core/model/channel.ts';
import type { Group } from '../../../../core/model/group.ts';
import type { Admission } from '../../../../core/policy/admission.ts';
import { contradictionAfter } from '../../../../core/policy/contradictions.ts';
import type { InviteLinks } from '../../../actions/invite-links.ts';
import type { ChannelLookup } from '../../../features/protect/channel-lookup.ts';
import { preflight } from '../../../features/protect/preflight.ts';
import {
  createRequireChannels,
  type RequireChannelsDeps,
} from '../../../features/protect/require-channels.ts';
import { withLinks } from '../../../features/protect/with-links.ts';
import type { Texts } from '../../../texts/texts.ts';
import { groupTitle } from '../../../ui/names.ts';
import { lines, type RichText, rich, styled } from '../../../ui/rich-text.ts';
import { letsInRefusal } from '../../channels/lets-in.ts';
import type { People } from '../../people/people.ts';
import { trustRefusal } from '../../people/trust.ts';
import type { Visit } from '../../screen.ts';
import type { Proposal } from './proposal.ts';
import { textsRefusalOf } from './refusal-of.ts';

export interface ApplyProposalDeps extends RequireChannelsDeps {
  readonly takeOver: TakeOver;
  readonly channelLookup: ChannelLookup;
  readonly inviteLinks: Pick<InviteLinks, 'first'>;
  readonly admission: Pick<Admission, 'refusal'>;
  readonly people: Pick<People, 'findAll'>;
}

/** Of how many people who cannot be on the allow list an answer speaks. */
const MOST_NAMED = 10;

/** What to say of it: a toast, or the faults because of which nothing has changed. */
export type Applied = { readonly done: string } | { readonly faults: RichText };

export type ApplyProposal = ReturnType<typeof createApplyProposal>;

/**
 * Takes a proposal over into a group, all of it or nothing. Channels that are new there go through
 * the checks of `/protect`: the actor has to administer them.
 */
export function createApplyProposal(deps: ApplyProposalDeps) {
  const { takeOver, channelLookup, inviteLinks, admission, people } = deps;
  const requireChannels = createRequireChannels(deps);

  /** The channels that the group does not require yet, or what is wrong with them. */
  async function added(
    { ctx, user, texts }: Visit,
    group: Group,
    { channels: wanted, settings }: Proposal,
  ): Promise<readonly Channel[] | RichText> {
    const ids = wanted.map(({ id }) => id).filter((id) => !idsOf(group.channels).includes(id));
    const mayAdd = ids.length === 0 || (await admission.refusal(group.id, user.id)) === undefined;
    if (!mayAdd) return lines([texts.rich('not-applied'), texts.rich('operator-refuses')]);
    const { api, me } = ctx;
    const result = await preflight({
      ...{ api, botId: me.id, groupId: group.id, actorId: user.id, texts },
      settings: { ...group.settings, ...settings },
      ...{ references: ids.map((id) => ({ id })), lookUp: channelLookup, passed: () => undefined },
    });
    const linked = result.ok ? await withLinks(result.channels, inviteLinks, texts) : result;
    if (linked.ok) return linked.channels;
    return lines([texts.rich('not-applied'), ...linked.faults.map(({ text }) => text)]);
  }

  /** Who of the people that are new on the allow list cannot be there; Telegram tells of each. */
  async function refusedPeople({ texts }: Visit, group: Group, { allowList = [] }: Proposal) {
    const added = allowList.filter((id) => !group.settings.allowList.includes(id));
    const found = await people.findAll(group.id, added);
    const faults = found.flatMap((person) => {
      const refusal = trustRefusal(person, texts);
      return refusal === undefined
        ? []
        : [rich`• ${styled('code', String(person.id))}: ${refusal}`];
    });
    return faults.length === 0 ? undefined : lines(faults.slice(0, MOST_NAMED));
  }

  return async (
    visit: Visit,
    group: Group,
    proposal: Proposal,
    withChannels: boolean,
  ): Promise<Applied> => {
    const { settings, allowList, channels: wanted } = proposal;
    const { user, by, texts } = visit;
    // Before anything is asked of Telegram, or said of channels; it is looked at again on saving.
    const early = contradictionAfter(group.settings, settings);
    if (early !== undefined) return refused(texts.rich(early), texts);
    const faults = await refusedPeople(visit, group, proposal);
    if (faults !== undefined) return refused(faults, texts);
    const save = async (channels?: readonly Channel[]): Promise<Applied> => {
      const contradiction = await takeOver(group.id, { settings, allowList, channels }, by);
      if (contradiction !== undefined) return refused(texts.rich(contradiction), texts);
      return { done: texts.plain('applied', { group: groupTitle(group) }) };
    };
    // A proposal without any leaves the list of the group as it is: the gate never opens so.
    if (!withChannels || wanted.length === 0)
      return (await against(visit, group, proposal)) ?? save();
    const found = await added(visit, group, proposal);
    if ('text' in found) return { faults: found };
    const known = new Map([...group.channels, ...found].map((one) => [one.id, one]));
    const channels = wanted.flatMap(({ id }) => known.get(id) ?? []);
    const fault = await against(visit, { ...group, channels }, proposal);
    if (fault !== undefined) return fault;
    return requireChannels(
      { groupId: group.id, actorId: user.id, channelIds: idsOf(found), what: 'channels added' },
      () => save(channels),
    );
  };
}

/** What speaks against the settings of a proposal in a group with such channels. */
async function against(
  visit: Visit,
  group: Group,
  proposal: Proposal,
): Promise<Applied | undefined> {
  const { settings } = proposal;
  const ofTexts = textsRefusalOf(visit, group, proposal);
  if (ofTexts !== undefined) return refused(ofTexts, visit.texts);
  const letsIn = await letsInRefusal(visit, group.settings, settings, group.channels);
  return letsIn === undefined ? undefined : refused(letsIn, visit.texts);
}

const refused = (fault: RichText | string, texts: Texts): Applied => ({
  faults: lines([texts.rich('not-applied'), fault]),
});
