import type { Background } from '../core/lib/background.ts';
import { createPause } from '../core/lib/leave-alone.ts';
import type { Log } from '../core/lib/log.ts';
import { observeCalls } from '../observe/observers.ts';
import { createBot } from '../telegram/api/create-bot.ts';
import { describeError, isCausedByPeople, isMalformed } from '../telegram/api/errors.ts';
import { createPauses } from '../telegram/api/pause.ts';
import type { Transport } from '../telegram/api/transport.ts';
import { createVitals } from '../telegram/api/vitals.ts';
import type { ServiceDeps, Stores } from './stores.ts';

interface OutgoingDeps extends Pick<Stores, 'cache' | 'broadcast'> {
  readonly background: Background;
  readonly transport: Transport;
  readonly now: () => Date;
  readonly log: Log;
}

/** Says in the log what Telegram did not take. */
export function tellTelegram(log: Log, onError: ServiceDeps['onError']) {
  return {
    warn: (what: string) => (error: unknown, chatId?: number) =>
      log.warn({ chat_id: chatId, error: describeError(error) }, what),

    /** What people bring about, as by blocking the bot, is nothing that an operator must know. */
    lost: (what: string) => (error: unknown, chatId?: number) => {
      const reason = describeError(error);
      if (isCausedByPeople(reason)) log.debug({ chat_id: chatId, error: reason }, what);
      else if (isMalformed(error)) onError(error, { chat_id: chatId, what });
      else log.warn({ chat_id: chatId, error: reason }, what);
    },
  };
}

/** What Telegram is called by: limited, counted and observed. */
export function openOutgoing(
  { config, metrics, closing, onError }: ServiceDeps,
  { background, cache, broadcast, transport, now, log }: OutgoingDeps,
) {
  const pause = createPause();
  const vitals = createVitals(() => bot.api.getMe(), now);
  const count = observeCalls(metrics);
  let queuedCalls = 0;
  const { close, ...outgoing } = createBot(config, {
    observer: {
      onCall(method, result) {
        vitals.onCall(method, result);
        count(method, result);
        const { ok, errorCode, seconds } = result;
        const fields = { method, ok, error_code: errorCode, latency_ms: milliseconds(seconds) };
        log.debug(fields, 'called Telegram');
        if (result.retryAfter !== undefined) pause.extend(result.retryAfter);
      },
    },
    budget: cache,
    pauses: createPauses(broadcast, { onHeldUp: () => metrics.rateLimitDelays.inc() }),
    onDelay: () => metrics.rateLimitDelays.inc(),
    onQueue(size) {
      queuedCalls = size;
    },
    transport,
    defer: { background, onLost: tellTelegram(log, onError).lost('press not answered') },
  });
  const { bot } = outgoing;
  closing('Telegram connections', close);
  return { ...outgoing, vitals, pause, queuedCalls: () => queuedCalls };
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 10_000) / 10;
}
