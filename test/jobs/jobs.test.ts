import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCleanUp } from '../../src/jobs/clean-up.ts';
import { runAt, runEvery } from '../../src/jobs/schedule.ts';
import { createSweep } from '../../src/jobs/sweep.ts';
import { bob, GROUP, news, openWorld, talk, type World } from '../core/world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const sweep = () =>
  createSweep({
    ledger: world.database.restrictions,
    reconcile: world.reconcile,
    refresh: (_groupId, userId) => world.membership.forget(userId, [news]),
    async retryNotice({ groupId, missing }) {
      const group = await world.database.groups.find(groupId);
      if (group === undefined) return;
      const named = group.channels.filter(({ id }) => missing.includes(id));
      world.notices.show(group, bob, named, { kind: 'none' }, true);
    },
    onError: (error) => world.errors.push(error),
    now: world.now,
  });

async function mute(): Promise<void> {
  await world.reconcile(GROUP, bob, world.message(1));
  await world.background.drain();
}

describe('the sweep', () => {
  it('lifts what could not be lifted before', async () => {
    await mute();
    await world.database.restrictions.releaseAll(GROUP);
    world.joins(news);
    await world.membership.record(news.id, bob.id, 'member');
    world.telegram.before = async (call) => (call === 'restore' ? 'failed' : undefined);
    await sweep().run();
    expect(world.isMuted()).toBe(true);
    world.telegram.before = async () => undefined;
    await sweep().run();
    expect(world.isMuted()).toBe(true);
    world.advance(20);
    await sweep().run();
    expect(world.isMuted()).toBe(false);
    expect(await world.row()).toBeUndefined();
  });

  it('lets nobody wait behind others about whom nothing can be done', async () => {
    const stuck = Array.from({ length: 60 }, (_, index) => ({ id: 100 + index, firstName: 'S' }));
    for (const one of stuck) await world.reconcile(GROUP, one, world.message(1));
    world.advance(1);
    await mute();
    world.telegram.before = async (call, userId) =>
      call === 'inspect' && userId !== bob.id ? 'unknown' : undefined;
    await world.database.restrictions.releaseAll(GROUP);
    await world.database.groups.setEnabled(GROUP, false);
    for (let sweeps = 0; sweeps < 3; sweeps += 1) {
      world.advance(20);
      await sweep().run();
    }
    expect(world.isMuted()).toBe(false);
  });

  it('looks now and then at everybody who is muted', async () => {
    await mute();
    world.joins(news);
    await world.membership.forget(bob.id, [news]);
    await sweep().run();
    expect(world.isMuted()).toBe(true);
    world.advance(3_700);
    await sweep().run();
    expect(world.isMuted()).toBe(false);
  });

  it('lifts who has joined before a crash let them be shown their notice', async () => {
    world.telegram.before = async (call) => (call === 'post' ? 'failed' : undefined);
    await mute();
    world.telegram.before = async () => undefined;
    world.joins(news);
    await world.membership.record(news.id, bob.id, 'member');
    world.advance(20);
    await sweep().run();
    await world.background.drain();
    expect(world.isMuted()).toBe(false);
    expect(world.telegram.notices.size).toBe(0);
  });

  it('forgets mutes that Telegram has ended', async () => {
    await mute();
    world.advance(90_000);
    await sweep().run();
    expect(await world.row()).toBeUndefined();
  });

  it.each([
    ['in a group', { groupId: GROUP }],
    ['of certain people', { userIds: [bob.id, 7] }],
    ['for a channel', { channelId: news.id }],
  ])('looks afresh at everybody %s when it is asked to', async (_who, of) => {
    await mute();
    world.joins(news);
    await sweep().checkDue();
    expect(world.isMuted()).toBe(true);
    await world.database.restrictions.requestChecks(of);
    await sweep().checkDue();
    expect(world.isMuted()).toBe(false);
  });

  it.each([
    ['another group', { groupId: GROUP - 1 }],
    ['others', { userIds: [bob.id + 1] }],
    ['another channel', { channelId: talk.id }],
  ])('leaves alone whom a request for %s does not concern', async (_who, of) => {
    await mute();
    world.joins(news);
    await world.database.restrictions.requestChecks(of);
    await sweep().checkDue();
    expect(world.isMuted()).toBe(true);
  });

  it('goes through as many as there are', async () => {
    const many = Array.from({ length: 120 }, (_, index) => ({ id: 100 + index, firstName: 'S' }));
    for (const one of many) await world.reconcile(GROUP, one, world.message(1));
    await world.database.groups.setEnabled(GROUP, false);
    await world.database.restrictions.requestChecks({ groupId: GROUP });
    await sweep().checkDue();
    expect(
      await world.database.restrictions.inGroup(GROUP, { afterUserId: 0, limit: 200 }),
    ).toEqual([]);
  });

  it('takes up a look that was interrupted', async () => {
    await mute();
    world.joins(news);
    const { restrictions } = world.database;
    await restrictions.requestChecks({ groupId: GROUP });
    await restrictions.claimDue(new Date(world.now().getTime() + 60_000), 50);
    await sweep().checkDue();
    expect(world.isMuted()).toBe(true);
    world.advance(61);
    await sweep().checkDue();
    expect(world.isMuted()).toBe(false);
  });

  it('looks once more when it is asked to while it looks', async () => {
    await mute();
    const { restrictions } = world.database;
    await restrictions.requestChecks({ groupId: GROUP });
    let isAsked = false;
    world.telegram.before = async (call) => {
      if (call !== 'read' || isAsked) return undefined;
      isAsked = true;
      world.joins(news);
      await world.membership.record(news.id, bob.id, 'absent');
      await restrictions.requestChecks({ groupId: GROUP });
      return 'unknown';
    };
    await sweep().checkDue();
    expect(isAsked).toBe(true);
    expect(world.isMuted()).toBe(false);
  });
});

describe('a notice', () => {
  const shown = () => [...world.telegram.notices.keys()];

  async function sweepLater(): Promise<void> {
    world.advance(31);
    await sweep().run();
    await world.background.drain();
  }

  it('that Telegram did not take is posted again', async () => {
    world.telegram.before = async (call) => (call === 'post' ? 'failed' : undefined);
    await mute();
    expect(shown()).toEqual([]);
    world.telegram.before = async () => undefined;
    await sweepLater();
    expect(shown()).toHaveLength(1);
    expect((await world.row())?.notice).toBe(shown()[0]);
    await sweepLater();
    expect(world.telegram.calls.filter((call) => call === 'post')).toHaveLength(2);
  });

  it('whose answer was lost does not stay beside the one that was posted again', async () => {
    let answers = 0;
    world.telegram.before = async (call) => {
      if (call === 'post') answers += 1;
      return call === 'post' && answers === 1 ? 'unknown' : undefined;
    };
    await world.reconcile(GROUP, bob, world.message(999));
    await world.background.drain();
    const [lost] = shown();
    await sweepLater();
    expect(shown()).toEqual([(await world.row())?.notice]);
    expect(shown()).not.toContain(lost);
  });

  it('that Telegram refuses is not tried again', async () => {
    world.telegram.before = async (call) => (call === 'post' ? 'refused' : undefined);
    await mute();
    await sweepLater();
    expect(world.telegram.calls.filter((call) => call === 'post')).toHaveLength(1);
  });
});

describe('the clean-up', () => {
  it('deletes what is due, tells of it, and tries again what failed', async () => {
    const { deletions, restrictions } = world.database;
    await mute();
    const notice = (await world.row())?.notice ?? 0;
    let works = false;
    const gone: unknown[] = [];
    const { background } = world;
    const startCleanUp = createCleanUp({
      deletions,
      ledger: restrictions,
      background,
      onGone: (_chatId, message) => gone.push(message),
      remove: async () => (works ? 'done' : 'failed'),
      now: world.now,
    });
    const cleanUp = () => startCleanUp().then(background.drain);
    await cleanUp();
    expect(gone).toEqual([]);
    world.advance(301);
    await cleanUp();
    expect(gone).toEqual([]);
    works = true;
    world.advance(31);
    await cleanUp();
    expect(gone).toEqual([notice]);
    expect((await world.row())?.notice).toBeNull();
    expect(await deletions.due(new Date('2100-01-01'), 10)).toEqual([]);
  });

  it('of one chat waits for no other, nor for a call that is never answered', async () => {
    const { deletions, restrictions } = world.database;
    const silent = -1001;
    const inSilent = Array.from({ length: 80 }, (_, index) => [silent, 100 + index] as const);
    const inOthers = Array.from({ length: 30 }, (_, index) => [-2000 - index, 7] as const);
    for (const [chatId, id] of inSilent) await deletions.schedule(chatId, id, new Date(0));
    for (const [chatId, id] of inOthers) await deletions.schedule(chatId, id, world.now());
    const gone: unknown[] = [];
    const answered = Promise.withResolvers<'failed'>();
    const cleanUp = createCleanUp({
      deletions,
      ledger: restrictions,
      background: world.background,
      onGone: (chatId) => gone.push(chatId),
      remove: async (chatId) => (chatId === silent ? answered.promise : 'done'),
      now: world.now,
    });
    await expect
      .poll(() => cleanUp().then(() => gone.length), { interval: 1 })
      .toBe(inOthers.length);
    expect(new Set(gone)).toEqual(new Set(inOthers.map(([chatId]) => chatId)));
    answered.resolve('failed');
    await world.background.drain();
    expect(await deletions.due(new Date('2100-01-01'), 100)).toHaveLength(inSilent.length);
  });
});

describe('a schedule', () => {
  it('goes on after a failure, and stops when it is told', async () => {
    let runs = 0;
    const errors: unknown[] = [];
    const schedule = runEvery(
      1,
      async () => {
        runs += 1;
        if (runs === 1) throw new Error('once');
      },
      (error) => errors.push(error),
    );
    await expect.poll(() => runs).toBeGreaterThan(2);
    await schedule.stop();
    const ended = runs;
    await new Promise((resolve) => setImmediate(resolve));
    expect(runs).toBe(ended);
    expect(errors).toHaveLength(1);
  });
});

describe('a cron schedule', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 2, 1, 3, 59, 30) }));
  afterEach(() => void vi.useRealTimers());

  it('runs at its time, one run at a time, also after a failure, until it is stopped', async () => {
    const runs: PromiseWithResolvers<void>[] = [];
    const errors: unknown[] = [];
    const work = () => {
      const run = Promise.withResolvers<void>();
      runs.push(run);
      return run.promise;
    };
    const schedule = runAt('0 4 * * *', work, (error) => errors.push(error));
    await vi.advanceTimersByTimeAsync(25_000);
    expect(runs).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(runs).toHaveLength(1);
    const DAY_MS = 86_400_000;
    await vi.advanceTimersByTimeAsync(DAY_MS);
    expect(runs).toHaveLength(1);
    runs[0]?.reject(new Error('once'));
    await vi.advanceTimersByTimeAsync(DAY_MS);
    expect(runs).toHaveLength(2);
    expect(errors).toHaveLength(1);

    let stopped = false;
    const stopping = schedule.stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(DAY_MS);
    expect(stopped).toBe(false);
    runs[1]?.resolve();
    await stopping;
    expect(runs).toHaveLength(2);
  });
});
