import type { CountRequests } from '../../core/leniency/channel-requests.ts';
import { withTimeout } from '../../core/lib/with-timeout.ts';
import type { ChannelMembership } from '../../core/membership/lookup.ts';
import type { Membership } from '../../core/membership/membership.ts';
import { createMissedChannels } from '../../core/membership/missed-channels.ts';
import type { Group } from '../../core/model/group.ts';
import type { Groups } from '../../core/model/groups.ts';
import type { Restriction } from '../../core/model/restriction.ts';
import type { InviteLinks } from '../actions/invite-links.ts';
import { areUnseen, type MutedPlace } from '../ui/notice-text.ts';

export interface MutedPlacesDeps {
  readonly groups: Pick<Groups, 'find'>;
  readonly ledger: { ofUser(userId: number): Promise<Restriction[]> };
  readonly membership: Pick<Membership, 'lastKnown' | 'lookup'>;
  readonly countRequests: CountRequests;
  readonly inviteLinks: Pick<InviteLinks, 'current'>;
}

export type MutedPlaces = ReturnType<typeof createMutedPlaces>;

/** Limits the buttons: a keyboard holds about a hundred, and this many groups need up to 60. */
const MAX_GROUPS = 10;

/** Whoever asks is answered after this time with what is known. */
const PATIENCE_MS = 3_000;

/** The groups where this bot has muted a person, with the channels they miss there now. */
export function createMutedPlaces(deps: MutedPlacesDeps) {
  const { groups, ledger, membership, countRequests, inviteLinks } = deps;

  async function read(group: Group, userId: number): Promise<readonly ChannelMembership[]> {
    const looking = async () =>
      (await membership.lookup(group.id, userId, group.channels)).channels;
    const known = () => membership.lastKnown(userId, group.channels);
    return withTimeout(PATIENCE_MS, looking()).catch(known);
  }

  const missedChannels = createMissedChannels({ read, countRequests });

  async function placeOf(restriction: Restriction): Promise<MutedPlace[]> {
    const group = await groups.find(restriction.groupId);
    if (group === undefined) return [];
    if (!group.enabled) return restriction.state === 'told' ? [] : [{ group, missing: [] }];
    // Whoever is not muted can write, unless whatever they write goes.
    if (restriction.state === 'told' && group.settings.onOffence !== 'delete') return [];
    const missed = await missedChannels(group, restriction);
    // What nothing is known of stays, as long as the group does not want otherwise.
    const mayWrite = restriction.state === 'told' && group.settings.onUnknown === 'allow';
    if (mayWrite && areUnseen(group, missed)) return [];
    const missing = await inviteLinks.current(missed);
    return missing.length > 0 ? [{ group, missing, isTold: restriction.state === 'told' }] : [];
  }

  return async (userId: number): Promise<MutedPlace[]> => {
    const restrictions = await ledger.ofUser(userId);
    return (await Promise.all(restrictions.slice(0, MAX_GROUPS).map(placeOf))).flat();
  };
}
