import { ApiError } from '../api/errors.ts';
import type { Clock } from '../world/clock.ts';
import type { Events } from '../world/events.ts';
import type { QueuedUpdate, Updates } from './updates.ts';

export interface Poll {
  readonly offset: number;
  readonly limit: number;
  /** Seconds to wait for an update. */
  readonly timeout: number;
  /** Aborted when the bot hangs up. */
  readonly hungUp: AbortSignal;
}

export interface Polling {
  getUpdates(poll: Poll): Promise<object[]>;
  /** Ends the poll that waits, as a newer poll or setWebhook does. */
  conflict(description: string): void;
}

const OTHER_POLL =
  'Conflict: terminated by other getUpdates request; ' +
  'make sure that only one bot instance is running';

/** A poll that comes sooner after one with the same offset gets one update. */
const SAME_OFFSET_MS = 500;

/** Long polling: an offset confirms what is below it, and a newer poll ends the one waiting. */
export function createPolling(updates: Updates, events: Events, clock: Clock): Polling {
  let last = { offset: -1, at: Number.NEGATIVE_INFINITY };
  let endWaiting: ((description: string) => void) | undefined;

  function confirm(offset: number): void {
    const pending = updates.pending();
    const keep = offset < 0 ? pending.slice(offset) : undefined;
    for (const update of pending) {
      const isOld = keep === undefined ? update.id < offset : !keep.includes(update);
      if (isOld && !update.isRepeated) updates.confirm(update);
    }
  }

  /** What was put in again is handed out once; the rest stays until an offset confirms it. */
  function take(limit: number): object[] {
    const batch: readonly QueuedUpdate[] = updates.pending().slice(0, limit);
    for (const update of batch) if (update.isRepeated) updates.confirm(update);
    return batch.map(({ body }) => body);
  }

  function wait({ limit, timeout, hungUp }: Poll): Promise<object[]> {
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        unsubscribe();
        if (endWaiting === end) endWaiting = undefined;
        settle();
      };
      const end = (description: string) => finish(() => reject(new ApiError(409, description)));
      const until = clock.now() + timeout;
      const timer = setTimeout(() => finish(() => resolve([])), timeout * 1000);
      const unsubscribe = events.on(({ type }) => {
        if (type === 'queued') finish(() => resolve(take(limit)));
        // A test has moved the clock past its end.
        if (type === 'clock' && clock.now() >= until) finish(() => resolve([]));
      });
      hungUp.addEventListener('abort', () => finish(() => resolve([])));
      endWaiting = end;
    });
  }

  /** As the Bot API server does, with polls that come again and again. */
  function limited(poll: Poll): Poll {
    const at = performance.now();
    const isSame = poll.offset === last.offset && at < last.at + SAME_OFFSET_MS;
    last = { offset: poll.offset, at };
    return isSame ? { ...poll, limit: 1 } : poll;
  }

  return {
    async getUpdates(asked) {
      const poll = limited(asked);
      endWaiting?.(OTHER_POLL);
      confirm(poll.offset);
      const ready = take(poll.limit);
      return ready.length > 0 || poll.timeout === 0 ? ready : wait(poll);
    },
    conflict: (description) => endWaiting?.(description),
  };
}
