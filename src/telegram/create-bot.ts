import { Api, type ApiClientOptions, Bot } from 'grammy';
import { type CallObserver, createOutgoing } from './api/client.ts';
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
  const client: ApiClientOptions = {
    apiRoot: telegramApiRoot,
    // grammY types it as node-fetch's, of which it uses `json()` of the answer alone.
    fetch: transport.request as unknown as NonNullable<ApiClientOptions['fetch']>,
    timeoutSeconds: GRAMMY_TIMEOUT_SECONDS,
  };
  const bot = new Bot(botToken, { client });
  const onceApi = new Api(botToken, client);
  const install = createOutgoing({
    limits: { ...rateLimit, ...limits },
    pauses,
    observer,
    stopped: stopped.signal,
  });
  install(bot.api, { repeatsSends: true });
  install(onceApi, { repeatsSends: false });

  return {
    bot,
    /** For messages of which two would be worse than none: whoever sends one sees to it. */
    onceApi,
    async close(): Promise<void> {
      stopped.abort();
      await transport.close();
    },
  };
}
