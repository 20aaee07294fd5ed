import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { Refused } from '../../simulator/world/speech.ts';
import { Act } from '../acts/acts.ts';
import type { Session } from '../sandbox/session.ts';
import { objection } from './guard.ts';
import { HTML, type Page } from './page.ts';

export interface PlaygroundServer {
  readonly url: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Serves the page on the loopback, at the port if that is free, else at any other. */
export async function serve(
  session: Session,
  page: Page,
  wantedPort: number,
): Promise<PlaygroundServer> {
  const server = createServer((request, response) => {
    void answer(session, page, request, response).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (!response.headersSent) sendJson(response, 500, { error: String(error) });
    });
  });
  const port = await listen(server, wantedPort).catch(() => listen(server, 0));
  return {
    url: `http://${HOST}:${port}/`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, HOST);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

async function answer(
  session: Session,
  page: Page,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const no = objection(request);
  if (no !== undefined) return sendJson(response, 403, { error: no });
  const { pathname } = new URL(request.url ?? '/', 'http://playground');
  const route = `${request.method} ${pathname}`;
  switch (route) {
    case 'GET /':
      return send(response, 'text/html; charset=utf-8', HTML);
    case 'GET /page.js':
      return send(response, 'text/javascript; charset=utf-8', page.script);
    case 'GET /page.css':
      return send(response, 'text/css; charset=utf-8', page.style);
    case 'GET /events':
      return stream(session, response);
    case 'POST /act':
      return act(session, await text(request), response);
  }
  if (pathname.startsWith('/file/')) return sendFile(session, pathname.slice(6), response);
  sendJson(response, 404, { error: 'There is no such page.' });
}

async function act(session: Session, body: string, response: ServerResponse): Promise<void> {
  const parsed = Act.safeParse(jsonOf(body));
  if (!parsed.success) return sendJson(response, 400, { error: 'No such act.' });
  try {
    sendJson(response, 200, await session.act(parsed.data));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // An expectation that failed says in its first line what it waited for.
    sendJson(response, error instanceof Refused ? 409 : 504, { error: reason.split('\n')[0] });
  }
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Server-sent events: the scene whenever it changes, and what happens behind it. */
function stream(session: Session, response: ServerResponse): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
  const tell = (event: string, data: unknown) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const end = session.watch({
    scene: (scene) => tell('scene', scene),
    inspector: (lines) => tell('inspector', lines),
  });
  response.on('close', end);
}

function sendFile(session: Session, name: string, response: ServerResponse): void {
  const id = decodeURIComponent(name);
  for (const chat of session.sandbox().roster.chats.values()) {
    for (const { photo, document } of chat.liveMessages()) {
      const file = [photo, document].find((one) => one?.fileId === id);
      if (file === undefined) continue;
      const type = file === photo ? 'image/png' : 'application/octet-stream';
      send(response, type, Buffer.from(file.bytes));
      return;
    }
  }
  sendJson(response, 404, { error: 'There is no such file.' });
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { ...HEADERS, 'content-type': type });
  response.end(body);
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
