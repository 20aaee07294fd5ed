import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Files } from '../world/files.ts';
import { type Answer, failure } from './answer.ts';
import type { Dispatch } from './dispatch.ts';
import { ApiError } from './errors.ts';
import { LACKING } from './lacking.ts';
import { PARAMETERS } from './parameters.ts';
import { readBody } from './request-body.ts';

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

export interface ApiServerDeps {
  readonly dispatch: Dispatch;
  readonly files: Files;
  /** What its answers are dated by. */
  readonly date: () => Date;
}

/** The HTTP side of the Bot API: `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export function createApiServer(token: string, deps: ApiServerDeps): ApiServer {
  let port = 0;
  const server = createServer((request, response) => {
    void answer(request, response, { token, ...deps });
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
  { token, dispatch, files, date }: ApiServerDeps & { readonly token: string },
): Promise<void> {
  const connection = new AbortController();
  response.on('close', () => connection.abort());
  try {
    const url = new URL(request.url ?? '/', 'http://telegram');
    const download = /^\/file\/bot([^/]*)\/(.+)$/.exec(url.pathname);
    if (download !== null) return sendFile(response, files, token, download);
    const [, given, name = ''] = /^\/bot([^/]*)\/?([^/]*)$/.exec(url.pathname) ?? [];
    if (given === undefined) throw new ApiError(404, 'Not Found');
    if (given !== token) throw new ApiError(401, 'Unauthorized');
    const { params, uploads } = await readBody(request, url.searchParams);
    const method = NAMES.get(name.toLowerCase()) ?? name;
    send(response, await dispatch(method, params, { hungUp: connection.signal, uploads }), date());
  } catch (error) {
    if (error instanceof ApiError) send(response, failure(error), date());
    else response.destroy();
  }
}

function sendFile(
  response: ServerResponse,
  files: Files,
  token: string,
  [, given, path = '']: RegExpExecArray,
): void {
  const file = given === token ? files.byPath(path) : undefined;
  if (file === undefined) throw new ApiError(404, 'Not Found');
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  response.end(file.content);
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
