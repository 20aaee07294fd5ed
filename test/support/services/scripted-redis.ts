import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** What is answered to a command, as it goes over the line; undefined keeps silent. */
type Answer = (command: readonly string[]) => string | undefined;

/** Stands in for a Redis, and answers each command as the test says. */
export async function scriptedRedis(answer: Answer = () => '+OK') {
  const sockets = new Set<Socket>();
  const commands: string[] = [];
  const script = { answer };
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    socket.on('data', (data) => {
      for (const command of commandsIn(data.toString('latin1'))) {
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

/** Small commands come whole: `*2`, then for each word its length and the word. */
function commandsIn(data: string): string[][] {
  const lines = data.split('\r\n');
  const commands: string[][] = [];
  while (lines.length > 1) {
    const words = Number(lines.shift()?.slice(1));
    commands.push(lines.splice(0, 2 * words).filter((_, index) => index % 2 === 1));
  }
  return commands;
}
