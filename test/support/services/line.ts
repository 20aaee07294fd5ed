import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { freePort } from './free-port.ts';

/**
 * A line to a Redis or PostgreSQL that can be cut and mended, or go silent, while it keeps its
 * data. A restarted server of a test is empty, and so could not show that an older value survived.
 */
export async function openLine(target: string) {
  const { hostname, port: targetPort } = new URL(target);
  const sockets = new Set<Socket>();
  const port = await freePort();
  let server: Server | undefined;
  let isDeaf = false;

  function carry(near: Socket): void {
    const far = connect(Number(targetPort), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
    if (!isDeaf) near.pipe(far).pipe(near);
  }

  /** Whoever was not answered connects anew. */
  async function mend(): Promise<void> {
    isDeaf = false;
    endAll();
    if (server !== undefined) return;
    server = createServer(carry).listen(port, '127.0.0.1');
    await once(server, 'listening');
  }

  function endAll(): void {
    for (const socket of sockets) socket.destroy();
  }

  function cut(): void {
    server?.close();
    server = undefined;
    endAll();
  }

  await mend();
  return {
    url: through(target, port),
    mend,
    cut,
    /** Carries nothing more on the connections there are, without closing them. */
    silence(): void {
      for (const socket of sockets) socket.unpipe().pause();
    },
    /** Accepts connections and carries nothing on any of them, until it is mended. */
    deafen(): void {
      isDeaf = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
  };
}

/** The same service, reached by way of the line. */
function through(target: string, port: number): string {
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return url.href;
}
