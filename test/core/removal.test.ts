import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChangeRules } from '../../src/core/leniency/change-rules.ts';
import { createSweep } from '../../src/jobs/sweep/sweep.ts';
import { bob, GROUP, news, openWorld, talk, type World } from './world.ts';

const HOUR = 3_600;

let world: World;
beforeEach(async () => {
  world = await openWorld([news, talk]);
  await world.database.groups.updateSettings(GROUP, { removeAfterHours: 24 });
});
afterEach(() => world.finish());

const write = (id: number) => world.reconcile(GROUP, bob, world.message(id));
/** What is due in the ledger is done. */
async function sweep(): Promise<void> {
  const jobs = createSweep({
    ledger: world.database.restrictions,
    reconcile: world.reconcile,
    channelsOf: async () => [],
    refresh: (_groupId, userId) => world.membership.forget(userId, [news, talk]),
    retryNotice: async () => undefined,
    onError: (error) => expect(error).toBeUndefined(),
    now: world.now,
  });
  await jobs.run();
  await world.background.drain();
}
async function passes(seconds: number): Promise<void> {
  world.advance(seconds);
  await sweep();
}
const isRemoved = () => world.telegram.calls.includes('remove person');
const notices = () => [...world.telegram.notices.values()];

describe('somebody who does not join for too long', () => {
  it('is told at once and an hour before, and is then removed', async () => {
    await write(1);
    await world.background.drain();
    expect(notices()).toMatchObject([{ removal: expect.any(Number) }]);
    expect(Math.round((notices()[0]?.removal ?? 0) / HOUR)).toBe(24);
    await world.database.restrictions.clearNotice(
      GROUP,
      [...world.telegram.notices.keys()][0] ?? 0,
    );
    world.telegram.notices.clear();
    await passes(22.9 * HOUR);
    expect(notices()).toEqual([]);
    await passes(0.2 * HOUR);
    expect(notices()).toHaveLength(1);
    expect(isRemoved()).toBe(false);
    await passes(0.8 * HOUR);
    expect(isRemoved()).toBe(false);
    await passes(0.2 * HOUR);
    expect(isRemoved()).toBe(true);
    expect(await world.row()).toBeUndefined();
    expect(notices()).toEqual([]);
  });

  it('is told an hour before, once, also if the answer of Telegram is lost', async () => {
    await write(1);
    await world.background.drain();
    for (const message of world.telegram.notices.keys()) {
      await world.database.restrictions.clearNotice(GROUP, message);
    }
    world.telegram.notices.clear();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const isPosted of [false, true]) {
      let isFirst = true;
      world.telegram.before = async (call) => {
        if (call !== 'post' || !isFirst) return undefined;
        isFirst = false;
        return isPosted ? 'unknown' : 'failed';
      };
      const row = await world.row();
      if (row === undefined) throw new Error('they are free');
      await world.database.restrictions.replace({ ...row, remindAt: world.now() }, row);
      await world.database.restrictions.requestChecks({ groupId: GROUP });
      await sweep();
      await vi.advanceTimersByTimeAsync(2_000);
      await world.background.drain();
      expect(notices()).toMatchObject([{ removal: expect.any(Number) }]);
      expect((await world.row())?.notice).toBe([...world.telegram.notices.keys()][0]);
      await world.database.restrictions.clearNotice(GROUP, (await world.row())?.notice ?? 0);
      world.telegram.notices.clear();
    }
    vi.useRealTimers();
  });

  it('reads the time that is left where many are told in one notice, too', async () => {
    const people = Array.from({ length: 8 }, (_, id) => ({ id: 100 + id, firstName: `P${id}` }));
    for (const one of people) await world.reconcile(GROUP, one, world.message(one.id));
    await world.background.drain();
    for (const message of world.telegram.notices.keys()) {
      await world.database.restrictions.clearNotice(GROUP, message);
    }
    world.telegram.notices.clear();
    world.notices.flush();
    await passes(23.1 * HOUR);
    world.notices.flush();
    await world.background.drain();
    const shared = notices().find(({ isShared }) => isShared);
    expect(shared?.people.length).toBeGreaterThan(1);
    expect(Math.round((shared?.removal ?? 0) / HOUR)).toBe(1);
  });

  it('has an hour more when the bot was away when they should have been told', async () => {
    await write(1);
    await passes(24.5 * HOUR);
    expect(isRemoved()).toBe(false);
    await passes(0.9 * HOUR);
    expect(isRemoved()).toBe(false);
  });

  it('stays if they have joined, although nobody has heard of it', async () => {
    await write(1);
    await passes(23.1 * HOUR);
    world.joins(news);
    world.joins(talk);
    await passes(1.5 * HOUR);
    expect(isRemoved()).toBe(false);
    expect(world.isMuted()).toBe(false);
  });

  it('stays while there is any doubt', async () => {
    await write(1);
    await passes(23.1 * HOUR);
    world.telegram.before = async (call) => (call === 'read' ? 'unknown' : undefined);
    await passes(1.5 * HOUR);
    expect(isRemoved()).toBe(false);
    world.telegram.before = async () => undefined;
    await world.database.groups.setCanSee(talk.id, false);
    await passes(600);
    expect(isRemoved()).toBe(false);
    await world.database.groups.setCanSee(talk.id, true);
    await passes(600);
    expect(isRemoved()).toBe(true);
  });

  describe('who has left the group', () => {
    const isHere = (inGroup: boolean) => {
      const member = world.state();
      if (member.kind !== 'restricted') throw new Error('they are free');
      world.telegram.members.set(`${GROUP}:${bob.id}`, { ...member, inGroup });
    };

    it('is not named there, nor removed', async () => {
      await write(1);
      await world.background.drain();
      const first = notices();
      isHere(false);
      await passes(23.1 * HOUR);
      expect(notices()).toEqual(first);
      expect(await world.row()).toMatchObject({ state: 'muted' });
      await passes(1.8 * HOUR);
      expect([notices(), isRemoved()]).toEqual([first, false]);
    });

    it('has the whole time again when they come back, and is told before', async () => {
      await world.database.groups.updateSettings(GROUP, { muteLength: 7 * 24 * HOUR });
      await write(1);
      await passes(23.1 * HOUR);
      isHere(false);
      await passes(HOUR);
      isHere(true);
      world.telegram.notices.clear();
      await world.reconcile(GROUP, bob, { kind: 'joined' });
      await passes(22.8 * HOUR);
      expect([notices(), isRemoved()]).toEqual([[], false]);
      await passes(0.5 * HOUR);
      expect(notices()).toMatchObject([{ removal: expect.any(Number) }]);
      await passes(HOUR);
      expect(isRemoved()).toBe(true);
    });

    it('is announced no removal that comes after the end of the mute', async () => {
      await write(1);
      isHere(false);
      await passes(23.1 * HOUR);
      isHere(true);
      const { notice = null } = (await world.row()) ?? {};
      await world.database.restrictions.clearNotice(GROUP, notice ?? 0);
      world.telegram.notices.clear();
      await world.reconcile(GROUP, bob, { kind: 'joined' });
      await world.background.drain();
      expect(notices()).toMatchObject([{ removal: undefined }]);
    });
  });

  it('is shown the second notice below what was written since the first', async () => {
    await write(1);
    await world.background.drain();
    const [first] = world.telegram.notices.keys();
    await passes(23.1 * HOUR);
    expect([...world.telegram.notices.keys()]).toEqual([Number(first) + 1]);
    expect((await world.row())?.notice).toBe(Number(first) + 1);
  });

  it('stays as an admin, and if an admin has decided about them', async () => {
    await write(1);
    await passes(23.1 * HOUR);
    world.telegram.members.set(`${GROUP}:${bob.id}`, { kind: 'admin' });
    await passes(2 * HOUR);
    expect(isRemoved()).toBe(false);
    expect(await world.row()).toBeUndefined();
  });

  describe('if an admin had restricted them before', () => {
    const restrictedFor = (seconds: number | null) => {
      const until = seconds === null ? null : new Date(world.now().getTime() + seconds * 1000);
      const permissions = { can_send_messages: true } as never;
      const restricted = { kind: 'restricted', inGroup: true, permissions, until } as const;
      world.telegram.members.set(`${GROUP}:${bob.id}`, restricted);
    };

    it('stays, and is told nothing else', async () => {
      restrictedFor(null);
      await write(1);
      await passes(23.1 * HOUR);
      await passes(2 * HOUR);
      expect(isRemoved()).toBe(false);
      expect(notices()).toMatchObject([{ removal: undefined }]);
    });

    it('is removed all the same once that has ended, and is told before', async () => {
      restrictedFor(12 * HOUR);
      await write(1);
      await passes(23.1 * HOUR);
      expect(notices().at(-1)).toMatchObject({ removal: expect.any(Number) });
      await passes(1.5 * HOUR);
      expect(isRemoved()).toBe(true);
    });
  });

  it('stays muted until then, however short mutes are', async () => {
    await world.database.groups.updateSettings(GROUP, { muteLength: 60 });
    await write(1);
    const until = (await world.row())?.until?.getTime() ?? 0;
    expect(until - world.now().getTime()).toBeGreaterThan(24.9 * HOUR * 1000);
  });

  it('is left alone if they were muted before it was chosen', async () => {
    const { database } = world;
    const { changeRules } = createChangeRules({
      ...{ groups: database.groups, joins: database.joins, practice: database.practice },
      ledger: database.restrictions,
      recheck: database.restrictions.requestChecks,
    });
    await write(1);
    await changeRules(GROUP, { removeAfterHours: 0 });
    await changeRules(GROUP, { removeAfterHours: 1 });
    await passes(23.1 * HOUR);
    await passes(1.5 * HOUR);
    expect(isRemoved()).toBe(false);
  });

  it('is removed later when Telegram refuses or does not answer', async () => {
    await write(1);
    await passes(23.1 * HOUR);
    world.telegram.before = async (call) => (call === 'remove person' ? 'failed' : undefined);
    await passes(1 * HOUR);
    expect(await world.row()).toMatchObject({ state: 'muted' });
    world.telegram.before = async () => undefined;
    await passes(600);
    expect(await world.row()).toBeUndefined();
  });
});
