import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';

/** What is answered to a command, as it goes over the line; undefined keeps silent. */
type Answer = (command: readonly string[]) => string | undefined;

/** What a Redis says that is content with everything. */
export const CONTENT: Answer = ([name, ...channels]) => {
  if (name !== 'subscribe') return '+OK';
  const confirm = (channel: string, index: number) =>
    ['*3', '$9', 'subscribe', `$${channel.length}`, channel, `:${index + 1}`].join('\r\n');
  return channels.map(confirm).join('\r\n');
};

/** Stands in for a Redis, and answers each command as the test says. */
export async function scriptedRedis(answer: Answer = CONTENT) {
  const sockets = new Set<Socket>();
  const commands: string[] = [];
  const script = { answer };
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    const read = commandReader();
    socket.on('data', (data) => {
      for (const command of read(data.toString('latin1'))) {
        commands.push(command.join(' '));
        const said = script.answer(command);
        if (said !== undefined) socket.write(`${said}\r\n`);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port,
    /** Its answers, which may change. */
    script,
    /** Every command that came, on any connection. */
    commands,
    connections: () => connections,
    cut,
    close(): void {
      cut();
      server.close();
    },
  };
}

/** Waits for sockets, not for timers: `expect.poll` would let the time of fake ones pass. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  meanwhile: () => Promise<void> = setImmediate,
): Promise<void> {
  const begun = Date.now();
  while (!(await isSo())) {
    if (Date.now() - begun > 3_000) throw new Error(`it does not come: ${isSo}`);
    await meanwhile();
  }
}

/** Reads commands, which may come in pieces: `*2`, then for each word its length and the word. */
function commandReader(): (data: string) => string[][] {
  let rest = '';
  return (data) => {
    const lines = (rest + data).split('\r\n');
    const commands: string[][] = [];
    while (lines.length > 2 * wordsOf(lines) + 1) {
      const words = lines.splice(0, 2 * wordsOf(lines) + 1);
      commands.push(words.filter((_, index) => index > 0 && index % 2 === 0));
    }
    rest = lines.join('\r\n');
    return commands;
  };
}

const wordsOf = ([first = '']: readonly string[]) => Number(first.slice(1));
