import { afterEach, expect, it } from 'vitest';
import { type BotProcess, startBot } from '../support/bot-process.ts';
import { protectedCast } from '../support/cast.ts';
import { scrape } from '../support/exposition.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { freePort } from '../support/services/free-port.ts';
import { countEffects } from './effects.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function anotherInstance(scene: Scene): Promise<BotProcess> {
  const bot = await startBot({ ...scene.variables, PORT: String(await freePort()) });
  closing.push(() => bot.stop());
  return bot;
}

async function twoInstances() {
  const scene = await openScene({ intake: 'polling', services: 'PostgreSQL and Redis' });
  closing.push(() => scene.close());
  await expect.poll(() => roleOf(scene.bot), TAKEOVER).toBe('leader');
  const second = await anotherInstance(scene);
  await expect.poll(() => roleOf(second), TAKEOVER).toBe('standby');
  return { scene, second, cast: await protectedCast(scene) };
}

async function roleOf(bot: BotProcess): Promise<unknown> {
  const response = await fetch(`${bot.address}/health`);
  const health: unknown = await response.json();
  return typeof health === 'object' && health !== null && 'role' in health
    ? health.role
    : undefined;
}

/** A lease lasts 4 s, and a standby looks every second. */
const TAKEOVER = { timeout: 10_000 };

describeWithPostgres('two instances that poll', () => {
  it('share the work: one leads, and when it dies the other takes over without losing anything', async () => {
    const { scene, second, cast } = await twoInstances();
    const { telegram, bob, cats } = cast;
    expect((await scrape(scene.bot.address)).value('bot_leading')).toBe(1);
    expect((await scrape(second.address)).value('bot_leading')).toBe(0);
    await scene.bot.kill();
    const message = await bob.says(cats, 'is anybody there?');
    await expect.poll(() => roleOf(second), TAKEOVER).toBe('leader');
    await message.disappears();
    await telegram.bot.mutes(bob, cats);
    await cats.shows(/Hello Bob/);
    expect((await scrape(second.address)).value('bot_leading')).toBe(1);
    await telegram.settled();
    const notices = cats.liveMessagesOfBot().filter(({ text }) => /Hello Bob/.test(text));
    expect(notices).toHaveLength(1);
  });

  it('hand over at once when the leader is stopped as an operator does', async () => {
    const { scene, second, cast } = await twoInstances();
    await scene.bot.stop();
    const message = await cast.bob.says(cast.cats, 'hi');
    await message.disappears();
    await expect.poll(() => roleOf(second), TAKEOVER).toBe('leader');
  });

  it('a leader that was suspended steps down when it wakes', async () => {
    const { scene, second, cast } = await twoInstances();
    const { telegram, bob, cats } = cast;
    await telegram.settled();
    scene.bot.signal('SIGSTOP');
    await expect.poll(() => roleOf(second), TAKEOVER).toBe('leader');
    scene.bot.signal('SIGCONT');
    await expect.poll(() => roleOf(scene.bot), TAKEOVER).toBe('standby');
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await telegram.settled();
    const mutes = telegram.callsOf('restrictChatMember').filter(({ ok }) => ok);
    expect(mutes).toHaveLength(1);
    await expect.poll(() => roleOf(second), TAKEOVER).toBe('leader');
  });

  it('a leader that was suspended while it muted somebody finds on waking that it is done', async () => {
    const { scene, second, cast } = await twoInstances();
    const { telegram, bob, news, cats } = cast;
    await telegram.settled();
    const effects = countEffects(telegram);
    const { promise: until, resolve: release } = Promise.withResolvers<void>();
    const held = telegram.faults.add({
      method: 'restrictChatMember',
      kind: 'hold',
      until,
      when: 'before-execution',
      times: 1,
    });
    const message = await bob.says(cats, 'hi');
    await expect.poll(() => held.hits).toBe(1);
    scene.bot.signal('SIGSTOP');
    await expect.poll(() => roleOf(second), TAKEOVER).toBe('leader');
    // What another instance has begun is completed once it must have been interrupted.
    await telegram.bot.mutes(bob, cats, { timeoutMs: 60_000 });
    await message.disappears();
    release();
    scene.bot.signal('SIGCONT');
    await expect.poll(() => roleOf(scene.bot), TAKEOVER).toBe('standby');
    await telegram.settled();
    expect(effects.mutes(bob, cats)).toBe(1);
    bob.joins(news);
    await telegram.bot.unmutes(bob, cats, { timeoutMs: 30_000 });
    await telegram.settled();
    expect(cats.canSpeak(bob)).toBe(true);
  });
});
