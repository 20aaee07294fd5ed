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

/** People offend one after the other in a topic: five of them have a notice each. */
async function offendIn(threadId: number | undefined, ...ids: number[]): Promise<void> {
  for (const id of ids) {
    await world.reconcile(GROUP, person(id), { ...world.message(id), threadId } as never);
  }
  await settle();
}

const offend = (...ids: number[]) => offendIn(70, ...ids);

async function isFree(...ids: number[]): Promise<void> {
  for (const id of ids) {
    await world.membership.record(news.id, id, 'member');
    await world.reconcile(GROUP, person(id), { kind: 'none' });
  }
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
  it('is posted for all who wait, in the topic where they offended, and recorded for each', async () => {
    await offend(1, 2, 3, 4, 5, 6, 7, 8);
    expect(calls('post')).toBe(5);
    await pass(0);
    expect(calls('post')).toBe(6);
    expect(shared().map(({ people, threadId }) => [people.map(({ id }) => id), threadId])).toEqual([
      [[6, 7, 8], 70],
    ]);
    const ids = await Promise.all([6, 7, 8].map(noticeOf));
    expect(new Set(ids)).toEqual(new Set([Math.max(...world.telegram.notices.keys())]));
    expect(await due()).toBe(6);
  });

  it('names nobody any more who has joined, soon and also after a quiet time', async () => {
    await offend(1, 2, 3, 4, 5, 6, 7, 8);
    await pass(5_000);
    await isFree(7);
    await pass(5_000);
    expect(shared()[0]?.people.map(({ id }) => id)).toEqual([6, 8]);
    await pass(90_000);
    const posts = calls('post');
    await isFree(6);
    await pass(5_000);
    const { people } = world.telegram.notices.get((await noticeOf(8)) as number) ?? {};
    expect(people?.map(({ id }) => id)).toEqual([8]);
    expect(calls('post')).toBe(posts);
  });

  it('goes when its time is up, also if the database was away when it was recorded', async () => {
    await offend(1, 2, 3, 4, 5, 6, 7, 8);
    const { setNotice } = world.database.restrictions;
    const away = new Error('the connection was closed');
    vi.spyOn(world.database.restrictions, 'setNotice').mockImplementation(async (...change) => {
      if (change[1] === 7) throw away;
      return setNotice(...change);
    });
    await pass(0);
    await pass(15_000);
    expect(world.errors.splice(0)).toEqual([away]);
    expect(await due()).toBe(6);
  });

  it('stays for the others when one of them gets another one', async () => {
    await world.database.groups.updateSettings(GROUP, { onOffence: 'warn', noticeLifetime: 0 });
    await offend(1, 2, 3, 4, 5, 6, 7, 8);
    await pass(0);
    const first = await noticeOf(7);
    await pass(61_000);
    await offend(11, 12, 13, 14, 15, 6);
    await pass(0);
    expect(await noticeOf(6)).not.toBe(first);
    expect(await noticeOf(7)).toBe(first);
    expect([...world.telegram.notices.keys()]).toContain(first);
  });

  it('is for those as well whose mute had to be tried again', async () => {
    world.telegram.before = async (call) => (call === 'mute' ? 'failed' : undefined);
    await offend(1, 2, 3, 4, 5, 6, 7, 8);
    expect(calls('post')).toBe(0);
    world.telegram.before = async () => undefined;
    world.advance(60);
    for (const id of [1, 2, 3, 4, 5, 6, 7, 8]) {
      await world.reconcile(GROUP, person(id), { kind: 'none' });
    }
    await pass(0);
    expect(calls('post')).toBe(6);
    expect(shared().map(({ people }) => people.map(({ id }) => id))).toEqual([[6, 7, 8]]);
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
    await isFree(6, 7, 8);
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

describe('the people of a notice that many share', () => {
  const sharedId = () => Math.max(...world.telegram.notices.keys());

  it('are each named once, also when they are announced again', async () => {
    await offend(1, 2, 3, 4, 5, 6, 7);
    await pass(0);
    await world.reconcile(GROUP, person(6), { kind: 'left-channel', channel: news });
    await settle();
    await pass(5_000);
    expect([calls('edit'), calls('post')]).toEqual([0, 6]);
    await offend(8);
    await pass(5_000);
    expect(shared()[0]?.people.map(({ id }) => id)).toEqual([6, 7, 8]);
  });

  it('may all be free by the time it is posted: then it goes at once', async () => {
    await offend(1, 2, 3, 4, 5, 6, 7);
    world.telegram.before = async (call) => {
      if (call === 'post') await isFree(6, 7);
      return undefined;
    };
    await pass(0);
    expect([calls('post'), shared(), await due()]).toEqual([6, [], 5]);
  });

  it('have no other notice beside it', async () => {
    await world.database.groups.updateSettings(GROUP, { noticeStyle: 'private' });
    await offendIn(undefined, 1, 2, 3, 4, 5, 6, 7);
    await pass(0);
    const own = 1_001;
    expect(world.telegram.notices.has(own)).toBe(true);
    await world.reconcile(GROUP, person(1), { kind: 'joined' });
    await settle();
    await pass(5_000);
    expect([world.telegram.notices.has(own), await noticeOf(1)]).toEqual([false, sharedId()]);
    expect(await noticeOf(6)).toBe(sharedId());
  });

  it('wait for it by one timer, and by none once it is sent', async () => {
    await offend(1, 2, 3, 4, 5);
    const others = vi.getTimerCount();
    await offend(6, 7, 8);
    expect(vi.getTimerCount()).toBe(others + 1);
    world.notices.flush();
    expect(vi.getTimerCount()).toBe(others);
    await settle();
    expect(shared()[0]?.people).toHaveLength(3);
  });
});

describe('a raid over several topics', () => {
  const byTopic = () =>
    [...world.telegram.notices.values()]
      .slice(5)
      .map(({ people, threadId }) => [threadId, people.map(({ id }) => id)]);

  beforeEach(() => offend(1, 2, 3, 4, 5));

  it('has a shared notice in each of them', async () => {
    await offendIn(71, 6, 7);
    await offendIn(undefined, 8);
    await offendIn(71, 9);
    await offendIn(undefined, 10);
    await pass(0);
    expect(byTopic()).toEqual([
      [71, [6, 7, 9]],
      [undefined, [8, 10]],
    ]);
    expect(await noticeOf(9)).not.toBe(await noticeOf(10));
    await isFree(7);
    await isFree(8);
    await pass(15_000);
    expect(byTopic()).toEqual([
      [71, [6, 9]],
      [undefined, [10]],
    ]);
  });

  it.each([
    ['General', [71, undefined, 73], 1],
    ['the first of them', [71, 72, 73], 0],
  ])('has three of them at most: others share the one in %s', async (_where, topics, where) => {
    for (const [index, topic] of topics.entries()) await offendIn(topic, 10 + index);
    await offendIn(74, 20);
    await offendIn(75, 21);
    await pass(0);
    expect(byTopic()).toEqual(
      topics.map((topic, index) => [topic, index === where ? [10 + index, 20, 21] : [10 + index]]),
    );
  });

  it('is told of in no more edits a minute than one in a single topic', async () => {
    for (let id = 6; id < 66; id += 1) {
      await offendIn(70 + (id % 3), id);
      await pass(1_000);
    }
    expect(calls('post')).toBe(8);
    expect(calls('edit')).toBeLessThanOrEqual(12);
    await pass(15_000);
    const named = new Set(byTopic().flatMap(([, people]) => people));
    const last = Array.from({ length: 10 }, (_, index) => 56 + index);
    expect(last.filter((id) => !named.has(id))).toEqual([]);
  });

  it('names nobody in two of them who goes on writing elsewhere', async () => {
    await world.database.groups.updateSettings(GROUP, { onOffence: 'delete' });
    await offendIn(71, 6, 7);
    await offendIn(72, 8, 6);
    await pass(15_000);
    await offendIn(72, 7);
    await pass(15_000);
    expect(byTopic()).toEqual([
      [71, [7, 6]],
      [72, [8]],
    ]);
  });

  it('goes on in each topic when the notice in another one is gone', async () => {
    await offendIn(71, 6, 7);
    await offendIn(72, 8, 9);
    await pass(0);
    const [first, second] = await Promise.all([6, 8].map(noticeOf));
    await isFree(6, 7);
    await settle();
    expect(world.telegram.notices.has(Number(first))).toBe(false);
    await offendIn(72, 10);
    await pass(15_000);
    expect(await noticeOf(10)).toBe(second);
  });
});

describe('warnings that are counted', () => {
  beforeEach(() => world.database.groups.updateSettings(GROUP, { onOffence: 'warn', warnings: 3 }));

  const warnings = () =>
    [...world.telegram.notices.values()].map(({ people, warning }) => [
      people.map(({ id }) => id),
      typeof warning === 'object' ? warning.number : warning,
    ]);

  it('each have their number where a few people go on writing', async () => {
    for (let messages = 0; messages < 3; messages += 1) {
      await offend(1, 2);
      await pass(3_000);
    }
    expect(warnings()).toEqual([
      [[1], 3],
      [[2], 3],
    ]);
  });

  it('have it as well for whoever writes again while a shared notice is open', async () => {
    await offend(1, 2, 3, 4, 5, 6, 7, 8);
    await pass(3_000);
    const first = await noticeOf(7);
    await offend(6);
    await pass(6_000);
    expect(warnings().at(-1)).toEqual([[6], 2]);
    expect([await noticeOf(7), shared()]).toEqual([first, [expect.anything()]]);
    await offend(6);
    await pass(6_000);
    expect(warnings().filter(([people]) => String(people) === '6')).toEqual([[[6], 3]]);
  });

  it('are said to be warnings where many share the notice, with the number of all of them', async () => {
    await offend(1, 2, 3, 4, 5, 6, 7, 8);
    await pass(0);
    expect(shared()).toMatchObject([{ warning: { number: 1, of: 3 } }]);
    await world.database.groups.updateSettings(GROUP, { warnings: 1 });
    await offend(9);
    await pass(5_000);
    expect(shared()).toMatchObject([{ warning: { number: 1, of: 1 } }]);
  });

  it('are the next ones there when the chat has enough of them, or have no number of their own', async () => {
    const raid = Array.from({ length: 16 }, (_, id) => id + 1);
    await offend(...raid);
    await pass(3_000);
    await offend(...raid);
    await pass(5_000);
    expect(shared()).toMatchObject([{ warning: { number: 2, of: 3 } }]);
    await offend(17);
    await pass(5_000);
    expect(shared()).toMatchObject([{ warning: 'of several' }]);
  });

  it('are none where messages mute at once, nor for who only came', async () => {
    await world.database.groups.updateSettings(GROUP, { onOffence: 'mute' });
    await offend(1, 2, 3, 4, 5, 6, 7, 8);
    await pass(0);
    expect(shared()[0]?.warning).toBeUndefined();
    await world.database.groups.updateSettings(GROUP, { onOffence: 'warn' });
    await pass(61_000);
    for (let id = 21; id < 30; id += 1) {
      await world.reconcile(GROUP, person(id), { kind: 'joined' });
    }
    await pass(0);
    expect(shared().at(-1)?.people).toHaveLength(4);
    expect(shared().at(-1)?.warning).toBeUndefined();
  });

  it('fill no chat in a raid: only some of them are posted by themselves', async () => {
    const raid = Array.from({ length: 30 }, (_, id) => id + 1);
    await offend(...raid);
    await pass(6_000);
    const before = calls('post');
    await offend(...raid);
    await pass(6_000);
    expect(calls('post') - before).toBe(10);
  });
});

describe('a notice that many share whose answer was lost', () => {
  /** The newest message of the group when the first of them offends: the next one is lost. */
  const LAST = 1_005;

  beforeEach(async () => {
    await offend(1, 2, 3, 4, 5);
    await world.reconcile(GROUP, person(6), world.message(LAST));
    await world.reconcile(GROUP, person(7), world.message(LAST + 1_000));
    await settle();
    world.telegram.before = async (call) => {
      if (call !== 'post') return undefined;
      world.telegram.before = async () => undefined;
      return 'unknown';
    };
    await pass(0);
  });

  it('is deleted once it was posted again', async () => {
    expect(world.telegram.notices.has(LAST + 1)).toBe(true);
    await pass(2_000);
    await pass(5_000);
    expect(world.telegram.notices.has(LAST + 1)).toBe(false);
    expect([await noticeOf(6), await noticeOf(7)]).toEqual([LAST + 2, LAST + 2]);
  });

  it('is deleted with the restriction of the first, when that ends before', async () => {
    await isFree(6);
    await settle();
    expect(world.telegram.notices.has(LAST + 1)).toBe(false);
  });

  it('is searched for because of those alone who waited for it', async () => {
    await isFree(6, 7);
    await settle();
    const before = calls('isThis');
    await offend(8);
    await pass(7_000);
    expect([shared().length, calls('post'), calls('isThis')]).toEqual([0, 7, before]);
  });
});
