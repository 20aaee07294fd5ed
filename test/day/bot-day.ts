import { vi } from 'vitest';
import { z } from 'zod';
import type { Person } from '../simulator/dsl/person.ts';
import { startTelegram } from '../simulator/telegram.ts';
import { type BotProcess, startBot } from '../support/bot-process.ts';
import { administer, freshPostgres } from '../support/databases.ts';
import { type Exposition, scrape } from '../support/exposition.ts';
import { type Fixtures, protectedFixtures } from '../support/fixtures.ts';
import { openIngest } from '../support/ingest.ts';
import { postUpdate } from '../support/post-update.ts';
import { SECRET } from '../support/scenario.ts';
import { freePort } from '../support/services/free-port.ts';
import { openLine } from '../support/services/line.ts';
import { ownRedis } from '../support/services/redis.ts';
import { alarms } from './alarms.ts';

const healthSchema = z.object({
  status: z.string(),
  checks: z.record(z.string(), z.object({ status: z.string(), circuit: z.string().optional() })),
});

export type Health = z.infer<typeof healthSchema> & { readonly httpStatus: number };

/** What an outage or its end may take until everybody knows of it. */
const NOTICED = { timeout: 20_000, interval: 200 };

/** A bot in production with everything that can fail around it, and those who watch it. */
export async function openDay() {
  const closing: (() => unknown)[] = [];
  const telegram = await startTelegram({ webhookRetryScale: 0.05 });
  closing.push(() => telegram.close());
  const database = await freshPostgres();
  closing.push(() => database.drop());
  const line = await openLine(database.url);
  closing.push(() => line.cut());
  const redis = await ownRedis();
  await redis.start();
  closing.push(() => redis.stop());
  const ingest = await openIngest();
  closing.push(() => ingest.close());
  const port = String(await freePort());
  const bot: BotProcess = await startBot({
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: line.url,
    REDIS_URL: redis.url,
    SENTRY_DSN: ingest.dsn,
    ENVIRONMENT: 'production',
    PORT: port,
    WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
    WEBHOOK_SECRET: SECRET,
    RATE_LIMIT_PER_CHAT: '1000',
    RATE_LIMIT_GLOBAL: '12',
  });
  closing.push(() => bot.stop());
  const fixtures: Fixtures = await protectedFixtures({ telegram });
  let last: Exposition = await scrape(bot.address);

  let longest = 0;
  async function health(): Promise<Health> {
    const asked = performance.now();
    const response = await fetch(`${bot.address}/health`);
    longest = Math.max(longest, performance.now() - asked);
    return { ...healthSchema.parse(await response.json()), httpStatus: response.status };
  }

  return {
    telegram,
    bot,
    fixtures,
    redis,
    line,
    ingest,
    health,
    /** What an answer about the health took at most, in milliseconds. */
    longestAnswer: () => longest,

    /** People who have just come into the group. */
    newcomers(count: number): Person[] {
      return Array.from({ length: count }, (_, index) => {
        const person = telegram.user(`Newcomer${index}`);
        person.joins(fixtures.cats);
        return person;
      });
    },

    /** Waits until the health is this, and answers what it says then. */
    becomes: (status: string): Promise<Health> =>
      vi.waitFor(async () => {
        const now = await health();
        if (now.status !== status) throw new Error(`${now.status}, not ${status}`);
        return now;
      }, NOTICED),

    /** Whether operations of the database are let through. */
    circuit: async () => (await health()).checks.database?.circuit,

    isLive: async () => (await fetch(`${bot.address}/live`)).status === 200,

    /** What Prometheus would fire if all went on as it did since this was asked last. */
    async alarms(): Promise<string[]> {
      const now = await scrape(bot.address);
      const fired = alarms(last, now);
      last = now;
      return fired;
    },
    last: () => last,

    /** Changes the database behind the bot. */
    statement: (text: string) => administer(text, database.url),

    post: (update: object) => postUpdate(`${bot.address}/telegram`, JSON.stringify(update)),

    async close() {
      for (const close of closing.toReversed()) await close();
    },
  };
}

export type Day = Awaited<ReturnType<typeof openDay>>;
