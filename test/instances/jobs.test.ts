import { afterEach, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { protectedFixtures } from '../support/fixtures.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { LEASE_ENDS_AFTER_SECONDS, looks } from './lease-of-jobs.ts';

let cluster: Cluster | undefined;
afterEach(async () => {
  await cluster?.close();
  cluster = undefined;
});

async function looksAll(bots: readonly BotProcess[]): Promise<number[]> {
  return Promise.all(bots.map(looks));
}

describeWithPostgres('the jobs of two instances', () => {
  it('are done by one of them at a time, and by the other one when that dies', async () => {
    cluster = await startCluster(2);
    const { telegram, bots, database, kill } = cluster;
    const { anna, cats } = await protectedFixtures({ telegram });
    const before = await looksAll(bots);
    const since = async () => (await looksAll(bots)).map((count, at) => count - (before[at] ?? 0));
    await expect
      .poll(async () => Math.max(...(await since())), { timeout: 20_000 })
      .toBeGreaterThan(3);
    const done = await since();
    expect(Math.min(...done)).toBe(0);
    const [worker, other] = done[0] === 0 ? [bots[1], bots[0]] : bots;
    if (worker === undefined || other === undefined) throw new Error('no instance');

    const asked = await anna.saysAnonymously(cats, '/status');
    const answer = await cats.shows(/Enabled/, { after: asked });
    await telegram.settled();
    await kill(worker);
    const store = await openDatabase(database.url);
    await store.deletions.schedule(cats.id, answer.id, new Date());
    await store.close();
    await cluster.passes(LEASE_ENDS_AFTER_SECONDS);
    await answer.disappears();
    expect(await looks(other)).toBeGreaterThan(0);
  });
});
