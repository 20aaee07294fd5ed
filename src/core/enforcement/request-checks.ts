import type { CheckTarget } from '../model/restriction.ts';

export interface CheckRequestsDeps {
  readonly ledger: {
    requestChecks(of: CheckTarget): Promise<void>;
    releaseAll(groupId: number): Promise<void>;
  };
  readonly joinRequests: { makeDue(of: CheckTarget): Promise<void> };
  /** Called when restrictions have become due. */
  readonly onDue: () => void;
}

export type CheckRequests = ReturnType<typeof createCheckRequests>;

/**
 * Requests checks of restrictions, and of requests to join. What is requested stands in the database,
 * so that no crash loses it.
 */
export function createCheckRequests({ ledger, joinRequests, onDue }: CheckRequestsDeps) {
  return {
    /** Something may have changed that decides who of them may write, or come in. */
    async request(of: CheckTarget): Promise<void> {
      await Promise.all([ledger.requestChecks(of), joinRequests.makeDue(of)]);
      onDue();
    },

    /** Every restriction of the group is to be lifted. */
    async liftAll(groupId: number): Promise<void> {
      await ledger.releaseAll(groupId);
      onDue();
    },
  };
}
