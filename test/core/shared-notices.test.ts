import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GROUP, news, openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  world = await openWorld([news]);
});
afterEach(async () => {
  vi.useRealTimers();
  world.notices.flush();
  await world.finish();
});

const settle = () => world.background.drain();
const person = (id: number) => ({ id, firstName: `P${id}` });
const shared = () => [...world.telegram.notices.values()].filter(({ people }) => people.length > 1);
const calls = (name: string) => world.telegram.calls.filter((call) => call === name).length;

/** People offend one after the other: five of them have a notice each. */
async function offend(...ids: number[]): Promise<void> {
  for (const id of ids) {
    await world.reconcile(GROUP, person(id), { ...world.message(id), threadId: 70 + id } as never);
  }
  await settle();
}

/** Time passes, for the timers as well. */
async function pass(milliseconds: number): Promise<void> {
  world.advance(milliseconds / 1000);
  await vi.advanceTimersByTimeAsync(milliseconds);
  await settle();
}

const noticeOf = async (id: number) => (await world.database.restrictions.find(GROUP, id))?.notice;
const due = async () =>
  (await world.database.deletions.due(new Date(world.now().getTime() + 300_000), 50)).length;

describe('a notice that many share', () => {
  it('is posted for all who wait, in the topic of the first, and recorded for each', async () => {
    await offend(1, 2, 3, 4, 5, 6, 7, 8);
    expect(calls('post')).toBe(5);
    await pass(0);
    expect(calls('post')).toBe(6);
    expect(shared().map(({ people, threadId }) => [people.map(({ id }) => id), threadId])).toEqual([
      [[6, 7, 8], 76],
    ]);
    const ids = await Promise.all([6, 7, 8].map(noticeOf));
    expect(new Set(ids)).toEqual(new Set([Math.max(...world.telegram.notices.keys())]));
    expect(await due()).toBe(6);
  });

  it('is edited for those who come later, every five seconds at most', async () => {
    await offend(1, 2, 3, 4, 5, 6, 7);
    await pass(0);
    await offend(8);
    await pass(4_999);
    expect(calls('edit')).toBe(0);
    await offend(9);
    await pass(1);
    expect([calls('edit'), calls('post')]).toEqual([1, 6]);
    expect(shared()[0]?.people.map(({ id }) => id)).toEqual([6, 7, 8, 9]);
  });

  it('is sent at once when the bot stops', async () => {
    await offend(1, 2, 3, 4, 5, 6, 7);
    await pass(0);
    await offend(8);
    world.notices.flush();
    await settle();
    expect(calls('edit')).toBe(1);
    await pass(10_000);
    expect(calls('edit')).toBe(1);
  });

  it('names nobody who is free by then', async () => {
    await offend(1, 2, 3, 4, 5, 6, 7, 8);
    for (const id of [6, 7, 8]) {
      await world.membership.record(news.id, id, 'member');
      await world.reconcile(GROUP, person(id), { kind: 'none' });
    }
    await pass(0);
    expect(calls('post')).toBe(5);
  });

  it('that Telegram refuses is nobody’s', async () => {
    await offend(1, 2, 3, 4, 5, 6, 7);
    world.telegram.before = async (call) => (call === 'post' ? 'refused' : undefined);
    await pass(0);
    expect(await world.database.restrictions.find(GROUP, 7)).toMatchObject({
      notice: null,
      noticeAfter: null,
    });
    await pass(10_000);
    expect(calls('post')).toBe(6);
  });

  it('that may not have been posted is posted again for all of them', async () => {
    await offend(1, 2, 3, 4, 5, 6, 7);
    let fails = true;
    world.telegram.before = async (call) => (call === 'post' && fails ? 'failed' : undefined);
    await pass(0);
    expect([calls('post'), await noticeOf(7)]).toEqual([6, null]);
    fails = false;
    await pass(2_000);
    await pass(5_000);
    expect(calls('post')).toBe(7);
    expect(shared()[0]?.people.map(({ id }) => id)).toEqual([6, 7]);
    expect(await noticeOf(6)).toBe(await noticeOf(7));
  });

  it('that somebody has deleted is posted anew', async () => {
    await offend(1, 2, 3, 4, 5, 6, 7);
    await pass(0);
    const former = Number(await noticeOf(7));
    world.telegram.notices.delete(former);
    await offend(8);
    await pass(5_000);
    expect(calls('post')).toBe(7);
    expect(Number(await noticeOf(8))).toBeGreaterThan(former);
  });
});
