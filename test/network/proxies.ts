import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export interface TestProxy {
  readonly port: number;
  /** The hosts that were asked for, with their ports. */
  readonly asked: readonly string[];
  /** The credentials that came along. */
  readonly credentials: () => string | undefined;
  close(): void;
}

/** Proxies that find every host on this machine, so that tests can name any. */
async function opened(server: Server, proxy: Omit<TestProxy, 'port' | 'close'>) {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { ...proxy, port, close };
}

function join(client: Socket, port: number, onOpen: () => void): void {
  const there = connect(port, '127.0.0.1', () => {
    onOpen();
    there.pipe(client).pipe(there);
  });
  there.on('error', () => client.destroy());
  client.on('close', () => there.destroy());
}

/** A proxy that connects (RFC 9110, CONNECT). */
export function openHttpProxy(): Promise<TestProxy> {
  const asked: string[] = [];
  let credentials: string | undefined;
  const server = createHttpServer().on('connect', ({ url = '', headers }, client: Socket) => {
    asked.push(url);
    credentials = headers['proxy-authorization'];
    const answer = 'HTTP/1.1 200 Connection established\r\n\r\n';
    join(client, Number(url.split(':')[1]), () => client.write(answer));
  });
  return opened(server, { asked, credentials: () => credentials });
}

/** A SOCKS5 proxy (RFC 1928) that asks for a name and a password (RFC 1929) if it is offered. */
export function openSocksProxy(): Promise<TestProxy> {
  const asked: string[] = [];
  let credentials: string | undefined;
  const serve = async (client: Socket) => {
    const next = async (): Promise<Buffer> => {
      const [data] = await once(client, 'data');
      return data;
    };
    const greeting = await next();
    const method = greeting.subarray(2).includes(2) ? 2 : 0;
    client.write(Buffer.from([5, method]));
    if (method === 2) {
      const given = await next();
      const nameEnds = 2 + Number(given[1]);
      const name = given.subarray(2, nameEnds).toString();
      credentials = `${name}:${given.subarray(nameEnds + 1).toString()}`;
      client.write(Buffer.from([1, 0]));
    }
    const request = await next();
    const host = request.subarray(5, 5 + Number(request[4])).toString();
    const port = request.readUInt16BE(request.length - 2);
    asked.push(`${host}:${port}`);
    join(client, port, () => client.write(Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 0])));
  };
  // Whoever hangs up in the middle of it is no fault.
  const server = createServer((client) => void serve(client).catch(() => client.destroy()));
  return opened(server, { asked, credentials: () => credentials });
}
