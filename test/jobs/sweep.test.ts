import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSweep } from '../../src/jobs/sweep/sweep.ts';
import { bob, GROUP, news, openWorld, talk, type World } from '../core/world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const sweep = (reconcile = world.reconcile) =>
  createSweep({
    ledger: world.database.restrictions,
    reconcile,
    channelsOf: async (groupId) =>
      ((await world.database.groups.find(groupId))?.channels ?? []).map(({ id }) => id),
    refresh: (_groupId, userId) => world.membership.forget(userId, [news]),
    async retryNotice({ groupId, missing }) {
      const group = await world.database.groups.find(groupId);
      if (group === undefined) return;
      const named = group.channels.filter(({ id }) => missing.includes(id));
      world.notices.show(group, bob, named, { kind: 'none' }, 'maybe there');
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

  it('lifts what could not be lifted before, although the channel is out of sight by now', async () => {
    await mute();
    world.joins(news);
    await world.membership.record(news.id, bob.id, 'member');
    world.telegram.before = async (call) => (call === 'restore' ? 'failed' : undefined);
    await world.reconcile(GROUP, bob, { kind: 'joined-channel' });
    world.telegram.before = async () => undefined;
    await world.database.groups.setCanSee(news.id, false);
    world.advance(20);
    await sweep().run();
    expect(world.isMuted()).toBe(false);
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

  it('lets nobody wait for a group for which Telegram does not answer', async () => {
    const other = GROUP - 1;
    const owner = { id: 1, username: 'anna' };
    const group = { id: other, title: 'Dogs' };
    await world.database.groups.protect({ group, owner, channels: [talk] });
    const silent = Array.from({ length: 120 }, (_, index) => ({ id: 100 + index, firstName: 'S' }));
    for (const one of silent) await world.reconcile(GROUP, one, world.message(1));
    await world.reconcile(other, bob, world.message(2));
    const { restrictions } = world.database;
    await restrictions.requestChecks({ groupId: GROUP });
    world.advance(1);
    await restrictions.requestChecks({ groupId: other });
    const lifted = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<void>();
    const { checkDue } = sweep(async (groupId, ...of) => {
      if (groupId === GROUP) await answered.promise;
      else lifted.resolve();
      return world.reconcile(groupId, ...of);
    });
    const checking = checkDue();
    await lifted.promise;
    answered.resolve();
    await checking;
    expect(await restrictions.claimDue(world.now(), 50)).toEqual([]);
  });

  it('lets nobody wait for a channel of many groups for which Telegram does not answer', async () => {
    const owner = { id: 1, username: 'anna' };
    const { restrictions, groups } = world.database;
    for (let index = 0; index < 60; index += 1) {
      const id = GROUP - 2 - index;
      await groups.protect({ group: { id, title: 'Cats' }, owner, channels: [news] });
      await world.reconcile(id, bob, world.message(1));
    }
    const other = GROUP - 1;
    await groups.protect({ group: { id: other, title: 'Dogs' }, owner, channels: [talk] });
    await world.reconcile(other, bob, world.message(2));
    await restrictions.requestChecks({ channelId: news.id });
    world.advance(1);
    await restrictions.requestChecks({ groupId: other });
    const looked = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<void>();
    const { checkDue, stop } = sweep(async (groupId, ...of) => {
      if (groupId === other) looked.resolve();
      else await answered.promise;
      return world.reconcile(groupId, ...of);
    });
    const checking = checkDue();
    await looked.promise;
    const stopped = stop();
    answered.resolve();
    await Promise.all([checking, stopped]);
  });

  it('finishes what is in work when it is stopped, and begins nothing else', async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ id: 100 + index, firstName: 'S' }));
    for (const one of many) await world.reconcile(GROUP, one, world.message(1));
    await world.database.restrictions.requestChecks({ groupId: GROUP });
    const begun = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<void>();
    let [started, ended] = [0, 0];
    const { checkDue, stop } = sweep(async (...of) => {
      started += 1;
      begun.resolve();
      await answered.promise;
      ended += 1;
      return world.reconcile(...of);
    });
    const checking = checkDue();
    await begun.promise;
    const stopped = stop();
    answered.resolve();
    await stopped;
    await checking;
    expect(ended).toBe(started);
    expect(ended).toBeLessThan(many.length);
  });

  it('asks again soon where Telegram did not answer', async () => {
    await mute();
    world.joins(news);
    await world.database.restrictions.requestChecks({ groupId: GROUP });
    world.telegram.before = async (call) => (call === 'read' ? 'unknown' : undefined);
    await sweep().checkDue();
    expect(world.isMuted()).toBe(true);
    world.telegram.before = async () => undefined;
    world.advance(121);
    await sweep().checkDue();
    expect(world.isMuted()).toBe(false);
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

  it('does at its next run what failed, whose claim would keep it for longer', async () => {
    await mute();
    world.joins(news);
    await world.database.restrictions.requestChecks({ groupId: GROUP });
    let failures = 1;
    const { checkDue, run } = sweep(async (...of) => {
      failures -= 1;
      if (failures >= 0) throw new Error('the database is away');
      return world.reconcile(...of);
    });
    await checkDue();
    expect(world.errors.splice(0)).toMatchObject([{ message: 'the database is away' }]);
    expect(world.isMuted()).toBe(true);
    await run();
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
