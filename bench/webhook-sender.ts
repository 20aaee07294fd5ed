import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { bodyOf, type Speech } from './messages.ts';

export interface Target {
  readonly address: string;
  readonly path: string;
  readonly secret: string;
}

export interface Sender {
  /** Resolves with the milliseconds until the answer. */
  post(speech: Speech): Promise<number>;
  /** Sends as fast as it is answered, over all connections, and answers how many were sent. */
  flood(next: () => Speech | undefined): Promise<number>;
  close(): void;
}

const CRLF = '\r\n';

/**
 * Posts updates as Telegram does, over connections that are kept, one request at a time on each.
 * Written on sockets: an HTTP client would take more of the processor than the bot.
 */
export async function openSender(targets: readonly Target[], connections = 100): Promise<Sender> {
  const lines = await Promise.all(
    Array.from({ length: connections }, (_, index) => openLine(pick(targets, index))),
  );
  const idle = [...lines];
  const waiting: ((line: Line) => void)[] = [];

  const acquire = async (): Promise<Line> =>
    idle.pop() ?? new Promise((resolve) => waiting.push(resolve));
  function release(line: Line): void {
    const taker = waiting.shift();
    if (taker === undefined) idle.push(line);
    else taker(line);
  }

  return {
    async post(speech) {
      const start = performance.now();
      const line = await acquire();
      await line.send(speech);
      release(line);
      return performance.now() - start;
    },
    async flood(next) {
      let sent = 0;
      const run = async (line: Line) => {
        for (let speech = next(); speech !== undefined; speech = next()) {
          await line.send(speech);
          sent += 1;
        }
      };
      await Promise.all(lines.map(run));
      return sent;
    },
    close: () => {
      for (const line of lines) line.close();
    },
  };
}

function pick(targets: readonly Target[], index: number): Target {
  const target = targets[index % targets.length];
  if (target === undefined) throw new Error('nobody to send to');
  return target;
}

interface Line {
  send(speech: Speech): Promise<void>;
  close(): void;
}

/** The bot closes connections that nobody uses; such a one is opened again when it is needed. */
async function openLine({ address, path, secret }: Target): Promise<Line> {
  const { hostname, port, host } = new URL(address);
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${host}`,
    'Content-Type: application/json',
    `X-Telegram-Bot-Api-Secret-Token: ${secret}`,
    'Connection: keep-alive',
    'Content-Length: ',
  ].join(CRLF);
  const open = async () => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    await once(socket, 'connect');
    return { socket, answered: answersOf(socket) };
  };
  let line = await open();

  async function post(body: string): Promise<void> {
    const answer = line.answered();
    // Updates of this benchmark are ASCII, where characters are bytes.
    line.socket.write(`${head}${body.length}${CRLF}${CRLF}${body}`, 'latin1');
    await answer;
  }

  return {
    async send(speech) {
      if (line.socket.destroyed || line.socket.readableEnded) line = await open();
      const body = bodyOf(speech);
      try {
        await post(body);
      } catch (error) {
        // The bot may close an unused connection just as it is used: Telegram tries again, too.
        if (!(error instanceof Closed)) throw error;
        line = await open();
        await post(body);
      }
    },
    close: () => void line.socket.destroy(),
  };
}

class Closed extends Error {}

/** Resolves with each answer that was awaited; any other status than 200 is a failed benchmark. */
function answersOf(socket: Socket): () => Promise<void> {
  let received = '';
  let settle: { resolve: () => void; reject: (error: Error) => void } | undefined;
  const fail = (error: Error) => settle?.reject(error);
  socket.setEncoding('latin1');
  socket.on('error', ({ message }) => fail(new Closed(message)));
  socket.on('close', () => fail(new Closed('the bot closed a connection')));
  socket.on('data', (chunk: string) => {
    received += chunk;
    if (!isWhole(received)) return;
    const answer = received;
    received = '';
    if (answer.startsWith('HTTP/1.1 200')) settle?.resolve();
    // So it takes leave of a connection that nobody has used.
    else if (answer.startsWith('HTTP/1.1 408')) fail(new Closed(answer));
    else fail(new Error(`the bot answered ${answer}`));
  });
  return () =>
    new Promise((resolve, reject) => {
      settle = { resolve, reject };
    });
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf(`${CRLF}${CRLF}`);
  if (end < 0) return false;
  const length = /content-length: (\d+)/i.exec(answer)?.[1] ?? '0';
  return answer.length >= end + 4 + Number(length);
}
