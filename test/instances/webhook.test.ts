import { afterEach, expect, it } from 'vitest';
import { type BotProcess, startBot } from '../support/bot-process.ts';
import { choose, openCast, protect } from '../support/cast.ts';
import { freshPostgres } from '../support/databases.ts';
import { startRoundRobin } from '../support/round-robin.ts';
import { SECRET } from '../support/scene.ts';
import { describeWithPostgres, redisUrl } from '../support/services/available.ts';
import { freePort } from '../support/services/free-port.ts';
import { startTelegram } from '../support/telegram/telegram.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** Instances behind a load balancer. */
async function startCluster(size: number) {
  const telegram = await startTelegram({ webhookRetryScale: 0.1 });
  closing.push(() => telegram.close());
  const database = await freshPostgres();
  closing.push(() => database.drop());
  const running = new Map<number, BotProcess>();
  const port = await freePort();
  const balancer = await startRoundRobin(port, () => [...running.keys()]);
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
    });
    running.set(own, bot);
    closing.push(() => bot.stop());
    return bot;
  }

  async function kill(bot: BotProcess): Promise<void> {
    for (const [own, one] of running) if (one === bot) running.delete(own);
    await bot.kill();
  }

  const bots = await Promise.all(Array.from({ length: size }, start));
  return { telegram, bots, start, kill, scene: { telegram } as const };
}

describeWithPostgres('three instances behind a load balancer', () => {
  it('obey at once what was changed on one of them', async () => {
    const { telegram } = await startCluster(3);
    const cast = await openCast({ telegram });
    const { anna, cats } = cast;
    const visitors = Array.from({ length: 6 }, (_, index) => telegram.user(`Visitor${index}`));
    for (const visitor of visitors) {
      visitor.joins(cats);
      await visitor.says(cats, 'before');
    }
    await telegram.settled();
    await protect(cast);
    const messages = [];
    for (const visitor of visitors) messages.push(await visitor.says(cats, 'after'));
    for (const message of messages) await message.disappears({ timeoutMs: 1_000 });
    await anna.says(cats, '/settings');
    const settings = await cats.shows(/Settings of Cats/);
    await choose({ telegram, anna }, settings, 'Check on join', 'off');
    const carl = telegram.user('Carl');
    for (let round = 0; round < 3; round += 1) {
      carl.joins(cats);
      carl.leaves(cats);
    }
    carl.joins(cats);
    await telegram.settled();
    expect(cats.canSpeak(carl)).toBe(true);
  });

  it('enforce every offence once, also while instances are killed and started', async () => {
    const { telegram, bots, start, kill } = await startCluster(3);
    const casts = await Promise.all(Array.from({ length: 20 }, () => openCast({ telegram })));
    await telegram.settled();
    await Promise.all(casts.map(protect));
    const offend = casts.map((cast) => cast.bob.says(cast.cats, 'hi'));
    const [first] = bots;
    if (first !== undefined) await kill(first);
    await Promise.all(offend);
    await start();
    for (const { bob, cats } of casts) await telegram.bot.mutes(bob, cats);
    await telegram.settled();
    for (const { cats } of casts) {
      const notices = () => cats.liveMessagesOfBot().filter(({ text }) => /Hello Bob/.test(text));
      await expect.poll(() => notices().length, { timeout: 45_000 }).toBe(1);
    }
    for (const { bob, news } of casts) bob.joins(news);
    for (const { bob, cats } of casts) await telegram.bot.unmutes(bob, cats);
  });
});
