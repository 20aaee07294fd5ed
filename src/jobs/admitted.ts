import type { DepartureReason } from '../core/model/departure.ts';
import type { Admission } from '../core/policy/admission.ts';

export interface CheckAdmittedDeps {
  /** A page of the enabled groups, by ascending id, after the given id. */
  readonly store: { enabledAfter(groupId: number, limit: number): Promise<number[]> };
  readonly admission: Admission;
  readonly dismiss: (groupId: number, reason: DepartureReason) => Promise<void>;
}

const BATCH = 100;

/** Leaves protected groups that the configuration does not allow any more. */
export function createCheckAdmitted({ store, admission, dismiss }: CheckAdmittedDeps) {
  return async (): Promise<void> => {
    if (!admission.isLimited) return;
    let page = await store.enabledAfter(Number.MIN_SAFE_INTEGER, BATCH);
    while (page.length > 0) {
      for (const groupId of page) {
        const refusal = await admission.refusal(groupId);
        if (refusal?.isOfGroup) await dismiss(groupId, refusal.reason);
      }
      page = await store.enabledAfter(page.at(-1) ?? 0, BATCH);
    }
  };
}
