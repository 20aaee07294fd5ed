import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bob, GROUP, news, openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  world = await openWorld([news]);
});
afterEach(async () => {
  vi.useRealTimers();
  await world.finish();
});

/** The newest message of the group when Bob offends: the next one is his notice. */
const LAST = 1_000;

const settle = () => world.background.drain();
const shown = () => [...world.telegram.notices.keys()];
const callsOf = (name: string) => world.telegram.calls.filter((call) => call === name).length;

async function offends(): Promise<void> {
  await world.reconcile(GROUP, bob, world.message(LAST));
  await settle();
}

async function isFree(): Promise<void> {
  await world.membership.record(news.id, bob.id, 'member');
  await world.reconcile(GROUP, bob, { kind: 'none' });
  await settle();
}

/** Telegram posts the next notice, and its answer is lost. */
function loseNextAnswer(meanwhile: () => Promise<unknown> = async () => undefined): void {
  world.telegram.before = async (call) => {
    if (call !== 'post') return undefined;
    world.telegram.before = async () => undefined;
    await meanwhile();
    return 'unknown';
  };
}

describe('a notice whose answer was lost', () => {
  it('is deleted once it was posted again', async () => {
    loseNextAnswer();
    await offends();
    expect(shown()).toEqual([LAST + 1]);
    await vi.advanceTimersByTimeAsync(2_000);
    await settle();
    expect(shown()).toEqual([LAST + 2]);
    expect(await world.row()).toMatchObject({ notice: LAST + 2, noticeAfter: null });
  });

  it('is deleted with its restriction when that ends before', async () => {
    loseNextAnswer();
    await offends();
    await isFree();
    expect(shown()).toEqual([]);
  });

  it('is deleted when its restriction ended while it was posted', async () => {
    loseNextAnswer(async () => {
      const row = await world.row();
      if (row !== undefined) await world.database.restrictions.close(row);
    });
    await offends();
    expect(shown()).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    await settle();
    expect(callsOf('post')).toBe(1);
  });

  it('is not searched for while its answer may still come', async () => {
    const { promise: gate, resolve } = Promise.withResolvers<undefined>();
    world.telegram.before = (call) => (call === 'post' ? gate : Promise.resolve(undefined));
    await world.reconcile(GROUP, bob, world.message(LAST));
    await world.membership.record(news.id, bob.id, 'member');
    await world.reconcile(GROUP, bob, { kind: 'none' });
    resolve(undefined);
    await settle();
    expect([shown(), callsOf('isThis')]).toEqual([[], 0]);
  });

  it('is not posted again by itself when its person was shown another one meanwhile', async () => {
    loseNextAnswer();
    await offends();
    await world.reconcile(GROUP, bob, { kind: 'joined' });
    await settle();
    expect(shown()).toEqual([LAST + 2]);
    await vi.advanceTimersByTimeAsync(2_000);
    await settle();
    expect([shown(), callsOf('post'), callsOf('edit')]).toEqual([[LAST + 2], 2, 0]);
  });

  it('is not searched for where no older message is known', async () => {
    loseNextAnswer();
    await world.reconcile(GROUP, bob, { kind: 'joined' });
    await settle();
    expect((await world.row())?.noticeAfter).toBe(0);
    await isFree();
    expect(shown()).toEqual([LAST + 1]);
  });
});

describe('a further notice, which takes the place of another one', () => {
  beforeEach(async () => {
    await world.database.groups.updateSettings(GROUP, { onOffence: 'warn', warnings: 3 });
    await world.reconcile(GROUP, bob, world.message(LAST));
    await settle();
  });

  async function warnAgain(): Promise<void> {
    world.advance(5);
    await world.reconcile(GROUP, bob, world.message(LAST + 1));
    await settle();
    await vi.advanceTimersByTimeAsync(2_000);
    await settle();
  }

  it('is deleted once it was posted again, and the one before goes as well', async () => {
    loseNextAnswer();
    await warnAgain();
    expect(shown()).toEqual([LAST + 3]);
    expect(await world.row()).toMatchObject({ notice: LAST + 3, warnings: 2 });
  });

  it('is posted again where Telegram did not take it', async () => {
    let failures = 1;
    world.telegram.before = async (call) => {
      if (call !== 'post') return undefined;
      failures -= 1;
      return failures >= 0 ? 'failed' : undefined;
    };
    await warnAgain();
    expect(await world.row()).toMatchObject({ notice: LAST + 2, warnings: 2 });
    expect(world.telegram.notices.get(LAST + 2)?.warning).toEqual({ number: 2, of: 3 });
  });

  it('is posted by the sweep where the process ended before it was', async () => {
    const row = await world.row();
    if (row === undefined) throw new Error('no row');
    const change = { shown: LAST + 1, now: null, missing: [news.id], after: LAST + 1 };
    await world.database.restrictions.setNotice(GROUP, bob.id, change);
    world.advance(16);
    const due = await world.database.restrictions.claimDue(world.now(), 10);
    expect(due).toMatchObject([{ userId: bob.id, notice: null, noticeAfter: LAST + 1 }]);
  });

  it('leaves nothing behind where its person has joined meanwhile', async () => {
    world.telegram.before = async (call) => {
      if (call !== 'post') return undefined;
      const row = await world.row();
      if (row !== undefined) await world.database.restrictions.close(row);
      return undefined;
    };
    await warnAgain();
    expect(shown()).toEqual([]);
  });
});

describe('a private notice', () => {
  beforeEach(async () => {
    await world.database.groups.updateSettings(GROUP, { noticeStyle: 'private' });
    await offends();
  });

  it('is a message that one person sees', async () => {
    const notice = { ephemeralId: LAST + 1, receiverId: bob.id };
    expect(await world.row()).toMatchObject({ notice, noticeAfter: null });
  });

  it('is replaced by a public one when its person comes back, who may not have seen it', async () => {
    await world.reconcile(GROUP, bob, { kind: 'joined' });
    await settle();
    expect(shown()).toEqual([LAST + 2]);
    expect(await world.row()).toMatchObject({ notice: LAST + 2 });
  });

  it('is edited when its person leaves the channel again', async () => {
    await world.reconcile(GROUP, bob, { kind: 'left-channel', channel: news });
    await settle();
    expect([callsOf('post'), callsOf('edit'), shown()]).toEqual([1, 1, [LAST + 1]]);
    expect(world.telegram.notices.get(LAST + 1)?.left).toMatchObject({ id: news.id });
  });

  it('goes with the restriction', async () => {
    await isFree();
    expect(shown()).toEqual([]);
  });
});

describe('a restriction that is about to end', () => {
  const due = () => world.database.deletions.due(world.now(), 10);

  it('has its notice scheduled for deletion first', async () => {
    await offends();
    const row = await world.row();
    if (row === undefined) throw new Error('no row');
    await world.notices.scheduleRemoval(row);
    expect(await due()).toEqual([{ chatId: GROUP, message: LAST + 1 }]);
  });

  it('leaves a notice alone that others share, and none that there is not', async () => {
    await offends();
    const row = await world.row();
    if (row === undefined) throw new Error('no row');
    await world.database.restrictions.open({ ...row, userId: 7 });
    const change = { shown: null, now: LAST + 1, missing: [] };
    await world.database.restrictions.setNotice(GROUP, 7, change);
    await world.notices.scheduleRemoval(row);
    await world.notices.scheduleRemoval({ ...row, notice: null });
    expect(await due()).toEqual([]);
  });
});
