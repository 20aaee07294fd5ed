import { once } from 'node:events';
import { createServer, request } from 'node:http';

export interface RoundRobin {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * A load balancer: each request goes to the next of the ports, or the one after it that answers.
 * `onPass` is told each of them that is tried.
 */
export async function startRoundRobin(
  port: number,
  ports: () => readonly number[],
  onPass?: (port: number | undefined, body: string) => void,
) {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => pass(Buffer.concat(chunks), ports().length));

    function pass(body: Buffer, attempts: number): void {
      turn += 1;
      const target = ports()[turn % ports().length];
      onPass?.(target, body.toString());
      const { method, url, headers } = incoming;
      const onward = request({ host: '127.0.0.1', port: target, method, path: url, headers });
      onward.on('response', (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      onward.on('error', () => {
        if (attempts > 1) pass(body, attempts - 1);
        else outgoing.writeHead(502).end();
      });
      onward.end(body);
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  } satisfies RoundRobin;
}
