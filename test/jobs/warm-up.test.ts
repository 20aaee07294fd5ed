import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createMemoryCache } from '../../src/cache/memory.ts';
import { createMembership } from '../../src/core/membership/membership.ts';
import type { MembershipStatus } from '../../src/core/model/membership-status.ts';
import { createWarmUp, type WarmUpState } from '../../src/jobs/warm-up.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { memoryLog } from '../support/memory-log.ts';

const NEWS = { id: -1001, title: 'News', username: 'news', inviteLink: null };
const TALK = { id: -1002, title: 'Talk', username: 'talk', inviteLink: null };
const CATS = -100_000_000_002;
const DOGS = -100_000_000_001;
const NOW = new Date('2026-03-01T12:00:00Z');
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let database: Database;
let clock: number;
beforeEach(async () => {
  clock = NOW.getTime();
  database = await openDatabase('sqlite::memory:');
  await database.migrate();
});
afterEach(() => database.close());

const people = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

async function protect(groupId: number, channels = [NEWS]): Promise<void> {
  const owner = { id: 1, username: 'anna' };
  await database.groups.protect({ group: { id: groupId, title: 'Cats' }, owner, channels });
}

async function seen(groupId: number, userIds: number[], daysAgo = 1): Promise<void> {
  const seenAt = new Date(clock - daysAgo * DAY_MS);
  await database.activity.record(userIds.map((userId) => ({ groupId, userId, seenAt })));
}

interface Instance {
  readonly answer?: (userId: number) => MembershipStatus;
  /** Called before each answer. */
  readonly onAsk?: (count: number) => void;
}

/** An instance of the bot with a memory of its own. */
function instance({ answer = () => 'member', onAsk }: Instance = {}) {
  const asked: string[] = [];
  const membership = createMembership({
    cache: createMemoryCache(),
    async read(channelId, userId) {
      asked.push(`${userId} in ${channelId}`);
      onAsk?.(asked.length);
      return answer(userId);
    },
    lifetime: () => 600,
  });
  const told: WarmUpState[] = [];
  const log = memoryLog();
  const warmUp = createWarmUp({
    groups: database.groups,
    store: { ...database.activity, enabledAfter: database.groups.enabledAfter },
    progress: database.progress,
    membership,
    perSecond: 10_000,
    pausedUntil: () => 0,
    onProgress: (state) => told.push(state),
    onCheck: () => undefined,
    log,
    now: () => new Date(clock),
  });
  const stopping = new AbortController();
  const options = { busy: () => false, signal: stopping.signal };
  return {
    asked,
    told,
    log,
    membership,
    stopping,
    run: (groupId?: number) =>
      warmUp.run(groupId === undefined ? options : { ...options, groupId }),
    resume: () => warmUp.resume(options),
  };
}

describe('the warm-up', () => {
  it('makes the next message of everybody who was active cost no call', async () => {
    await protect(CATS, [NEWS, TALK]);
    await seen(CATS, people(250));
    const bot = instance();
    expect(await bot.run()).toEqual({
      done: 250,
      total: 250,
      checks: { made: 500, unanswered: 0 },
    });
    for (const userId of people(250)) {
      const { channels } = await bot.membership.lookup(CATS, userId, [NEWS, TALK]);
      expect(channels.map(({ fresh }) => fresh)).toEqual([false, false]);
    }
    expect(bot.asked).toHaveLength(500);
  });

  it('tells how far it has come, from the beginning to the end', async () => {
    await protect(CATS);
    await seen(CATS, people(250));
    const bot = instance();
    await bot.run();
    expect(bot.told.map(({ done, total }) => [done, total])).toEqual([
      [0, 250],
      [100, 250],
      [200, 250],
      [250, 250],
    ]);
  });

  it('asks once for somebody in several groups, and for nobody who is remembered', async () => {
    await protect(CATS);
    await protect(DOGS);
    await seen(CATS, people(3));
    await seen(DOGS, people(3));
    const bot = instance();
    await bot.membership.record(NEWS.id, 2, 'absent');
    await bot.run();
    expect(bot.asked).toEqual([`1 in ${NEWS.id}`, `3 in ${NEWS.id}`]);
  });

  it('leaves out who was not seen for 30 days, and who needs no check', async () => {
    await protect(CATS);
    await seen(CATS, [1], 31);
    await seen(CATS, [2, 3], 29);
    await database.groups.setAllowed(CATS, 3, true);
    const bot = instance();
    await bot.run();
    expect(bot.asked).toEqual([`2 in ${NEWS.id}`]);
  });

  it('leaves out groups that are switched off or suspended', async () => {
    await protect(CATS);
    await protect(DOGS, [TALK]);
    await seen(CATS, [1]);
    await seen(DOGS, [1]);
    await database.groups.setEnabled(CATS, false);
    await database.groups.setCanEnforce(DOGS, false);
    const bot = instance();
    await bot.run();
    expect(bot.asked).toEqual([]);
  });

  it('leaves out channels that the bot cannot see', async () => {
    await protect(CATS, [NEWS, TALK]);
    await seen(CATS, [1]);
    await database.groups.setCanSee(TALK.id, false);
    const bot = instance();
    await bot.run();
    expect(bot.asked).toEqual([`1 in ${NEWS.id}`]);
  });

  it('warms a single group when it is told to', async () => {
    await protect(CATS);
    await protect(DOGS, [TALK]);
    await seen(CATS, [1]);
    await seen(DOGS, [1]);
    const bot = instance();
    expect(await bot.run(DOGS)).toMatchObject({ done: 1, total: 1 });
    expect(bot.asked).toEqual([`1 in ${TALK.id}`]);
  });

  it('asks once more where there was no answer, and counts what stays without one', async () => {
    await protect(CATS);
    await seen(CATS, people(3));
    let faulty = 0;
    const bot = instance({
      answer(userId) {
        if (userId === 1) return 'unknown';
        if (userId === 2 && faulty++ === 0) return 'unknown';
        return 'member';
      },
    });
    const state = await bot.run();
    expect(state?.checks).toEqual({ made: 5, unanswered: 1 });
    const { channels } = await bot.membership.lookup(CATS, 2, [NEWS]);
    expect(channels).toMatchObject([{ status: 'member', fresh: false }]);
  });
});

describe('a warm-up whose checks fail', () => {
  it('goes on with the others, tells it once, and counts those as without an answer', async () => {
    await protect(CATS);
    await seen(CATS, people(40));
    const unhandled: unknown[] = [];
    const listen = (error: unknown) => unhandled.push(error);
    process.on('unhandledRejection', listen);
    onTestFinished(() => void process.off('unhandledRejection', listen));
    const bot = instance({
      answer(userId) {
        if (userId % 10 === 0) throw new Error('the cache is broken');
        return 'member';
      },
    });
    const state = await bot.run();
    expect(state).toMatchObject({ done: 40, checks: { made: 44, unanswered: 4 } });
    expect(bot.log.lines('warn')).toEqual(['checks of the warm-up fail']);
    // Node tells of those when it has nothing else to do.
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).toEqual([]);
  });
});

describe('a warm-up that was interrupted', () => {
  async function interrupt(): Promise<void> {
    await protect(DOGS);
    await protect(CATS);
    await seen(CATS, people(120));
    await seen(
      DOGS,
      people(120).map((userId) => userId + 1000),
    );
    const crashed = instance({
      onAsk: (count) => (count === 110 ? crashed.stopping.abort() : undefined),
    });
    expect(await crashed.run()).toBeUndefined();
  }

  it('goes on behind the last batch that was done', async () => {
    await interrupt();
    const next = instance();
    await next.resume();
    expect(next.asked[0]).toBe(`101 in ${NEWS.id}`);
    expect(next.told.at(-1)).toMatchObject({ done: 140, total: 140 });
  });

  it('goes on only once', async () => {
    await interrupt();
    await instance().resume();
    const third = instance();
    await third.resume();
    expect(third.asked).toEqual([]);
  });

  it('begins anew when it was long ago, since all is forgotten by then', async () => {
    await interrupt();
    clock += HOUR_MS + 1;
    const next = instance();
    await next.resume();
    expect(next.asked).toEqual([]);
    expect(await next.run()).toMatchObject({ total: 240 });
    expect(next.asked[0]).toBe(`1 in ${NEWS.id}`);
  });

  it('goes on also when the groups have changed meanwhile', async () => {
    await interrupt();
    await database.groups.setEnabled(CATS, false);
    const next = instance();
    await next.resume();
    expect(next.asked).toHaveLength(120);
  });
});
