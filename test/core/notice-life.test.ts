import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageRef } from '../../src/core/model/message-ref.ts';
import type { Trigger } from '../../src/core/model/trigger.ts';
import { createNoticeExpiry } from '../../src/core/notices/expiry.ts';
import { createLostNotices } from '../../src/core/notices/lost-notices.ts';
import { bob, GROUP, news, openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld([news]);
});
afterEach(async () => {
  vi.useRealTimers();
  await world.finish();
});

const settle = () => world.background.drain();
const shown = () => [...world.telegram.notices.values()];
const due = (seconds: number) =>
  world.database.deletions.due(new Date(world.now().getTime() + seconds * 1000), 10);

async function offends(trigger: Trigger = world.message(1)): Promise<void> {
  await world.reconcile(GROUP, bob, trigger);
  await settle();
}

async function isFree(): Promise<void> {
  await world.membership.record(news.id, bob.id, 'member');
  await world.reconcile(GROUP, bob, { kind: 'none' });
  await settle();
}

describe('a notice', () => {
  it('names the person and what they miss, in the topic where they wrote', async () => {
    const message = { ...world.message(1), threadId: 77 } as Trigger;
    await offends(message);
    expect(shown()).toMatchObject([{ people: [bob], missing: [news], threadId: 77 }]);
    expect(shown()[0]?.left).toBeUndefined();
  });

  it('names the channel that they have left', async () => {
    await offends({ kind: 'left-channel', channel: news });
    expect(shown()).toMatchObject([{ left: news }]);
  });

  it('goes when its time is up', async () => {
    await offends();
    expect([await due(299), (await due(300)).length]).toEqual([[], 1]);
  });

  it('is shown to the person alone once in the length of a mute, where admins want that', async () => {
    await world.database.groups.updateSettings(GROUP, { noticeStyle: 'private' });
    await offends();
    expect(shown().map(({ privately }) => privately)).toEqual([true]);
    await isFree();
    await world.membership.record(news.id, bob.id, 'absent');
    await offends();
    expect(shown().map(({ privately }) => privately)).toEqual([false]);
  });

  it('is shown to all, if not wanted otherwise', async () => {
    await offends();
    expect(shown().map(({ privately }) => privately)).toEqual([false]);
  });

  it('that Telegram refuses is none', async () => {
    world.telegram.before = async (call) => (call === 'post' ? 'refused' : undefined);
    await offends();
    expect(await world.row()).toMatchObject({ state: 'muted', notice: null, noticeAfter: null });
    expect(await due(3_600)).toEqual([]);
  });

  it('goes with the restriction, once', async () => {
    await offends();
    await isFree();
    expect([shown(), await due(3_600)]).toEqual([[], []]);
    expect(world.telegram.calls.filter((call) => call === 'remove')).toHaveLength(1);
  });
});

describe('a notice that may or may not have been posted', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });

  const posts = () => world.telegram.calls.filter((call) => call === 'post').length;
  const failing = (times: number) => {
    let left = times;
    world.telegram.before = async (call) => {
      if (call !== 'post' || left === 0) return undefined;
      left -= 1;
      return 'failed';
    };
  };
  const pass = async (milliseconds: number) => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    await settle();
  };

  it('is posted again after two seconds', async () => {
    failing(1);
    await offends();
    expect(posts()).toBe(1);
    await pass(1_999);
    expect(posts()).toBe(1);
    await pass(1);
    expect([posts(), shown().length]).toEqual([2, 1]);
    expect(await world.row()).toMatchObject({ notice: 1001, noticeAfter: null });
  });

  it('is left to the sweep when it fails once more', async () => {
    failing(2);
    await offends();
    await pass(60_000);
    expect([posts(), shown().length]).toEqual([2, 0]);
  });

  it('is not posted again for somebody who is free by then', async () => {
    failing(1);
    await offends();
    await isFree();
    await pass(2_000);
    expect(posts()).toBe(1);
  });
});

describe('a button that was pressed under a notice', () => {
  it('that a restriction needs, where admins want to keep notices', async () => {
    await world.database.groups.updateSettings(GROUP, { noticeLifetime: 0 });
    await offends();
    world.notices.removeIfOrphaned(GROUP, Number((await world.row())?.notice));
    await settle();
    expect(shown()).toHaveLength(1);
  });

  it.each([
    ['that a restriction needs', false],
    ['that no restriction needs', true],
  ])('%s', async (_which, orphaned) => {
    await offends();
    const id = orphaned ? 5_000 : Number((await world.row())?.notice);
    const before = world.telegram.calls.length;
    world.notices.removeIfOrphaned(GROUP, id);
    await settle();
    expect(world.telegram.calls.slice(before)).toEqual(orphaned ? ['remove'] : []);
  });
});

describe('a notice that has to go', () => {
  function open(effect: 'done' | 'failed' | 'refused') {
    const gone: unknown[][] = [];
    const expiry = createNoticeExpiry({
      board: { delete: async () => effect },
      ledger: world.database.restrictions,
      deletions: world.database.deletions,
      bursts: { end: (...which) => void gone.push(which) },
      now: world.now,
    });
    return { expiry, gone };
  }

  it.each([
    ['done', 0],
    // The clean-up tries once more.
    ['refused', 1],
    ['failed', 1],
  ] as const)('is due until that is settled: %s', async (effect, left) => {
    const { expiry, gone } = open(effect);
    await expiry.delete(GROUP, 7);
    expect([(await due(0)).length, gone]).toEqual([left, [[GROUP, 7]]]);
  });

  it('has a time, or stays for good', async () => {
    const { expiry } = open('done');
    const group = await world.database.groups.find(GROUP);
    if (group === undefined) throw new Error('no group');
    await expiry.scheduleExpiry(group, 7);
    expect([(await due(299)).length, (await due(300)).length]).toEqual([0, 1]);
    const keeping = { ...group, settings: { ...group.settings, noticeLifetime: 0 } };
    await expiry.scheduleExpiry(keeping, 7);
    expect(await due(3_600)).toEqual([]);
  });
});

describe('a notice whose message is not known', () => {
  /** Looks for it among messages that are, or are not, what is looked for. */
  async function look(
    after: number,
    before: number,
    answers: Record<number, 'yes' | 'another of ours'> = {},
  ) {
    const asked: number[] = [];
    const removed: MessageRef[] = [];
    const lost = createLostNotices({
      ...world,
      groups: world.database.groups,
      ledger: world.database.restrictions,
      deletions: world.database.deletions,
      board: {
        async isThis(id) {
          asked.push(id);
          return answers[id] ?? 'no';
        },
      },
      remove: async (_groupId, id) => void removed.push(id),
      expire: async () => undefined,
    });
    const group = await world.database.groups.find(GROUP);
    if (group === undefined) throw new Error('no group');
    await lost.remove({ group, people: [bob], missing: [news] }, after, before);
    return { asked, removed, lost };
  }

  it.each<[string, number, number, number[]]>([
    ['between two messages', 10, 14, [11, 12, 13]],
    ['where there is nothing between', 10, 11, []],
    ['at both ends of many', 10, 100, [11, 12, 13, 14, 15, 16, 94, 95, 96, 97, 98, 99]],
    ['before one, when no other is known', 0, 100, [94, 95, 96, 97, 98, 99]],
    ['at the very beginning', 0, 3, [1, 2]],
  ])('is looked for %s', async (_where, after, before, ids) => {
    expect((await look(after, before)).asked).toEqual(ids);
  });

  it('goes when it is found, and no other one', async () => {
    const { asked, removed } = await look(10, 100, { 12: 'yes', 13: 'yes' });
    expect([asked, removed]).toEqual([[11, 12], [12]]);
  });

  it('is none that is known, or due to go', async () => {
    await world.database.deletions.schedule(GROUP, 12, world.now());
    const { asked } = await look(10, 14);
    expect(asked).toEqual([11, 13]);
  });

  it('of somebody else goes after a while, unless it is recorded by then', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { removed } = await look(10, 14, { 11: 'another of ours', 12: 'another of ours' });
    expect(removed).toEqual([]);
    await world.database.deletions.keep(GROUP, 12);
    await vi.advanceTimersByTimeAsync(14_999);
    await settle();
    expect(removed).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await settle();
    expect(removed).toEqual([11]);
  });
});

describe('a notice whose record fails', () => {
  const lost = new Error('the connection was closed');

  async function passes(seconds: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(seconds * 1_000);
    await settle();
    expect(world.errors.splice(0).every((error) => error === lost)).toBe(true);
  }

  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

  it('goes if its person was let go meanwhile', async () => {
    const { restrictions } = world.database;
    vi.spyOn(restrictions, 'setNotice').mockRejectedValueOnce(lost);
    world.telegram.before = async (call) => {
      const row = call === 'post' ? await world.row() : undefined;
      if (row !== undefined) await restrictions.close(row);
      return undefined;
    };
    await offends();
    expect(shown()).toHaveLength(1);
    vi.spyOn(restrictions, 'countByNotice').mockRejectedValueOnce(lost);
    await passes(15);
    expect(shown()).toHaveLength(1);
    await passes(15);
    expect(shown()).toEqual([]);
  });

  it('stays if it was recorded all the same', async () => {
    const { restrictions } = world.database;
    const { setNotice } = restrictions;
    vi.spyOn(restrictions, 'setNotice').mockImplementationOnce(async (...change) => {
      await setNotice(...change);
      throw lost;
    });
    await offends();
    await passes(60);
    expect(shown()).toHaveLength(1);
    expect((await world.row())?.notice).toBe([...world.telegram.notices.keys()][0]);
  });

  it('goes when its time is up if only the record of that time failed', async () => {
    vi.spyOn(world.database.deletions, 'schedule').mockRejectedValueOnce(lost);
    await offends();
    await passes(15);
    expect(await due(299)).toEqual([]);
    expect(await due(300)).toHaveLength(1);
  });
});
