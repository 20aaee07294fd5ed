import type { Membership } from '../membership/membership.ts';
import { missed } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import type { Restriction } from '../model/restriction.ts';
import type { Notices } from '../notices/notices.ts';

export interface ShowAgainDeps {
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly membership: Pick<Membership, 'recall'>;
  readonly notices: Pick<Notices, 'show'>;
}

/** Shows the notice of a restriction of which nobody knows whether it was shown. */
export function createShowAgain({ groups, membership, notices }: ShowAgainDeps) {
  return async ({ groupId, userId, missing: ids }: Restriction): Promise<void> => {
    const group = await groups.find(groupId);
    if (!group?.enabled || group.suspended) return;
    const named = group.channels.filter(({ id }) => ids.includes(id));
    const known = await membership.recall(userId, named);
    const missing = known.map(({ channel, standing }) => missed(channel, standing));
    if (missing.length === 0) return;
    notices.show(group, { id: userId, firstName: '' }, missing, { kind: 'none' }, true);
  };
}
