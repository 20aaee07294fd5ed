import { setTimeout as sleep } from 'node:timers/promises';
import { scrape } from '../../test/support/exposition.ts';
import { startNezuko } from '../contender.ts';
import { type Fixtures, groupId } from '../fixtures.ts';
import { type Speech, speech } from '../messages.ts';
import type { Figure } from '../result.ts';
import { percentiles, rounded } from '../statistics.ts';
import { openSender, type Sender } from '../webhook-sender.ts';

const STEADY = '100 messages a second for a minute (PostgreSQL and Redis)';
const GROUPS = 50;
const PER_SECOND = 100;
const SECONDS = 60;
/** Whoever speaks is one of so many. */
const SPEAKERS = 300;

export async function measureTraffic(fixtures: Fixtures): Promise<Figure[]> {
  const { url: databaseUrl } = await fixtures.database('redis', GROUPS);
  const bot = await startNezuko(fixtures, { intake: 'webhook', services: 'redis', databaseUrl });
  const sender = await openSender([bot.target]);
  const before = await lookups(bot.target.address);
  const latencies = await steadily(sender, PER_SECOND, SECONDS, speakers());
  const after = await lookups(bot.target.address);
  sender.close();
  await bot.stop();
  const hits = after.hits - before.hits;
  const misses = after.misses - before.misses;
  const rate = rounded((100 * hits) / (hits + misses));
  const values = percentiles(latencies);
  return [
    { item: STEADY, what: 'message to answer', unit: 'ms', values, goal: '< 100 ms at p95' },
    { item: STEADY, what: 'cache hits', unit: '%', values: { '': rate }, goal: '> 70 %' },
  ];
}

function speakers(): () => Speech {
  const people = Array.from({ length: SPEAKERS }, (_, index) =>
    speech(groupId(index % GROUPS), 1_400_000_000 + index, 1_000 + index),
  );
  // Drawn by a fixed rule, so that every run has the same speakers.
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    const speaker = people[state % SPEAKERS];
    if (speaker === undefined) throw new Error('nobody is there');
    return speaker;
  };
}

/**
 * Sends at a rate that does not wait for answers. The time counts from when a message was due, so
 * that what is held up counts as late.
 */
export async function steadily(
  sender: Sender,
  perSecond: number,
  seconds: number,
  next: () => Speech,
): Promise<number[]> {
  const start = performance.now();
  const posts: Promise<number>[] = [];
  while (posts.length < perSecond * seconds) {
    const elapsed = performance.now() - start;
    while (posts.length < Math.min((elapsed / 1000) * perSecond, perSecond * seconds)) {
      const due = start + (posts.length * 1000) / perSecond;
      posts.push(sender.post(next()).then(() => performance.now() - due));
    }
    await sleep(1);
  }
  return Promise.all(posts);
}

async function lookups(address: string) {
  const metrics = await scrape(address);
  return {
    hits: metrics.value('bot_cache_hits_total') ?? 0,
    misses: metrics.value('bot_cache_misses_total') ?? 0,
  };
}
