import { type Dispatcher, Pool } from 'undici';
import { readAnswer } from './answer.ts';

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
  readonly maxResponseSize: number;
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
  const connect = (connections: number, maxResponseSize: number) =>
    openFor({ connections, maxResponseSize, keepAliveTimeout: KEEP_ALIVE_MS });
  const calls = connect(CONNECTIONS, LARGEST_ANSWER_BYTES);
  const polls = connect(POLL_CONNECTIONS, LARGEST_POLL_BYTES);

  async function request(url: string, init: Request) {
    const { pathname } = new URL(url);
    const isPoll = pathname.endsWith('/getUpdates');
    const timeout = isPoll ? POLL_TIMEOUT_MS : callTimeoutMs;
    const start = performance.now();
    const response = await (isPoll ? polls : calls).request({
      origin,
      path: pathname,
      method: init.method === 'POST' ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json' },
      body: init.body,
      headersTimeout: timeout,
      bodyTimeout: timeout,
      signal: 'signal' in init ? init.signal : undefined,
    });
    onDate(new Date(String(response.headers.date)), performance.now() - start);
    // undici's own time-out begins anew with every byte.
    const slow = new Error(`the answer took more than ${timeout / 1000} s`);
    const timer = setTimeout(() => response.body.destroy(slow), timeout);
    const reading =
      open === undefined
        ? response.body.text()
        : readText(response.body, isPoll ? LARGEST_POLL_BYTES : LARGEST_ANSWER_BYTES);
    const text = await reading.finally(() => clearTimeout(timer));
    return { json: async () => readAnswer(text, response.statusCode) };
  }

  return {
    request,
    close: async () => void (await Promise.all([calls.destroy(), polls.destroy()])),
  };
}

function openPool(origin: string, limits: ConnectionLimits): Dispatcher {
  return new Pool(origin, { ...limits, connect: { timeout: 5_000 } });
}

/** Not every proxy's connections know how much they may take. */
async function readText(body: AsyncIterable<Buffer>, most: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > most) throw new Error('the answer is too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}
