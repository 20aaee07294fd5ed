import { openRedis } from '../../src/cache/redis/redis.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { startNezuko } from '../contender.ts';
import { type Fixtures, groupId, SERVICES, type Services } from '../fixtures.ts';
import { type Speech, speech } from '../messages.ts';
import type { Figure } from '../result.ts';
import { percentiles } from '../statistics.ts';
import { openSender, type Sender } from '../webhook-sender.ts';

const ITEM = 'Key operations, one at a time';
const GROUPS = 1_000;
const SAMPLES = 2_000;
const WARM_UP = 500;

export async function measureKeyOperations(fixtures: Fixtures): Promise<Figure[]> {
  const figures: Figure[] = [await redisGet(fixtures)];
  for (const services of ['memory', 'redis'] as const) {
    const { url } = await fixtures.database(services, GROUPS);
    figures.push(await groupRead(url, services));
    figures.push(...(await verifications(fixtures, url, services)));
  }
  return figures;
}

async function groupRead(url: string, services: Services): Promise<Figure> {
  const database = await openDatabase(url);
  const samples = await timed(async (index) => {
    const group = await database.groups.find(groupId(index % GROUPS));
    if (group?.channels.length !== 1) throw new Error('the group was not read');
  });
  await database.close();
  const of = services === 'memory' ? 'SQLite' : 'PostgreSQL';
  return {
    item: ITEM,
    what: `protected group read from ${of}`,
    unit: 'ms',
    values: percentiles(samples),
    goal: '< 10 ms',
  };
}

async function redisGet(fixtures: Fixtures): Promise<Figure> {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const sealing = { secret: Buffer.from('bench'), now: () => new Date() };
  const { url } = fixtures.redis;
  const { cache } = openRedis({ url, namespace: 'bench:', log, ...sealing });
  while (!(await cache.ping().then(...isFine()))) await new Promise(setImmediate);
  await cache.set('verify:1:2', 'member', 60);
  const samples = await timed(async () => {
    if ((await cache.getMany(['verify:1:2']))[0] !== 'member') throw new Error('nothing was read');
  });
  await cache.close();
  return {
    item: ITEM,
    what: 'Redis GET',
    unit: 'ms',
    values: percentiles(samples),
    goal: '< 5 ms',
  };
}

function isFine(): [() => boolean, () => boolean] {
  return [() => true, () => false];
}

/** From the post of an update to its answer, which follows the work. */
async function verifications(fixtures: Fixtures, databaseUrl: string, services: Services) {
  const bot = await startNezuko(fixtures, { intake: 'webhook', services, databaseUrl });
  const sender = await openSender([bot.target], 1);
  const newcomer = (index: number) =>
    speech(groupId(index % GROUPS), 1_200_000_000 + index, 1_000 + index);
  const misses = await posted(sender, newcomer);
  const hits = await posted(sender, newcomer);
  sender.close();
  await bot.stop();
  const figure = (what: string, samples: number[], goal: string): Figure => ({
    item: ITEM,
    what: `verification, ${what}, end to end (${SERVICES[services]})`,
    unit: 'ms',
    values: percentiles(samples),
    goal,
  });
  return [figure('cache hit', hits, '< 10 ms'), figure('cache miss', misses, '< 100 ms')];
}

async function posted(sender: Sender, next: (index: number) => Speech): Promise<number[]> {
  const samples: number[] = [];
  for (let index = 0; index < WARM_UP + SAMPLES; index += 1) {
    samples.push(await sender.post(next(index)));
  }
  return samples.slice(WARM_UP);
}

async function timed(work: (index: number) => Promise<void>): Promise<number[]> {
  const samples: number[] = [];
  for (let index = 0; index < WARM_UP + SAMPLES; index += 1) {
    const start = performance.now();
    await work(index);
    samples.push(performance.now() - start);
  }
  return samples.slice(WARM_UP);
}
