import type { Log } from '../core/lib/log.ts';

export interface ForgettingDeps {
  readonly activity: { forgetBefore(date: Date): Promise<number> };
  readonly joinRequests: { forgetBefore(date: Date): Promise<unknown> };
  readonly deletions: { forgetKept(before: Date): Promise<void> };
  readonly setups: { forgetBefore(date: Date): Promise<void> };
  readonly now: () => Date;
  readonly log: Log;
}

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/**
 * Deletes activity and join requests after 30 days, set-ups that nobody finished after a week, and
 * records of kept messages after a day.
 */
export function createForgetting(deps: ForgettingDeps) {
  const { activity, joinRequests, deletions, setups, now, log } = deps;
  return async (): Promise<void> => {
    const before = new Date(now().getTime() - 30 * DAY_MS);
    const forgotten = await activity.forgetBefore(before);
    await joinRequests.forgetBefore(before);
    await setups.forgetBefore(new Date(now().getTime() - WEEK_MS));
    await deletions.forgetKept(new Date(now().getTime() - DAY_MS));
    if (forgotten > 0) log.info({ forgotten }, 'old activity forgotten');
  };
}
