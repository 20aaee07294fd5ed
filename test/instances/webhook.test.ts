import { afterEach, expect, it } from 'vitest';
import { choose, openFixtures, openSettings, protect } from '../support/fixtures.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { countEffects } from './effects.ts';
import { COMPLETED_AFTER_SECONDS } from './lease-of-jobs.ts';

let cluster: Cluster | undefined;
afterEach(async () => {
  await cluster?.close();
  cluster = undefined;
});

async function startThree(): Promise<Cluster> {
  cluster = await startCluster(3);
  return cluster;
}

/** Before seconds pass in milliseconds, whoever is alive has done what they are about. */
const CALM = { quietMs: 500 };

/** Without a word between the instances it would take up to 10 s. */
const SOON_MS = 5_000;

describeWithPostgres('three instances behind a load balancer', () => {
  it('obey at once what was changed on one of them', async () => {
    const { telegram } = await startThree();
    const fixtures = await openFixtures({ telegram });
    const { anna, cats } = fixtures;
    const visitors = Array.from({ length: 6 }, (_, index) => telegram.user(`Visitor${index}`));
    for (const visitor of visitors) {
      visitor.joins(cats);
      await visitor.says(cats, 'before');
    }
    await telegram.settled();
    await protect(fixtures);
    const messages = [];
    for (const visitor of visitors) messages.push(await visitor.says(cats, 'after'));
    for (const message of messages) await message.disappears({ timeoutMs: SOON_MS });
    const settings = await openSettings({ anna, cats });
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
    const { telegram, bots, start, kill, passes, wasBrought } = await startThree();
    const [first] = bots;
    if (first === undefined) throw new Error('no instance');
    const fixtures = await Promise.all(
      Array.from({ length: 20 }, () => openFixtures({ telegram })),
    );
    await telegram.settled();
    await Promise.all(fixtures.map(protect));
    const effects = countEffects(telegram);
    const offend = fixtures.map((fixtures) => fixtures.bob.says(fixtures.cats, 'hi'));
    await kill(first);
    await Promise.all(offend);
    await start();
    await telegram.settled(CALM);
    await passes(COMPLETED_AFTER_SECONDS);
    for (const { bob, cats } of fixtures) await telegram.bot.mutes(bob, cats);
    await telegram.settled();
    for (const { cats } of fixtures) {
      const notices = () => cats.liveMessagesOfBot().filter(({ text }) => /Hello Bob/.test(text));
      await expect.poll(() => notices().length).toBe(1);
    }
    for (const { bob, cats } of fixtures) {
      expect(effects.mutes(bob, cats)).toBe(1);
      // Telegram may have shown what their instance sent before it died, and nobody recorded it.
      const atMost = wasBrought(first, bob, cats) ? 2 : 1;
      expect(effects.notices(bob, cats), cats.title).toBeOneOf([1, atMost]);
    }
    for (const { bob, news } of fixtures) bob.joins(news);
    for (const { bob, cats } of fixtures) await telegram.bot.unmutes(bob, cats);
  });
});
