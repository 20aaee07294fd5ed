import type { Log } from '../core/lib/log.ts';

export interface ForgettingDeps {
  readonly activity: { forgetBefore(date: Date): Promise<number> };
  readonly joinRequests: { forgetBefore(date: Date): Promise<unknown> };
  readonly deletions: { forgetKept(before: Date): Promise<void> };
  readonly now: () => Date;
  readonly log: Log;
}

const DAY_MS = 86_400_000;

/** Deletes activity and join requests after 30 days, and records of kept messages after one. */
export function createForgetting({ activity, joinRequests, deletions, now, log }: ForgettingDeps) {
  return async (): Promise<void> => {
    const before = new Date(now().getTime() - 30 * DAY_MS);
    const forgotten = await activity.forgetBefore(before);
    await joinRequests.forgetBefore(before);
    await deletions.forgetKept(new Date(now().getTime() - DAY_MS));
    if (forgotten > 0) log.info({ forgotten }, 'old activity forgotten');
  };
}
