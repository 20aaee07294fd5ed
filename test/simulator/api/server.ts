import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, failure } from './answer.ts';
import type { Dispatch } from './dispatch.ts';
import { ApiError } from './errors.ts';
import { LACKING } from './lacking.ts';
import { PARAMETERS } from './parameters.ts';
import { readParameters } from './request-body.ts';

export interface ApiServer {
  /** Listens on the same port every time. */
  listen(): Promise<void>;
  /** Ends every connection at once: nobody is there any more. */
  stop(): Promise<void>;
  url(): string;
}

const HOST = '127.0.0.1';
const NAMES = new Map(
  [...Object.keys(PARAMETERS), ...LACKING].map((name) => [name.toLowerCase(), name]),
);

/**
 * The HTTP side of the Bot API: `/bot<token>/<method>`; `date` is what its answers are dated by.
 */
export function createApiServer(token: string, dispatch: Dispatch, date: () => Date): ApiServer {
  let port = 0;
  const server = createServer((request, response) => {
    void answer(request, response, { token, dispatch, date });
  });
  // Longer than any client keeps idle connections, lest a request meet a closing one.
  server.keepAliveTimeout = 120_000;

  return {
    async listen() {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, HOST, resolve);
      });
      port = portOf(server);
    },
    async stop() {
      if (!server.listening) return;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
    url: () => `http://${HOST}:${port}`,
  };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { token, dispatch, date }: { token: string; dispatch: Dispatch; date: () => Date },
): Promise<void> {
  const connection = new AbortController();
  response.on('close', () => connection.abort());
  try {
    const url = new URL(request.url ?? '/', 'http://telegram');
    const [, given, name = ''] = /^\/bot([^/]*)\/?([^/]*)$/.exec(url.pathname) ?? [];
    if (given === undefined) throw new ApiError(404, 'Not Found');
    if (given !== token) throw new ApiError(401, 'Unauthorized');
    const params = await readParameters(request, url.searchParams);
    const method = NAMES.get(name.toLowerCase()) ?? name;
    send(response, await dispatch(method, params, { hungUp: connection.signal }), date());
  } catch (error) {
    if (error instanceof ApiError) send(response, failure(error), date());
    else response.destroy();
  }
}

function send(response: ServerResponse, reply: Answer, date: Date): void {
  if (reply === 'never' || response.destroyed) return;
  if (reply === 'dropped') {
    response.destroy();
    return;
  }
  const { status, type, body, retryAfter } = reply;
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  response.writeHead(status, { date: date.toUTCString(), 'content-type': type, ...headers });
  response.end(body);
}
