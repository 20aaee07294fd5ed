import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

/** What stands between the bot and Telegram does to a call. */
export type Trick = 'pass' | 'refuse' | 'drop' | 'garbage' | 'redirect' | 'echo';

/**
 * A proxy before Telegram that drops, garbles and refuses calls, sends them elsewhere, or answers
 * with their own URL, in which the token stands.
 */
export async function openCrookedTelegram(target: string) {
  let trick: Trick = 'pass';
  let method: string | undefined;
  let hits = 0;

  function answer(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { url = '' } = incoming;
    const isMeant = method === undefined || url.endsWith(`/${method}`);
    if (isMeant) hits += 1;
    if (trick === 'pass' || !isMeant) pass(incoming, outgoing);
    else if (trick === 'drop') incoming.socket.destroy();
    else if (trick === 'garbage') outgoing.end(`<html>${url}`);
    else if (trick === 'redirect')
      outgoing.writeHead(302, { location: `http://127.0.0.1:1${url}` }).end();
    else if (trick === 'echo') outgoing.writeHead(400).end(refusal(400, `no ${url}`));
    else outgoing.writeHead(401).end(refusal(401, 'Unauthorized'));
  }

  function pass(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { url = '', method, headers } = incoming;
    const onward = request(new URL(url, target), { method, headers }, (reply) => {
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  }

  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  return {
    url: `http://127.0.0.1:${port}`,
    /** Calls since the trick began. */
    hits: () => hits,
    plays(next: Trick, { only }: { only?: string } = {}): void {
      trick = next;
      method = only;
      hits = 0;
      server.closeAllConnections();
    },
    /** Nobody listens there any more: connections are refused. */
    async goes(): Promise<void> {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
    async comes(): Promise<void> {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    close(): void {
      server.closeAllConnections();
      server.close();
    },
  };
}

function refusal(error_code: number, description: string): string {
  return JSON.stringify({ ok: false, error_code, description });
}
