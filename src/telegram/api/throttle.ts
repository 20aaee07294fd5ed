import { apiThrottler } from '@grammyjs/transformer-throttler';
import type { Transformer } from 'grammy';

export interface ThrottleOptions {
  /** Messages per second, to all chats together. */
  readonly global: number;
  /** Messages and edits per 60 s in one group. */
  readonly perChat: number;
  /** Called when a message had to wait. */
  readonly onDelay?: () => void;
  /** Told of how many messages wait, or are under way, whenever that changes. */
  readonly onQueue?: (size: number) => void;
}

const NOTICEABLE_MS = 50;

/**
 * Telegram limits messages and their edits. Reads, restrictions, deletions and answers to presses
 * do not fall under those limits: throttled alike, they would cap enforcement at 20 a minute.
 */
export function throttleMessages({
  global,
  perChat,
  onDelay,
  onQueue,
}: ThrottleOptions): Transformer {
  const throttle = apiThrottler({
    global: {
      reservoir: global,
      reservoirRefreshAmount: global,
      reservoirRefreshInterval: 1000,
    },
    group: {
      maxConcurrent: 1,
      reservoir: perChat,
      reservoirRefreshAmount: perChat,
      reservoirRefreshInterval: 60_000,
    },
    out: { maxConcurrent: 1 },
  });

  let queued = 0;
  const resize = (change: 1 | -1) => {
    queued += change;
    onQueue?.(queued);
  };

  return async (call, method, payload, signal) => {
    if (!/^(send|edit|copy|forward)/.test(method)) return call(method, payload, signal);
    const queuedAt = performance.now();
    const timed: typeof call = (...args) => {
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
