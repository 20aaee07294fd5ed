import type { Restriction } from '../model/restriction.ts';
import type { ReconcileDeps } from './enforcement.ts';

export interface EndRestrictionDeps extends Pick<ReconcileDeps, 'onEnded'> {
  readonly ledger: Pick<ReconcileDeps['ledger'], 'close'>;
  readonly notices: Pick<ReconcileDeps['notices'], 'ending' | 'takeDown'>;
}

/** Takes a row out of the ledger, and its notice out of the chat; `isLifted` when we set them free. */
export function createEndRestriction({ ledger, notices, onEnded }: EndRestrictionDeps) {
  return async (restriction: Restriction, isLifted = false): Promise<void> => {
    // Due first: the notice goes even if the process ends before it is taken down.
    await notices.ending(restriction);
    const ended = await ledger.close(restriction);
    if (ended === undefined) return;
    notices.takeDown(ended);
    onEnded?.(ended.groupId, ended.userId, isLifted);
  };
}
