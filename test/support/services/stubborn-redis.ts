import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** Accepts connections and answers the same to everything, as a Redis in some state does. */
export async function stubbornRedis(answer: string, when: 'asked' | 'connected') {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    if (when === 'connected') socket.end(answer === '' ? '' : `${answer}\r\n`);
    socket.on('data', (data) => {
      const commands = data.toString('latin1').match(/\*\d+\r\n\$/g)?.length ?? 0;
      if (when === 'asked') socket.write(`${answer}\r\n`.repeat(commands));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `redis://127.0.0.1:${port}`,
    connections: () => connections,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
