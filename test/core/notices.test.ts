import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bob, GROUP, news, openWorld, talk, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld([news, talk]);
});
afterEach(() => world.finish());

const person = (id: number) => ({ id, firstName: `P${id}` });
const offend = (id: number) => world.reconcile(GROUP, person(id), world.message(id));

async function raid(size: number): Promise<void> {
  for (let id = 1; id <= size; id += 1) await offend(id);
  await allShown();
}

async function allShown(): Promise<void> {
  await world.background.drain();
  world.notices.flush();
  await world.background.drain();
}

describe('notices', () => {
  it('are one for each until more than five come at once, and one for all others', async () => {
    await raid(60);
    expect(world.telegram.notices.size).toBe(6);
    const shared = [...world.telegram.notices.values()].at(-1);
    expect(shared?.people).toHaveLength(20);
    expect(shared?.unnamed).toBe(35);
    const row = await world.database.restrictions.find(GROUP, 60);
    expect(row?.notice).toBe(Math.max(...world.telegram.notices.keys()));
  });

  it('that are shared stay until the last of their people is lifted', async () => {
    await raid(7);
    const lift = async (id: number) => {
      for (const channel of [news, talk]) await world.membership.record(channel.id, id, 'member');
      await world.reconcile(GROUP, person(id), { kind: 'none' });
      await world.background.drain();
    };
    await lift(6);
    expect(world.telegram.notices.size).toBe(6);
    await lift(7);
    expect(world.telegram.notices.size).toBe(5);
  });

  it('that are shared are not rewritten for one person', async () => {
    await raid(7);
    await world.membership.record(news.id, 7, 'member');
    await world.reconcile(GROUP, person(7), { kind: 'none' });
    await world.background.drain();
    expect([...world.telegram.notices.values()].at(-1)?.people).toHaveLength(2);
    expect((await world.database.restrictions.find(GROUP, 7))?.missing).toEqual([talk.id]);
  });

  it('are edited when their person comes back and misses fewer channels', async () => {
    await offend(1);
    await world.background.drain();
    await world.membership.record(news.id, 1, 'member');
    await world.reconcile(GROUP, person(1), { kind: 'joined' });
    await world.background.drain();
    expect([...world.telegram.notices.values()].map(({ missing }) => missing)).toEqual([[talk]]);
    expect(world.telegram.calls.filter((call) => call === 'post')).toHaveLength(1);
  });

  it('name what is missing even if their person joined one while they were on their way', async () => {
    world.telegram.before = async (call) => {
      if (call !== 'post') return undefined;
      await world.membership.record(news.id, 1, 'member');
      await world.reconcile(GROUP, person(1), { kind: 'joined-channel' });
      return undefined;
    };
    await offend(1);
    await world.background.drain();
    expect([...world.telegram.notices.values()].map(({ missing }) => missing)).toEqual([[talk]]);
    expect((await world.database.restrictions.find(GROUP, 1))?.missing).toEqual([talk.id]);
  });

  it('say that their person is banned even if that happened while they were on their way', async () => {
    world.telegram.before = async (call) => {
      if (call !== 'post') return undefined;
      await world.membership.record(news.id, 1, 'banned');
      await world.reconcile(GROUP, person(1), { kind: 'left-channel', channel: news });
      return undefined;
    };
    await offend(1);
    await world.background.drain();
    expect([...world.telegram.notices.values()].map(({ missing }) => missing)).toEqual([
      [{ ...news, isBanned: true }, talk],
    ]);
  });

  it('whose person is free by the time they are edited are due no more', async () => {
    await offend(1);
    await world.background.drain();
    world.telegram.before = async (call) => {
      if (call !== 'edit') return undefined;
      await world.membership.record(talk.id, 1, 'member');
      await world.reconcile(GROUP, person(1), { kind: 'none' });
      await expect.poll(() => world.telegram.notices.size).toBe(0);
      return undefined;
    };
    await world.membership.record(news.id, 1, 'member');
    await world.reconcile(GROUP, person(1), { kind: 'none' });
    await world.background.drain();
    expect(await world.database.deletions.due(new Date('2100-01-01'), 10)).toEqual([]);
  });

  it('that are gone are shown again once they have to be changed', async () => {
    await offend(1);
    await world.background.drain();
    world.telegram.notices.clear();
    await world.membership.record(news.id, 1, 'member');
    await world.reconcile(GROUP, person(1), { kind: 'none' });
    await world.background.drain();
    const row = await world.database.restrictions.find(GROUP, 1);
    expect([...world.telegram.notices.keys()]).toEqual([row?.notice]);
  });

  it('that were about to go stay for whoever is muted again', async () => {
    await offend(1);
    await world.background.drain();
    const held = await world.database.restrictions.find(GROUP, 1);
    if (held === undefined) throw new Error('nobody is muted');
    // The process ended right after the mute was lifted.
    await world.database.restrictions.advance(GROUP, 1, 'lifting', ['muted']);
    await world.notices.scheduleRemoval(held);
    world.telegram.members.delete(`${GROUP}:1`);
    world.advance(60);
    await offend(1);
    await world.background.drain();
    const due = await world.database.deletions.due(world.now(), 10);
    expect(due).toEqual([]);
    expect(world.telegram.notices.size).toBe(1);
  });

  it('of a raid are posted again when somebody has deleted the shared one', async () => {
    await raid(7);
    world.telegram.notices.clear();
    await offend(8);
    await allShown();
    const row = await world.database.restrictions.find(GROUP, 8);
    expect([...world.telegram.notices.keys()]).toEqual([row?.notice]);
  });

  it('are begun anew when the shared one is gone, or all is quiet again', async () => {
    await raid(7);
    const shared = Math.max(...world.telegram.notices.keys());
    world.telegram.notices.delete(shared);
    world.notices.onExpired(GROUP, shared);
    await offend(8);
    await allShown();
    expect(Math.max(...world.telegram.notices.keys())).toBeGreaterThan(shared);
    world.advance(120);
    await offend(9);
    await world.background.drain();
    expect([...world.telegram.notices.values()].at(-1)?.people).toEqual([person(9)]);
  });

  it('stay when the group wants to keep them', async () => {
    await world.database.groups.updateSettings(GROUP, { noticeLifetime: 0 });
    await world.reconcile(GROUP, bob, world.message(1));
    await world.background.drain();
    expect(await world.database.deletions.due(new Date('2100-01-01'), 10)).toEqual([]);
  });

  it('that cannot be deleted now stay due', async () => {
    await world.reconcile(GROUP, bob, world.message(1));
    await world.background.drain();
    world.telegram.before = async (call) => (call === 'remove' ? 'failed' : undefined);
    for (const channel of [news, talk]) await world.membership.record(channel.id, bob.id, 'member');
    await world.reconcile(GROUP, bob, { kind: 'none' });
    await world.background.drain();
    expect(await world.database.deletions.due(world.now(), 10)).toHaveLength(1);
  });
});
