import { describe, expect, it } from 'vitest';
import { createMemoryCache } from '../../src/cache/memory.ts';
import type { Group } from '../../src/core/model/group.ts';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings.ts';
import { createBursts } from '../../src/core/notices/bursts.ts';
import { createInFlight } from '../../src/core/notices/in-flight.ts';
import { news, talk } from './world.ts';

const group = (id: number): Group => ({
  ...{ id, title: 'Cats', enabled: true, suspended: false, owner: null },
  ...{ settings: DEFAULT_SETTINGS, channels: [news], protectedSince: new Date(0) },
});

function open() {
  let time = 1_000_000;
  const bursts = createBursts(createMemoryCache({ now: () => time }), () => new Date(time));
  const offender = (id: number, groupId = -1, missing = [news]) => ({
    soFar: 'new' as const,
    group: group(groupId),
    person: { id, firstName: `P${id}` },
    missing,
  });
  const comes = (id: number, groupId = -1) => bursts.add(offender(id, groupId));
  /** So many who come at the same time. */
  const come = async (count: number, groupId = -1) => {
    for (let id = 1; id < count; id += 1) await comes(id, groupId);
    return comes(count, groupId);
  };
  return { bursts, offender, comes, come, pass: (seconds: number) => (time += seconds * 1000) };
}

describe('new offenders of a group', () => {
  it('are a burst when there are more than five within ten seconds', async () => {
    const { come, comes, pass } = open();
    expect(await come(5)).toBeUndefined();
    expect(await comes(6)).toBeDefined();
    pass(30);
    expect(await comes(7)).toBeDefined();
  });

  it('are none when they come slowly, or to different groups', async () => {
    const { come, comes, pass } = open();
    await come(5);
    expect(await comes(6, -2)).toBeUndefined();
    pass(11);
    expect(await comes(6)).toBeUndefined();
  });

  it('are a burst as well when a stream of them would fill what Telegram takes in a minute', async () => {
    const { comes, pass } = open();
    const own = [];
    for (let id = 1; id <= 30; id += 1) {
      if ((await comes(id)) === undefined) own.push(id);
      pass(2.1);
    }
    expect(own).toHaveLength(12);
  });

  it('are one until nobody has come for a minute', async () => {
    const { come, comes, pass } = open();
    const shared = await come(6);
    pass(60);
    expect(await comes(7)).toBe(shared);
    pass(60);
    await comes(8, -2);
    expect(await comes(8)).toBe(shared);
    pass(61);
    expect(await comes(9)).toBeUndefined();
  });

  it('wait to be named, each once', async () => {
    const { bursts, come, comes } = open();
    const shared = await come(6);
    if (shared === undefined) throw new Error('no burst');
    await comes(7);
    expect(bursts.take(shared).map(({ person }) => person.id)).toEqual([6, 7]);
    expect(bursts.take(shared)).toEqual([]);
  });

  it('share a notice that ends when it is gone, and not when another one is', async () => {
    const { bursts, come, comes, pass } = open();
    const shared = await come(6);
    if (shared === undefined) throw new Error('no burst');
    shared.message = 100;
    pass(11);
    bursts.end(-1, 99);
    bursts.end(-2, 100);
    expect(await comes(7)).toBe(shared);
    bursts.end(-1, 100);
    expect(await comes(8)).toBeUndefined();
  });
});

describe('a shared notice', () => {
  async function shared() {
    const opened = open();
    const notice = await opened.come(6);
    if (notice === undefined) throw new Error('no burst');
    opened.bursts.take(notice);
    return { ...opened, notice };
  }

  it('names those that it names already, and those who come', async () => {
    const { bursts, offender, notice } = await shared();
    bursts.commit(notice, [offender(6), offender(7, -1, [talk])]);
    const { people, unnamed, missing } = bursts.preview(notice, [offender(8)]);
    expect(people.map(({ id }) => id)).toEqual([6, 7, 8]);
    expect(unnamed).toBe(0);
    expect(missing.map(({ id }) => id)).toEqual([news.id, talk.id]);
    expect(notice.people).toHaveLength(2);
  });

  it('names the twenty who came last, and counts the others', async () => {
    const { bursts, offender, notice } = await shared();
    bursts.commit(
      notice,
      Array.from({ length: 15 }, (_, index) => offender(index)),
    );
    const more = Array.from({ length: 7 }, (_, index) => offender(100 + index));
    const { people, unnamed } = bursts.preview(notice, more);
    expect([people.length, people[0]?.id, people.at(-1)?.id, unnamed]).toEqual([20, 2, 106, 2]);
  });

  it('says of nobody that they are banned: what it says holds for all', async () => {
    const { bursts, notice, offender } = await shared();
    const banned = { ...offender(6), missing: [{ ...news, isBanned: true }] };
    expect(bursts.preview(notice, [banned]).missing).toEqual([{ ...news, isBanned: false }]);
  });
});

describe('work in flight', () => {
  it('goes on for as long as any piece of it does', () => {
    const inFlight = createInFlight();
    inFlight.begin('a');
    inFlight.begin('a');
    inFlight.end('a');
    expect([inFlight.has('a'), inFlight.has('b')]).toEqual([true, false]);
    inFlight.end('a');
    expect(inFlight.has('a')).toBe(false);
    inFlight.end('a');
    inFlight.begin('a');
    expect(inFlight.has('a')).toBe(true);
  });
});
