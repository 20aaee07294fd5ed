import type { Transformer } from 'grammy';
import type { Cache } from '../../../core/shared/cache.ts';
import { cacheKeys } from '../../../core/shared/cache-keys.ts';
import { isMessageMethod, type MessageClass, shareOf } from './message-class.ts';
import { createTurns, type Turns } from './turns.ts';

export interface ThrottleOptions {
  /** Messages per second, to all chats together. */
  readonly global: number;
  /** Messages and edits per 60 s in one group. */
  readonly perChat: number;
  /** Counts over all instances. */
  readonly budget: Pick<Cache, 'consume'>;
  /** Milliseconds of a flood wait for messages in the chat (429). */
  readonly paused?: (chatId: number) => number;
  /** Called when a message had to wait. */
  readonly onDelay?: () => void;
  /** Called with the number of messages that wait for a limit, whenever it changes. */
  readonly onQueue?: (size: number) => void;
}

const NOTICEABLE_MS = 50;
const SECOND_MS = 1_000;
/** A minute, and as long as calls are on their way: Telegram counts when they arrive. */
const MINUTE_MS = 62_000;
/** A longer flood wait is not waited out here: the call is refused, and its caller retries. */
const LONGEST_PAUSE_MS = 60_000;

/**
 * Keeps Telegram's limits on messages and their edits. Reads, restrictions, deletions and answers
 * to presses do not fall under those limits: throttled alike, they would cap enforcement at 20 a
 * minute.
 */
export function createThrottle(options: ThrottleOptions) {
  const { global, perChat, budget, paused = () => 0, onDelay, onQueue } = options;
  const all = createTurns((of) =>
    budget.consume(cacheKeys.sentInAll(), shareOf(global, of), SECOND_MS),
  );
  const chats = new Map<number, Turns>();

  function turnsIn(chatId: number): Turns {
    const known = chats.get(chatId);
    if (known !== undefined) return known;
    const take = (of: MessageClass) => {
      const pause = paused(chatId);
      if (pause > 0 && pause <= LONGEST_PAUSE_MS) return pause;
      // Only groups have a limit of their own per minute.
      return chatId < 0
        ? budget.consume(cacheKeys.sentIn(chatId), shareOf(perChat, of), MINUTE_MS)
        : 0;
    };
    const turns = createTurns(take, () => void chats.delete(chatId));
    chats.set(chatId, turns);
    return turns;
  }

  let queued = 0;
  const resize = (change: 1 | -1) => {
    queued += change;
    onQueue?.(queued);
  };

  /**
   * The limit of the chat first: a message that waits for it uses up nothing of the global limit.
   */
  async function turn(chatId: number, of: MessageClass): Promise<void> {
    const queuedAt = performance.now();
    resize(1);
    try {
      await turnsIn(chatId).turn(of);
      await all.turn(of);
    } finally {
      resize(-1);
    }
    if (performance.now() - queuedAt > NOTICEABLE_MS) onDelay?.();
  }

  return {
    /** For an `Api` that sends messages of this class. */
    transformer:
      (of: MessageClass): Transformer =>
      async (call, method, payload, signal) => {
        if (isMessageMethod(method) && 'chat_id' in payload)
          await turn(Number(payload.chat_id), of);
        return call(method, payload, signal);
      },

    /** Resolves when a message of the class may go out in the chat. */
    turn,
  };
}
