import type { Restriction } from '../model/restriction.ts';
import type { HowEnded, ReconcileDeps } from './enforcement.ts';

export interface EndRestrictionDeps extends Pick<ReconcileDeps, 'onEnded'> {
  readonly ledger: Pick<ReconcileDeps['ledger'], 'close'>;
  readonly notices: Pick<ReconcileDeps['notices'], 'scheduleRemoval' | 'remove'>;
}

/**
 * Deletes the row of a restriction and its notice. Answers whether it was this process that deleted
 * the row.
 */
export function createEndRestriction({ ledger, notices, onEnded }: EndRestrictionDeps) {
  return async (restriction: Restriction, how: HowEnded = 'otherwise'): Promise<boolean> => {
    // Scheduled first: a crash cannot leave the notice behind.
    await notices.scheduleRemoval(restriction);
    const ended = await ledger.close(restriction);
    if (ended === undefined) return false;
    // None was sent where the caller says so, and none is searched for.
    const noticeAfter = restriction.noticeAfter === null ? null : ended.noticeAfter;
    notices.remove({ ...ended, noticeAfter });
    onEnded?.(ended.groupId, ended.userId, ended.state === 'told' ? 'not muted' : how);
    return true;
  };
}
