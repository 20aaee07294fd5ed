import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Below the ports that systems give to outgoing connections (from 32768 on Linux): one of those
 * could be taken between the look and its use.
 */
const LOWEST = 10_000;
const HIGHEST = 32_000;

/**
 * Each worker of the tests has ports of its own: two that were given the same one would both take
 * the first who listens there for theirs.
 */
const SHARES = 16;
const SHARE = Math.floor((HIGHEST - LOWEST) / SHARES);
const ours = LOWEST + (Number(process.env.VITEST_POOL_ID ?? 0) % SHARES) * SHARE;

/** Those that this process was given and may not listen on yet. */
const given = new Set<number>();

/** A port on the loopback that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = ours + Math.floor(Math.random() * SHARE);
    if (given.has(port) || !(await canListen(port))) continue;
    given.add(port);
    return port;
  }
}

async function canListen(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
