import { run } from '@grammyjs/runner';
import Fastify from 'fastify';
import { Bot, webhookCallback } from 'grammy';
import { z } from 'zod';

/** What grammY costs by itself: a bot whose handler does nothing, on the same kind of intake. */
const { BOT_TOKEN, TELEGRAM_API_ROOT, PORT, INTAKE, WEBHOOK_SECRET } = z
  .object({
    BOT_TOKEN: z.string(),
    TELEGRAM_API_ROOT: z.string(),
    PORT: z.coerce.number(),
    INTAKE: z.enum(['webhook', 'polling']),
    WEBHOOK_SECRET: z.string(),
  })
  .parse(process.env);

const bot = new Bot(BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } });
bot.on('message', () => undefined);
await bot.init();

const server = Fastify({ logger: false });
if (INTAKE === 'webhook') {
  const handle = webhookCallback(bot, 'fastify', { secretToken: WEBHOOK_SECRET });
  server.post('/telegram', handle);
}
server.get('/ready', async () => 'ready');
server.get('/metrics', async () => {
  const { user, system } = process.cpuUsage();
  return [
    `process_cpu_seconds_total ${(user + system) / 1e6}`,
    `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
  ].join('\n');
});
await server.listen({ host: '127.0.0.1', port: PORT });
const runner = INTAKE === 'polling' ? run(bot) : undefined;

process.on('SIGTERM', async () => {
  const forced = setTimeout(() => process.exit(), 1_000);
  await runner?.stop();
  await server.close();
  clearTimeout(forced);
  process.exit();
});
