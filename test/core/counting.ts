import { createActivity } from '../../src/core/membership/activity.ts';
import { createCounters } from '../../src/core/statistics/counters.ts';
import { createGate } from '../../src/core/statistics/gate.ts';
import { createRecorder } from '../../src/core/statistics/recorder.ts';
import type { World } from './world.ts';

export type Counting = ReturnType<typeof countingIn>;

/** The counting parts over the world's database, as the bot has them. */
export function countingIn({ database, background, now, errors }: World) {
  const onError = (error: unknown) => errors.push(error);
  const counters = createCounters({ store: database.figures, now, onError });
  const gate = createGate({ asks: database.asks, counters, background, now });
  const activity = createActivity({ store: database.activity, now, onError });
  const recorder = createRecorder({ counters, takeMessages: activity.takeMessages });
  return { counters, gate, activity, recorder };
}
