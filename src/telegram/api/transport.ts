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
/** Far more than the pictures and documents that the bot sends. */
const LARGEST_UPLOAD_BYTES = 10 * 1024 * 1024;
/** An upload over a slower line than this is given up, beside the time for the call itself. */
const UPLOAD_BYTES_PER_SECOND = 256 * 1024;

/** HTTP to the Bot API, as grammY calls it. */
export interface Transport {
  /** Rejects when there is no answer. */
  request(url: string, init: Request): Promise<{ json(): Promise<unknown> }>;
  /** A document from the Bot API's own server. Rejects when there is no answer, or not 200. */
  download(url: string, maxBytes: number): Promise<string>;
  close(): Promise<void>;
}

interface Request {
  readonly method: string;
  readonly headers: object;
  /** JSON, or a form with files, which grammY makes anew for each try. */
  readonly body: string | AsyncIterable<Uint8Array>;
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
    const isForm = typeof init.body !== 'string';
    const body = isForm ? await collect(init.body) : init.body;
    const uploadMs = isForm ? (body.length / UPLOAD_BYTES_PER_SECOND) * 1_000 : 0;
    const timeout = isPoll ? POLL_TIMEOUT_MS : callTimeoutMs + uploadMs;
    const start = performance.now();
    const { status, text, date } = await callOver(isPoll ? polls : calls, {
      origin,
      path: pathname,
      method: init.method === 'POST' ? 'POST' : 'GET',
      headers: isForm ? formHeaders(init.headers) : JSON_HEADERS,
      body,
      timeoutMs: timeout,
      maxBytes: isPoll ? LARGEST_POLL_BYTES : LARGEST_ANSWER_BYTES,
      signal: init.signal,
    });
    onDate(date, performance.now() - start);
    return { json: async () => readAnswer(text, status) };
  }

  async function download(url: string, maxBytes: number): Promise<string> {
    const { status, text } = await callOver(calls, {
      ...{ origin, path: new URL(url).pathname, method: 'GET' },
      ...{ timeoutMs: callTimeoutMs, maxBytes, signal: undefined },
    });
    // Neither the address nor the answer: they may hold the token.
    if (status !== 200) throw new Error(`the document could not be fetched: status ${status}`);
    return text;
  }

  return {
    request,
    download,
    close: async () => void (await Promise.all([calls.destroy(), polls.destroy()])),
  };
}

/**
 * A form as a whole: its size says how long it may take, and nothing is left of a stream that a
 * second try would find consumed.
 */
async function collect(form: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of form) {
    size += chunk.length;
    if (size > LARGEST_UPLOAD_BYTES) throw new Error('the upload exceeds the largest size');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The type names the boundary between the parts of the form. */
function formHeaders(headers: object): Record<string, string> {
  const type = 'content-type' in headers ? headers['content-type'] : undefined;
  return { 'content-type': String(type) };
}

function openPool(origin: string, limits: ConnectionLimits): Dispatcher {
  return new Pool(origin, { ...limits, connect: { timeout: 5_000 } });
}
