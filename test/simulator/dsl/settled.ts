import { setTimeout as sleep } from 'node:timers/promises';
import type { Calls } from '../api/calls.ts';
import type { World } from '../world/world.ts';
import type { Patience, Until } from './waiting.ts';

export interface Quiet extends Patience {
  /** How long nothing must happen, in milliseconds. */
  readonly quietMs?: number;
}

/**
 * Waits until every update is delivered (webhook: answered 2xx; polling: confirmed by a later
 * offset), no call is in progress, and nothing has happened for a moment.
 */
export function createSettled(world: World, calls: Calls, until: Until) {
  let activity = 0;
  world.events.on(() => {
    activity += 1;
  });
  const isIdle = () => world.updates.pending().length === 0 && calls.inProgress() === 0;

  return async ({ quietMs = 60, timeoutMs }: Quiet = {}): Promise<void> => {
    const patience = timeoutMs === undefined ? {} : { timeoutMs };
    for (;;) {
      await until(isIdle, 'all updates delivered and no call in progress', patience);
      const before = activity;
      const begun = calls.all.length;
      await sleep(quietMs);
      if (isIdle() && activity === before && calls.all.length === begun) return;
    }
  };
}
