import { type ApiClientOptions, Bot } from 'grammy';
import { type CallObserver, installOutgoing } from './api/client.ts';
import type { Pauses } from './api/pause.ts';
import type { ThrottleOptions } from './api/throttle.ts';
import type { Transport } from './api/transport.ts';

export interface BotOptions {
  readonly botToken: string;
  readonly telegramApiRoot: string;
  readonly rateLimit: {
    readonly global: number;
    readonly perChat: number;
    readonly retries: number;
  };
}

export interface BotHooks extends Pick<ThrottleOptions, 'budget' | 'onDelay' | 'onQueue'> {
  readonly observer: CallObserver;
  readonly pauses: Pauses;
  readonly transport: Transport;
}

/** The transport has shorter time-outs of its own; grammY's must outlast a long poll. */
const GRAMMY_TIMEOUT_SECONDS = 60;

/** A bot whose calls are retried, throttled and observed; without any handlers yet. */
export function createBot(
  { botToken, telegramApiRoot, rateLimit }: BotOptions,
  { observer, pauses, transport, ...limits }: BotHooks,
) {
  const stopped = new AbortController();
  const bot = new Bot(botToken, {
    client: {
      apiRoot: telegramApiRoot,
      // grammY types it as node-fetch's, of which it uses `json()` of the answer alone.
      fetch: transport.request as unknown as NonNullable<ApiClientOptions['fetch']>,
      timeoutSeconds: GRAMMY_TIMEOUT_SECONDS,
    },
  });
  installOutgoing(bot.api, {
    limits: { ...rateLimit, ...limits },
    pauses,
    observer,
    stopped: stopped.signal,
  });

  return {
    bot,
    async close(): Promise<void> {
      stopped.abort();
      await transport.close();
    },
  };
}
