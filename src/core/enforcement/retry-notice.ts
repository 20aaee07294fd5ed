import type { MissedChannels } from '../membership/missed-channels.ts';
import type { Group } from '../model/group.ts';
import type { Restriction } from '../model/restriction.ts';
import type { Notices } from '../notices/notices.ts';

export interface RetryNoticeDeps {
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly missedChannels: MissedChannels;
  readonly notices: Pick<Notices, 'show'>;
}

/** Shows the notice of a restriction again, since it may not have been shown. */
export function createRetryNotice({ groups, missedChannels, notices }: RetryNoticeDeps) {
  return async (restriction: Restriction): Promise<void> => {
    const { groupId, userId } = restriction;
    const group = await groups.find(groupId);
    if (!group?.enabled || group.suspended) return;
    const missing = await missedChannels(group, restriction);
    if (missing.length === 0) return;
    notices.show(group, { id: userId, firstName: '' }, missing, { kind: 'none' }, 'maybe there');
  };
}
