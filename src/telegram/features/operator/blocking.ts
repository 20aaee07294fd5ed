import type { Log } from '../../../core/lib/log.ts';
import type { DepartureReason } from '../../../core/model/departure.ts';
import type { Dismiss } from '../../actions/departure.ts';

export interface BlockingDeps {
  readonly blocks: {
    add(id: number, blockedBy: number): Promise<boolean>;
    remove(id: number): Promise<boolean>;
  };
  readonly departures: { cancel(groupId: number, reason: DepartureReason): Promise<void> };
  readonly dismiss: Dismiss;
  readonly log: Log;
}

export type Blocking = ReturnType<typeof createBlocking>;

/** What an operator does to groups and people; each is recorded in the log. */
export function createBlocking({ blocks, departures, dismiss, log }: BlockingDeps) {
  const subject = (id: number) => (id < 0 ? { group_id: id } : { person_id: id });

  return {
    /** False when it was blocked before; a group is left all the same, if the bot is there. */
    async block(operatorId: number, id: number): Promise<boolean> {
      const isNew = await blocks.add(id, operatorId);
      log.info({ user_id: operatorId, ...subject(id) }, 'operator: blocked');
      if (id < 0) await dismiss(id, 'blocked-group');
      return isNew;
    },

    /** False when it was not blocked. */
    async unblock(operatorId: number, id: number): Promise<boolean> {
      const wasBlocked = await blocks.remove(id);
      if (id < 0) await departures.cancel(id, 'blocked-group');
      log.info({ user_id: operatorId, ...subject(id) }, 'operator: unblocked');
      return wasBlocked;
    },

    async leave(operatorId: number, groupId: number): Promise<void> {
      log.info({ user_id: operatorId, group_id: groupId }, 'operator: leave');
      await dismiss(groupId, 'asked');
    },
  };
}
