import { observeCalls } from '../observe/metrics/observers.ts';
import { createChatMembers } from '../telegram/actions/chat-members.ts';
import type { TelegramClock } from '../telegram/api/clock.ts';
import { createConnectionStatus } from '../telegram/api/connection-status.ts';
import { createBot } from '../telegram/api/create-bot.ts';
import { createDocuments } from '../telegram/api/documents.ts';
import { describeError, isCausedByPeople, isMalformed } from '../telegram/api/errors.ts';
import { createFloodWaits } from '../telegram/api/limits/flood-control.ts';
import type { Transport } from '../telegram/api/transport.ts';
import type { Context } from './context.ts';
import type { Stores } from './stores.ts';

/** By what the bot reaches the outside world. */
export interface Connections extends Stores {
  readonly transport: Transport;
  readonly clock: TelegramClock;
}

export type Telegram = ReturnType<typeof openTelegram>;

/** By what Telegram is called: limited, counted and observed. */
export function openTelegram(context: Context, connections: Connections) {
  const { config, metrics, logger, background, onShutdown } = context;
  const { cache, broadcast, transport, clock } = connections;
  const log = logger.child({ logger: 'telegram' });
  const report = createReport(context);
  const connection = createConnectionStatus(clock.now, {
    onAway: (error) => log.warn({ error }, 'Telegram is away'),
    onBack: () => log.info({}, 'Telegram is back'),
  });
  const count = observeCalls(metrics);
  const floodWaits = createFloodWaits(broadcast, { onHeldUp: () => metrics.rateLimitDelays.inc() });
  let queuedCalls = 0;
  const { close, ...calls } = createBot(config, {
    observer: {
      onCall(method, result) {
        connection.onCall(method, result);
        count(method, result);
        const { ok, errorCode, seconds } = result;
        const fields = { method, ok, error_code: errorCode, latency_ms: milliseconds(seconds) };
        log.debug(fields, 'called Telegram');
      },
    },
    budget: cache,
    floodWaits,
    onDelay: () => metrics.rateLimitDelays.inc(),
    onQueue(size) {
      queuedCalls = size;
    },
    transport,
    defer: { background, onLost: report.lost('press not answered') },
  });
  onShutdown('Telegram connections', close);
  return {
    ...calls,
    /** Memberships as Telegram tells them now. */
    members: createChatMembers(calls.bot.api, report.warn('membership could not be read')),
    /** What people send as files. */
    documents: createDocuments({ ...config, transport }),
    connection,
    floodWaits,
    queuedCalls: () => queuedCalls,
    report,
  };
}

/** Says in the log what Telegram did not take. */
function createReport({ logger, onError }: Context) {
  const log = logger.child({ logger: 'telegram' });
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

function milliseconds(seconds: number): number {
  return Math.round(seconds * 10_000) / 10;
}
