import type { Restriction } from '../model/restriction.ts';
import type { ReconcileDeps } from './enforcement.ts';

export interface EndRestrictionDeps extends Pick<ReconcileDeps, 'onEnded'> {
  readonly ledger: Pick<ReconcileDeps['ledger'], 'close'>;
  readonly notices: Pick<ReconcileDeps['notices'], 'scheduleRemoval' | 'remove'>;
}

/**
 * Deletes the row of a restriction and its notice; `isLifted` when the bot lifted it. Answers
 * whether it was this process that deleted the row.
 */
export function createEndRestriction({ ledger, notices, onEnded }: EndRestrictionDeps) {
  return async (restriction: Restriction, isLifted = false): Promise<boolean> => {
    // Scheduled first: a crash cannot leave the notice behind.
    await notices.scheduleRemoval(restriction);
    const ended = await ledger.close(restriction);
    if (ended === undefined) return false;
    notices.remove(ended);
    onEnded?.(ended.groupId, ended.userId, isLifted);
    return true;
  };
}
