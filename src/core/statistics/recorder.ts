import type { MessageCount } from '../membership/activity.ts';
import type { Counters } from './counters.ts';

export interface RecorderDeps {
  readonly counters: Pick<Counters, 'group' | 'flush'>;
  /** The messages that were counted since the last time. */
  readonly takeMessages: () => readonly MessageCount[];
}

/**
 * Writes what was counted. Messages wait for one round more: by then Telegram has been told that
 * they were handled, and does not deliver them again to be counted by the next process.
 */
export function createRecorder({ counters, takeMessages }: RecorderDeps) {
  let held: readonly MessageCount[] = [];

  function count(counted: readonly MessageCount[]): void {
    for (const { groupId, day, messages } of counted)
      counters.group(groupId, 'messages', messages, day);
  }

  return {
    record(): Promise<void> {
      count(held);
      held = takeMessages();
      return counters.flush();
    },

    /** At the end: writes all of it. */
    finish(): Promise<void> {
      count(held);
      held = [];
      count(takeMessages());
      return counters.flush();
    },
  };
}
