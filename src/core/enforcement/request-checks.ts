import type { CheckTarget } from '../model/restriction.ts';

export interface CheckRequestsDeps {
  readonly ledger: {
    requestChecks(of: CheckTarget): Promise<void>;
    releaseAll(groupId: number): Promise<void>;
  };
  /** Called when restrictions have become due. */
  readonly onDue: () => void;
}

export type CheckRequests = ReturnType<typeof createCheckRequests>;

/** Requests checks of restrictions. The request stands in the ledger, so that no crash loses it. */
export function createCheckRequests({ ledger, onDue }: CheckRequestsDeps) {
  return {
    /** Something that these restrictions depend on may have changed. */
    async request(of: CheckTarget): Promise<void> {
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
