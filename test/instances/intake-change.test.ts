import { expect, it, onTestFinished } from 'vitest';
import { type BotProcess, startBot } from '../support/bot-process.ts';
import { protectedFixtures } from '../support/fixtures.ts';
import { repeated } from '../support/in-full.ts';
import { openMachine } from '../support/machine/machine.ts';
import { openScenario, SECRET } from '../support/scenario.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { freePort } from '../support/services/free-port.ts';

/** A webhook's lease outlives its instances by ten seconds. */
const LEASE_ENDS_AFTER_SECONDS = 11;

/**
 * A bot on PostgreSQL, and a second one on the same database that receives updates the other way.
 */
async function openChange(from: 'polling' | 'webhook') {
  const scenario = await openScenario(
    { intake: from, services: 'PostgreSQL' },
    {},
    { machine: openMachine() },
  );
  onTestFinished(() => scenario.close());
  const { WEBHOOK_URL: _url, WEBHOOK_SECRET: _secret, ...common } = scenario.variables;
  const port = String(await freePort());
  const variables = {
    ...common,
    PORT: port,
    ...(from === 'polling' && {
      WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
      WEBHOOK_SECRET: SECRET,
    }),
  };
  async function startSecond(): Promise<BotProcess> {
    const second = await startBot(variables);
    onTestFinished(() => second.kill());
    return second;
  }
  return { scenario, startSecond, fixtures: await protectedFixtures(scenario, { isOpen: true }) };
}

describeWithPostgres('a change of the way in which updates come', () => {
  const changes = [
    ['polling', 'overlap'],
    ['webhook', 'a gap'],
    ['polling', 'a gap'],
    ['webhook', 'overlap'],
  ] as const;

  it.each(repeated(changes, 2))('from %s, with %s, loses nothing', async (from, how) => {
    const { scenario, startSecond, fixtures } = await openChange(from);
    const { telegram, bob, cats } = fixtures;
    const [early, late] = ['Early', 'Late'].map((name) => telegram.user(name));
    if (early === undefined || late === undefined) return;
    if (how === 'overlap') {
      await startSecond();
      await early.says(cats, 'while both run');
      await telegram.bot.mutes(early, cats);
    }
    expect(await scenario.bot.stop()).toBe(0);
    await bob.says(cats, 'while one has gone');
    await scenario.passes(LEASE_ENDS_AFTER_SECONDS);
    if (how === 'a gap') await startSecond();
    await telegram.bot.mutes(bob, cats);
    await late.says(cats, 'afterwards');
    await telegram.bot.mutes(late, cats);
    const drops = ['setWebhook', 'deleteWebhook'].flatMap((method) => telegram.callsOf(method));
    expect(drops.filter(({ params }) => params.drop_pending_updates)).toEqual([]);
  });
});
