import { Api, type ApiClientOptions, Bot, type Transformer } from 'grammy';
import { type CallObserver, createOutgoing } from './client.ts';
import type { DeferOptions } from './limits/defer.ts';
import type { FloodWaits } from './limits/flood-control.ts';
import type { MessageClass } from './limits/message-class.ts';
import type { ThrottleOptions } from './limits/throttle.ts';
import type { Transport } from './transport.ts';

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
  readonly floodWaits: FloodWaits;
  readonly transport: Pick<Transport, 'request' | 'close'>;
  readonly defer: DeferOptions;
}

/** One `Api` for each class of messages. */
export type MessageApis = Readonly<Record<MessageClass, Api>>;

/** The transport has shorter time-outs of its own; grammY's must outlast a long poll. */
const GRAMMY_TIMEOUT_SECONDS = 60;

/** The id of a bot, with which its token begins. */
export const botIdOf = (botToken: string): number => Number.parseInt(botToken, 10);

/** A bot whose calls are retried, throttled and observed; without any handlers yet. */
export function createBot(
  { botToken, telegramApiRoot, rateLimit }: BotOptions,
  { observer, floodWaits, transport, defer, ...limits }: BotHooks,
) {
  const stopped = new AbortController();
  const client: ApiClientOptions = {
    apiRoot: telegramApiRoot,
    // grammY types it as node-fetch's, of which it uses `json()` of the answer alone.
    fetch: transport.request as unknown as NonNullable<ApiClientOptions['fetch']>,
    timeoutSeconds: GRAMMY_TIMEOUT_SECONDS,
  };
  const outgoing = createOutgoing({
    limits: { ...rateLimit, ...limits },
    floodWaits,
    observer,
    stopped: stopped.signal,
    defer,
  });

  function createApi(transformers: Transformer[]): Api {
    const api = new Api(botToken, client);
    api.config.use(...transformers);
    return api;
  }

  const bot = new Bot(botToken, { client });
  bot.api.config.use(...outgoing.forHandlers());
  const messages: MessageApis = {
    notice: createApi(outgoing.forMessages('notice')),
    answer: createApi(outgoing.forMessages('answer')),
    menu: createApi(outgoing.forMenus()),
  };

  return {
    bot,
    messages,
    /** For what goes out as answers do, and better not than twice. */
    welcomes: createApi(outgoing.forMessages('answer', { isAsked: false })),
    /** For questions that a person waits for: answered now or not at all. */
    questions: createApi(outgoing.forQuestions()),
    /** By which updates come in: polls, and the registration of the webhook. */
    intakeApi: createApi(outgoing.forIntake()),
    /** Resolves when a message of a class may go out in a chat. */
    turn: outgoing.turn,
    async close(): Promise<void> {
      stopped.abort();
      await transport.close();
    },
  };
}
