import type { Membership } from '../../core/membership/membership.ts';
import { missedChannels } from '../../core/membership/missed-channels.ts';
import type { Groups } from '../../core/model/groups.ts';
import type { Restriction } from '../../core/model/restriction.ts';
import type { InviteLinks } from '../actions/invite-links.ts';
import type { MutedPlace } from '../ui/notice-text.ts';

export interface MutedPlacesDeps {
  readonly groups: Pick<Groups, 'find'>;
  readonly ledger: { ofUser(userId: number): Promise<Restriction[]> };
  readonly membership: Pick<Membership, 'lastKnown'>;
  readonly inviteLinks: Pick<InviteLinks, 'current'>;
}

export type MutedPlaces = ReturnType<typeof createMutedPlaces>;

/** Limits the buttons: a keyboard holds about a hundred, and this many groups need up to 60. */
const MAX_GROUPS = 10;

/** The groups where this bot has muted a person, with the channels they miss there. */
export function createMutedPlaces({ groups, ledger, membership, inviteLinks }: MutedPlacesDeps) {
  async function placeOf(restriction: Restriction): Promise<MutedPlace[]> {
    const group = await groups.find(restriction.groupId);
    if (!group?.enabled) return [];
    // Whoever is not muted can write, unless whatever they write goes.
    if (restriction.state === 'told' && group.settings.onOffence !== 'delete') return [];
    const missing = await inviteLinks.current(await missedChannels(membership, group, restriction));
    return missing.length > 0 ? [{ group, missing }] : [];
  }

  return async (userId: number): Promise<MutedPlace[]> => {
    const restrictions = await ledger.ofUser(userId);
    return (await Promise.all(restrictions.slice(0, MAX_GROUPS).map(placeOf))).flat();
  };
}
