import type { Log } from '../core/log.ts';

export interface ForgettingDeps {
  readonly activity: { forgetBefore(date: Date): Promise<number> };
  readonly joinRequests: { forgetBefore(date: Date): Promise<unknown> };
  readonly now: () => Date;
  readonly log: Log;
}

const KEPT_MS = 30 * 86_400_000;

/** Who took part in a group, and who asked to join it, is kept for 30 days. */
export function createForgetting({ activity, joinRequests, now, log }: ForgettingDeps) {
  return async (): Promise<void> => {
    const before = new Date(now().getTime() - KEPT_MS);
    const forgotten = await activity.forgetBefore(before);
    await joinRequests.forgetBefore(before);
    if (forgotten > 0) log.info({ forgotten }, 'old activity forgotten');
  };
}
