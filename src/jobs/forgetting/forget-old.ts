import type { Log } from '../../core/lib/log.ts';
import { type Day, dayOf } from '../../core/statistics/figures.ts';

export interface ForgettingDeps {
  readonly activity: { forgetBefore(date: Date): Promise<number> };
  readonly joinRequests: { forgetBefore(date: Date): Promise<unknown> };
  readonly channelRequests: { forgetBefore(date: Date): Promise<unknown> };
  readonly deletions: { forgetKept(before: Date): Promise<void> };
  readonly setups: { forgetBefore(date: Date): Promise<void> };
  readonly managed: { forgetBefore(time: Date): Promise<void> };
  readonly changes: { deleteBefore(time: Date): Promise<void> };
  readonly questions: { deleteExpired(): Promise<void> };
  readonly figures: { forgetBefore(day: Day): Promise<void> };
  readonly asks: { forgetBefore(time: Date): Promise<void> };
  readonly now: () => Date;
  readonly log: Log;
}

const DAY_MS = 86_400_000;
const FIGURES_KEPT_DAYS = 400;

/**
 * Deletes figures after 400 days, the history of groups and who was let in there after 90, activity
 * and join requests after 30, requests to join channels after 14, set-ups that nobody finished after
 * a week, records of kept messages and who was asked to join after a day, and questions that nobody
 * has answered in their time.
 */
export function createForgetting(deps: ForgettingDeps) {
  const { activity, joinRequests, deletions, changes, questions, setups, now, log } = deps;
  const { figures, asks, channelRequests, managed } = deps;
  const ago = (days: number) => new Date(now().getTime() - days * DAY_MS);
  return async (): Promise<void> => {
    const forgotten = await activity.forgetBefore(ago(30));
    await joinRequests.forgetBefore(ago(30));
    await channelRequests.forgetBefore(ago(14));
    await setups.forgetBefore(ago(7));
    await deletions.forgetKept(ago(1));
    await asks.forgetBefore(ago(1));
    await figures.forgetBefore(dayOf(now()) - FIGURES_KEPT_DAYS);
    await changes.deleteBefore(ago(90));
    await managed.forgetBefore(ago(90));
    await questions.deleteExpired();
    if (forgotten > 0) log.info({ forgotten }, 'old activity forgotten');
  };
}
