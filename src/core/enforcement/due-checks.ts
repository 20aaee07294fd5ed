import type { Checked } from '../model/restriction.ts';

export interface DueChecksDeps {
  readonly ledger: {
    requestChecks(of: Checked): Promise<void>;
    releaseAll(groupId: number): Promise<void>;
  };
  /** Told that restrictions have become due; they are looked at behind the handling of updates. */
  readonly onDue: () => void;
}

export type DueChecks = ReturnType<typeof createDueChecks>;

/** Has restrictions looked at again. The request stands in the ledger, so that no crash loses it. */
export function createDueChecks({ ledger, onDue }: DueChecksDeps) {
  return {
    /** What decides about these restrictions may have changed. */
    async request(of: Checked): Promise<void> {
      await ledger.requestChecks(of);
      onDue();
    },

    /** Every restriction of the group is to be lifted. */
    async liftAll(groupId: number): Promise<void> {
      await ledger.releaseAll(groupId);
      onDue();
    },
  };
}
