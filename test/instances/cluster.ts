import { z } from 'zod';
import type { ChatHandle } from '../simulator/dsl/chat-handle.ts';
import type { Person } from '../simulator/dsl/person.ts';
import { startTelegram } from '../simulator/telegram.ts';
import { type BotProcess, startBot } from '../support/bot-process.ts';
import { freshPostgres } from '../support/databases.ts';
import { openMachine } from '../support/machine/machine.ts';
import { passTime } from '../support/machine/pass-time.ts';
import { startRoundRobin } from '../support/round-robin.ts';
import { SECRET } from '../support/scenario.ts';
import { redisUrl } from '../support/services/available.ts';
import { freePort } from '../support/services/free-port.ts';

export type Cluster = Awaited<ReturnType<typeof startCluster>>;

const id = z.object({ id: z.number() });
const MESSAGE = z.object({ message: z.object({ from: id, chat: id }) });

/** Which instances were brought what somebody wrote, whether they answered or not. */
function createBrought() {
  const brought = new Set<string>();

  return {
    note(port: number | undefined, body: string): void {
      const { data } = MESSAGE.safeParse(JSON.parse(body));
      if (data === undefined) return;
      brought.add(`${port} ${data.message.chat.id} ${data.message.from.id}`);
    },
    has: ({ address }: BotProcess, person: Person, chat: ChatHandle): boolean =>
      brought.has(`${new URL(address).port} ${chat.id} ${person.id}`),
  };
}

/** Instances behind a load balancer. */
export async function startCluster(size: number, more: Record<string, string> = {}) {
  const closing: (() => Promise<unknown>)[] = [];
  async function close(): Promise<void> {
    for (const one of closing.splice(0).toReversed()) await one();
  }

  const telegram = await startTelegram({ webhookRetryScale: 0.1 });
  closing.push(() => telegram.close());
  const machine = openMachine();
  closing.push(async () => machine.remove());
  const database = await freshPostgres();
  closing.push(() => database.drop());
  const running = new Map<number, BotProcess>();
  const port = await freePort();
  const brought = createBrought();
  const balancer = await startRoundRobin(port, () => [...running.keys()], brought.note);
  closing.push(() => balancer.close());

  async function start(): Promise<BotProcess> {
    const own = await freePort();
    const bot = await startBot({
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: database.url,
      REDIS_URL: redisUrl() ?? '',
      PORT: String(own),
      WEBHOOK_URL: `${balancer.url}/telegram`,
      WEBHOOK_SECRET: SECRET,
      RATE_LIMIT_PER_CHAT: '1000',
      RATE_LIMIT_GLOBAL: '1000',
      ...machine.variables,
      ...more,
    });
    running.set(own, bot);
    closing.push(() => bot.stop());
    return bot;
  }

  async function kill(bot: BotProcess): Promise<void> {
    for (const [own, one] of running) if (one === bot) running.delete(own);
    await bot.kill();
  }

  const started = await Promise.allSettled(Array.from({ length: size }, start));
  const bots = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = started.find((one) => one.status === 'rejected');
  if (failed !== undefined) {
    await close();
    throw failed.reason;
  }
  return {
    telegram,
    database,
    bots,
    start,
    kill,
    wasBrought: brought.has,
    passes: (seconds: number) => passTime(seconds, { telegram, machine, url: database.url }),
    close,
  };
}
