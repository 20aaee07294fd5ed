import type { Dispatcher } from 'undici';
// The rest of undici, three quarters of a megabyte, is not needed.
import Pool from 'undici/lib/dispatcher/pool.js';
import { readAnswer } from './answer.ts';
import { callOver } from './http-call.ts';

/** A call is given up after this time. */
const CALL_TIMEOUT_MS = 10_000;
/** Long polls are answered by Telegram within their own time-out, which is shorter than this. */
const POLL_TIMEOUT_MS = 45_000;
const CONNECTIONS = 64;
const POLL_CONNECTIONS = 2;
const KEEP_ALIVE_MS = 30_000;
/** A hundred updates are far smaller; whatever is larger was not sent by the Bot API. */
const LARGEST_POLL_BYTES = 32 * 1024 * 1024;
/** The largest other answer, a chat with all its administrators, is a fraction of this. */
const LARGEST_ANSWER_BYTES = 1024 * 1024;
const JSON_HEADERS = { 'content-type': 'application/json' };

/** HTTP to the Bot API, as grammY calls it. */
export interface Transport {
  /** Rejects when there is no answer. */
  request(url: string, init: Request): Promise<{ json(): Promise<unknown> }>;
  close(): Promise<void>;
}

interface Request {
  readonly method: string;
  readonly headers: object;
  readonly body: string;
  readonly signal?: AbortSignal;
}

export interface TransportOptions {
  readonly callTimeoutMs?: number;
  /** Called with the `Date` header of each answer, and the milliseconds that the call took. */
  readonly onDate?: (date: Date, tookMs: number) => void;
  /** Opens connections through a proxy; without it they are direct. */
  readonly open?: ((limits: ConnectionLimits) => Dispatcher) | undefined;
}

interface ConnectionLimits {
  readonly connections: number;
  readonly keepAliveTimeout: number;
}

/**
 * HTTP to the Bot API over a keep-alive pool. Several times cheaper per call than grammY's default
 * node-fetch, and its errors do not carry the URL, which holds the token.
 */
export function createTransport(
  apiRoot: string,
  { callTimeoutMs = CALL_TIMEOUT_MS, onDate = () => undefined, open }: TransportOptions = {},
): Transport {
  const { origin } = new URL(apiRoot);
  const openFor = open ?? ((limits) => openPool(origin, limits));
  const connect = (connections: number) =>
    openFor({ connections, keepAliveTimeout: KEEP_ALIVE_MS });
  const calls = connect(CONNECTIONS);
  const polls = connect(POLL_CONNECTIONS);

  async function request(url: string, init: Request) {
    const { pathname } = new URL(url);
    const isPoll = pathname.endsWith('/getUpdates');
    const timeout = isPoll ? POLL_TIMEOUT_MS : callTimeoutMs;
    const start = performance.now();
    const { status, text, date } = await callOver(isPoll ? polls : calls, {
      origin,
      path: pathname,
      method: init.method === 'POST' ? 'POST' : 'GET',
      headers: JSON_HEADERS,
      body: init.body,
      timeoutMs: timeout,
      maxBytes: isPoll ? LARGEST_POLL_BYTES : LARGEST_ANSWER_BYTES,
      signal: init.signal,
    });
    onDate(date, performance.now() - start);
    return { json: async () => readAnswer(text, status) };
  }

  return {
    request,
    close: async () => void (await Promise.all([calls.destroy(), polls.destroy()])),
  };
}

function openPool(origin: string, limits: ConnectionLimits): Dispatcher {
  return new Pool(origin, { ...limits, connect: { timeout: 5_000 } });
}
