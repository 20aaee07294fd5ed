import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Stands before a server, and can take it away from whoever connects through it. */
export interface TcpProxy {
  readonly port: number;
  /** Ends all connections and lets no new one through. */
  cut(): void;
  /** Takes what is sent, and answers nothing. */
  hang(): void;
  restore(): void;
  close(): void;
}

export async function tcpProxy(host: string, port: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let mode: 'through' | 'cut' | 'hang' = 'through';

  const server = createServer((client) => {
    sockets.add(client);
    client.on('error', () => client.destroy());
    client.on('close', () => sockets.delete(client));
    if (mode === 'cut') {
      client.destroy();
      return;
    }
    if (mode === 'hang') {
      client.resume();
      return;
    }
    const target = connect(port, host);
    sockets.add(target);
    target.on('error', () => client.destroy());
    target.on('close', () => {
      sockets.delete(target);
      client.destroy();
    });
    client.on('close', () => target.destroy());
    client.on('data', (chunk) => {
      if (mode === 'through') target.write(chunk);
    });
    target.on('data', (chunk) => {
      if (mode === 'through') client.write(chunk);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  const endAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: address.port,
    cut() {
      mode = 'cut';
      endAll();
    },
    hang() {
      mode = 'hang';
    },
    /** What was swallowed is lost: connections begin anew. */
    restore() {
      if (mode === 'hang') endAll();
      mode = 'through';
    },
    close() {
      endAll();
      server.close();
    },
  };
}
