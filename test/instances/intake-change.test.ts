import { expect, it, onTestFinished } from 'vitest';
import { type BotProcess, startBot } from '../support/bot-process.ts';
import { protectedCast } from '../support/cast.ts';
import { openScene, SECRET } from '../support/scene.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { freePort } from '../support/services/free-port.ts';

/** A webhook's lease outlives its instances by ten seconds. */
const TAKEOVER = { timeoutMs: 30_000 };

/** A bot on PostgreSQL, and a second one on the same database that receives updates the other way. */
async function openChange(from: 'polling' | 'webhook') {
  const scene = await openScene({ intake: from, services: 'PostgreSQL' });
  onTestFinished(() => scene.close());
  const { WEBHOOK_URL: _url, WEBHOOK_SECRET: _secret, ...common } = scene.variables;
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
  return { scene, startSecond, cast: await protectedCast(scene, { isOpen: true }) };
}

describeWithPostgres('a change of the way in which updates come', () => {
  it.each([
    ['polling', 'overlap'],
    ['polling', 'a gap'],
    ['webhook', 'overlap'],
    ['webhook', 'a gap'],
  ] as const)('from %s, with %s, loses nothing', async (from, how) => {
    const { scene, startSecond, cast } = await openChange(from);
    const { telegram, bob, cats } = cast;
    const [early, late] = ['Early', 'Late'].map((name) => telegram.user(name));
    if (early === undefined || late === undefined) return;
    if (how === 'overlap') {
      await startSecond();
      await early.says(cats, 'while both run');
      await telegram.bot.mutes(early, cats, TAKEOVER);
    }
    expect(await scene.bot.stop()).toBe(0);
    await bob.says(cats, 'while one has gone');
    if (how === 'a gap') await startSecond();
    await telegram.bot.mutes(bob, cats, TAKEOVER);
    await late.says(cats, 'afterwards');
    await telegram.bot.mutes(late, cats);
    const drops = ['setWebhook', 'deleteWebhook'].flatMap((method) => telegram.callsOf(method));
    expect(drops.filter(({ params }) => params.drop_pending_updates)).toEqual([]);
  });
});
