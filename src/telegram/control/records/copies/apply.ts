import { type Channel, idsOf } from '../../../../core/model/channel.ts';
import type { Group } from '../../../../core/model/group.ts';
import type { Groups } from '../../../../core/model/groups.ts';
import type { InviteLinks } from '../../../actions/invite-links.ts';
import type { ChannelLookup } from '../../../features/protect/channel-lookup.ts';
import { preflight, withLinks } from '../../../features/protect/preflight.ts';
import {
  createRequireChannels,
  type RequireChannelsDeps,
} from '../../../features/protect/require-channels.ts';
import { groupTitle } from '../../../ui/names.ts';
import { lines, type RichText } from '../../../ui/rich-text.ts';
import type { Visit } from '../../screen.ts';
import type { Proposal } from './proposal.ts';

export interface ApplyProposalDeps extends RequireChannelsDeps {
  readonly groups: Pick<Groups, 'applyAll'>;
  readonly channelLookup: ChannelLookup;
  readonly inviteLinks: Pick<InviteLinks, 'first'>;
}

/** What to say of it: a toast, or the faults because of which nothing has changed. */
export type Applied = { readonly done: string } | { readonly faults: RichText };

export type ApplyProposal = ReturnType<typeof createApplyProposal>;

/**
 * Takes a proposal over into a group, all of it or nothing. Channels that are new there go through
 * the checks of `/protect`: the actor has to administer them.
 */
export function createApplyProposal(deps: ApplyProposalDeps) {
  const { groups, channelLookup, inviteLinks, recheck } = deps;
  const requireChannels = createRequireChannels(deps);

  /** The channels that the group does not require yet, or what is wrong with them. */
  async function added(
    { ctx, user, texts }: Visit,
    group: Group,
    wanted: Proposal['channels'],
  ): Promise<readonly Channel[] | RichText> {
    const ids = wanted.map(({ id }) => id).filter((id) => !idsOf(group.channels).includes(id));
    const { api, me } = ctx;
    const result = await preflight({
      ...{ api, botId: me.id, groupId: group.id, actorId: user.id, texts },
      ...{ references: ids.map((id) => ({ id })), lookUp: channelLookup, passed: () => undefined },
    });
    const linked = result.ok ? await withLinks(result.channels, inviteLinks, texts) : result;
    if (linked.ok) return linked.channels;
    return lines([texts.rich('not-applied'), ...linked.faults.map(({ text }) => text)]);
  }

  return async (
    visit: Visit,
    group: Group,
    { settings, allowList, channels: wanted }: Proposal,
    withChannels: boolean,
  ): Promise<Applied> => {
    const actorId = visit.user.id;
    const done = { done: visit.texts.plain('applied', { group: groupTitle(group) }) };
    if (!withChannels) {
      await groups.applyAll(group.id, { settings, allowList }, actorId);
      await recheck({ groupId: group.id });
      return done;
    }
    const found = await added(visit, group, wanted);
    if ('text' in found) return { faults: found };
    const known = new Map([...group.channels, ...found].map((one) => [one.id, one]));
    const channels = wanted.flatMap(({ id }) => known.get(id) ?? []);
    await requireChannels(
      { groupId: group.id, actorId, channelIds: idsOf(found), what: 'channels added' },
      () => groups.applyAll(group.id, { settings, allowList, channels }, actorId),
    );
    return done;
  };
}
