import { createCounters } from '../core/statistics/counters.ts';
import { createGate } from '../core/statistics/gate.ts';
import type { Context } from './context.ts';
import type { Connections } from './telegram.ts';

export type Statistics = ReturnType<typeof openStatistics>;

/** What counts for the admins of groups. */
export function openStatistics(
  { background, onError }: Context,
  { database, clock: { now } }: Connections,
) {
  const counters = createCounters({ store: database.figures, now, onError });
  const gate = createGate({ asks: database.asks, counters, background, now });
  return { counters, gate };
}
