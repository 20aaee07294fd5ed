import type { Reconcile } from '../../../core/enforcement/reconcile.ts';
import type { Log } from '../../../core/lib/log.ts';
import type { Actor } from '../../../core/model/change.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { CheckTarget } from '../../../core/model/restriction.ts';

export interface TrustDeps {
  readonly groups: Pick<Groups, 'find' | 'setAllowed'>;
  readonly reconcile: Reconcile;
  readonly recheck: (of: CheckTarget) => Promise<void>;
  readonly log: Log;
}

export type Trust = ReturnType<typeof createTrust>;

/** Bounds the list, which is read with the group's settings for each message. */
export const MOST_TRUSTED = 50;

/** Puts people on the allow list of a group, and takes them off; each in one statement. */
export function createTrust({ groups, reconcile, recheck, log }: TrustDeps) {
  async function put(groupId: number, userId: number, allowed: boolean, by: Actor): Promise<void> {
    if ((await groups.setAllowed(groupId, userId, allowed, by)) === undefined) return;
    log.info({ group_id: groupId, user_id: by, person_id: userId, allowed }, 'allow list changed');
    // Lifts the mute of somebody who may write now.
    await reconcile(groupId, { id: userId, firstName: '' }, { kind: 'none' });
    // They may have asked to join the group.
    if (allowed) await recheck({ userIds: [userId] });
  }

  return {
    /** Answers `full` if the list can take nobody more. */
    async trust(groupId: number, userId: number, by: Actor): Promise<'done' | 'full'> {
      const allowList = (await groups.find(groupId))?.settings.allowList ?? [];
      if (!allowList.includes(userId) && allowList.length >= MOST_TRUSTED) return 'full';
      await put(groupId, userId, true, by);
      return 'done';
    },

    untrust: (groupId: number, userId: number, by: Actor): Promise<void> =>
      put(groupId, userId, false, by),
  };
}
