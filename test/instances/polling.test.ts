import { afterEach, expect, it } from 'vitest';
import { type BotProcess, startBot } from '../support/bot-process.ts';
import { scrape } from '../support/exposition.ts';
import { protectedFixtures } from '../support/fixtures.ts';
import { openMachine } from '../support/machine/machine.ts';
import { openScenario, type Scenario } from '../support/scenario.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { freePort } from '../support/services/free-port.ts';
import { countEffects } from './effects.ts';
import { COMPLETED_AFTER_SECONDS } from './lease-of-jobs.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function anotherInstance(scenario: Scenario): Promise<BotProcess> {
  const bot = await startBot({ ...scenario.variables, PORT: String(await freePort()) });
  closing.push(() => bot.stop());
  return bot;
}

async function twoInstances() {
  const setup = { intake: 'polling', services: 'PostgreSQL and Redis' } as const;
  const scenario = await openScenario(setup, {}, { machine: openMachine() });
  closing.push(() => scenario.close());
  await expect.poll(() => roleOf(scenario.bot), TAKEOVER).toBe('leader');
  const second = await anotherInstance(scenario);
  await expect.poll(() => roleOf(second), TAKEOVER).toBe('standby');
  return { scenario, second, fixtures: await protectedFixtures(scenario) };
}

async function roleOf(bot: BotProcess): Promise<unknown> {
  const response = await fetch(`${bot.address}/health`);
  const health: unknown = await response.json();
  return typeof health === 'object' && health !== null && 'role' in health
    ? health.role
    : undefined;
}

/** A standby looks every second. */
const TAKEOVER = { timeout: 10_000 };

describeWithPostgres('two instances that poll', () => {
  it('share the work: one leads, and when it dies the other takes over without losing anything', async () => {
    const { scenario, second, fixtures } = await twoInstances();
    const { telegram, bob, cats } = fixtures;
    expect((await scrape(scenario.bot.address)).value('bot_leading')).toBe(1);
    expect((await scrape(second.address)).value('bot_leading')).toBe(0);
    await scenario.bot.kill();
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
    const { scenario, second, fixtures } = await twoInstances();
    await scenario.bot.stop();
    const message = await fixtures.bob.says(fixtures.cats, 'hi');
    await message.disappears();
    await expect.poll(() => roleOf(second), TAKEOVER).toBe('leader');
  });

  it('a leader that was suspended steps down when it wakes', async () => {
    const { scenario, second, fixtures } = await twoInstances();
    const { telegram, bob, cats } = fixtures;
    await telegram.settled();
    scenario.bot.signal('SIGSTOP');
    await expect.poll(() => roleOf(second), TAKEOVER).toBe('leader');
    scenario.bot.signal('SIGCONT');
    await expect.poll(() => roleOf(scenario.bot), TAKEOVER).toBe('standby');
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await telegram.settled();
    const mutes = telegram.callsOf('restrictChatMember').filter(({ ok }) => ok);
    expect(mutes).toHaveLength(1);
    await expect.poll(() => roleOf(second), TAKEOVER).toBe('leader');
  });

  it('a leader that was suspended while it muted somebody finds on waking that it is done', async () => {
    const { scenario, second, fixtures } = await twoInstances();
    const { telegram, bob, news, cats } = fixtures;
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
    scenario.bot.signal('SIGSTOP');
    await expect.poll(() => roleOf(second), TAKEOVER).toBe('leader');
    await scenario.passes(COMPLETED_AFTER_SECONDS);
    await telegram.bot.mutes(bob, cats);
    await message.disappears();
    release();
    scenario.bot.signal('SIGCONT');
    await expect.poll(() => roleOf(scenario.bot), TAKEOVER).toBe('standby');
    await telegram.settled();
    expect(effects.mutes(bob, cats)).toBe(1);
    bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    await telegram.settled();
    expect(cats.canSpeak(bob)).toBe(true);
  });
});
