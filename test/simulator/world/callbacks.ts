import type { ChatRecord } from './chats.ts';
import type { Clock } from './clock.ts';

export interface CallbackAnswer {
  /** Empty when the bot only stopped the progress circle. */
  readonly text: string;
  readonly alert: boolean;
  readonly url: string | undefined;
}

export interface PendingCallback {
  readonly id: string;
  readonly userId: number;
  readonly chat: ChatRecord;
  readonly label: string;
  /** Unix time of the press. */
  readonly pressedAt: number;
  answer: CallbackAnswer | undefined;
}

/** A press that waits this long, in seconds, cannot be answered any more. */
export const CALLBACK_LIFETIME = 150;

export interface Callbacks {
  add(callback: PendingCallback): void;
  /** The press if it can still be answered. */
  open(id: string): PendingCallback | undefined;
}

export function createCallbacks(clock: Clock): Callbacks {
  const presses = new Map<string, PendingCallback>();
  return {
    add: (callback) => void presses.set(callback.id, callback),
    open(id) {
      const press = presses.get(id);
      if (press === undefined || press.answer !== undefined) return undefined;
      return clock.now() - press.pressedAt < CALLBACK_LIFETIME ? press : undefined;
    },
  };
}
