import { setTimeout as sleep } from 'node:timers/promises';
import { apiThrottler } from '@grammyjs/transformer-throttler';
import type { Transformer } from 'grammy';
import type { Cache } from '../../core/cache.ts';

export interface ThrottleOptions {
  /** Messages per second, to all chats together. */
  readonly global: number;
  /** Messages and edits per 60 s in one group. */
  readonly perChat: number;
  /** Counts over all instances; the queues here would begin anew with each of them. */
  readonly budget: Pick<Cache, 'take'>;
  /** Called when a message had to wait. */
  readonly onDelay?: () => void;
  /** Told of how many messages wait, or are under way, whenever that changes. */
  readonly onQueue?: (size: number) => void;
}

const NOTICEABLE_MS = 50;
const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

/**
 * Telegram limits messages and their edits. Reads, restrictions, deletions and answers to presses
 * do not fall under those limits: throttled alike, they would cap enforcement at 20 a minute.
 */
export function throttleMessages({
  global,
  perChat,
  budget,
  onDelay,
  onQueue,
}: ThrottleOptions): Transformer {
  const throttle = apiThrottler({
    global: {
      reservoir: global,
      reservoirRefreshAmount: global,
      reservoirRefreshInterval: SECOND_MS,
    },
    group: {
      maxConcurrent: 1,
      reservoir: perChat,
      reservoirRefreshAmount: perChat,
      reservoirRefreshInterval: MINUTE_MS,
    },
    out: { maxConcurrent: 1 },
  });

  async function granted(key: string, limit: number, windowMs: number): Promise<void> {
    for (;;) {
      const wait = await budget.take(`sent:${key}`, limit, windowMs);
      if (wait <= 0) return;
      await sleep(wait);
    }
  }

  /** The limit of the group first: what waits for that takes nothing from the others. */
  async function waitForBudget(payload: object): Promise<void> {
    const chat = 'chat_id' in payload ? Number(payload.chat_id) : 0;
    if (chat < 0) await granted(String(chat), perChat, MINUTE_MS);
    await granted('all', global, SECOND_MS);
  }

  let queued = 0;
  const resize = (change: 1 | -1) => {
    queued += change;
    onQueue?.(queued);
  };

  return async (call, method, payload, signal) => {
    if (!/^(send|edit|copy|forward)/.test(method)) return call(method, payload, signal);
    const queuedAt = performance.now();
    const timed: typeof call = async (...args) => {
      await waitForBudget(payload);
      if (performance.now() - queuedAt > NOTICEABLE_MS) onDelay?.();
      return call(...args);
    };
    resize(1);
    try {
      return await throttle(timed, method, payload, signal);
    } finally {
      resize(-1);
    }
  };
}
