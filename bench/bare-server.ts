import { createServer } from 'node:http';
import { z } from 'zod';
import { createTransport } from '../src/telegram/api/transport.ts';

/**
 * What an update costs at least: a server of Node's own that reads the body and parses it. With
 * CALLS=1 it also asks Telegram once about each author, through the bot's own transport.
 */
const { BOT_TOKEN, TELEGRAM_API_ROOT, PORT, CALLS } = z
  .object({
    BOT_TOKEN: z.string(),
    TELEGRAM_API_ROOT: z.string(),
    PORT: z.coerce.number(),
    CALLS: z.coerce.number(),
  })
  .parse(process.env);

const transport = createTransport(TELEGRAM_API_ROOT);
const url = `${TELEGRAM_API_ROOT}/bot${BOT_TOKEN}/getChatMember`;

async function ask(userId: number): Promise<unknown> {
  const body = JSON.stringify({ chat_id: -1_002_000_000_000, user_id: userId });
  return (await transport.request(url, { method: 'POST', headers: {}, body })).json();
}

function metrics(): string {
  const { user, system } = process.cpuUsage();
  return [
    `process_cpu_seconds_total ${(user + system) / 1e6}`,
    `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
  ].join('\n');
}

const server = createServer((request, response) => {
  if (request.method !== 'POST') {
    response.end(metrics());
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const update = JSON.parse(Buffer.concat(chunks).toString());
    if (CALLS === 1) await ask(update.message.from.id);
    response.writeHead(200, { 'content-length': '0' }).end();
  });
});
server.listen(PORT, '127.0.0.1');
process.on('SIGTERM', () => process.exit());
