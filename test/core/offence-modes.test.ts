import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEndRestriction } from '../../src/core/enforcement/end-restriction.ts';
import {
  createLiftByAdmin,
  createLiftRegardless,
} from '../../src/core/enforcement/lift-regardless.ts';
import { createKeyedLock } from '../../src/core/lib/keyed-lock.ts';
import type { SettingsPatch } from '../../src/core/model/settings.ts';
import { warningOf } from '../../src/core/notices/notice.ts';
import { bob, GROUP, news, openWorld, type World } from './world.ts';

const DAY = 86_400;

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.finish());

const set = (patch: SettingsPatch) => world.database.groups.updateSettings(GROUP, patch);
const write = (id: number) => world.reconcile(GROUP, bob, world.message(id));
/** Some time later, so that it is another offence. */
async function writeLater(id: number) {
  await world.background.drain();
  world.advance(5);
  return write(id);
}
const look = () => world.reconcile(GROUP, bob, { kind: 'none' });
const notices = () => [...world.telegram.notices.values()];

describe('where only messages go', () => {
  beforeEach(() => set({ onOffence: 'delete' }));

  it('mutes nobody, and tells them once what to join', async () => {
    expect(await write(1)).toMatchObject({ change: 'told', messageDeleted: true });
    expect(await writeLater(2)).toMatchObject({ messageDeleted: true });
    await world.background.drain();
    expect(world.isMuted()).toBe(false);
    expect(world.telegram.deleted).toEqual([1, 2]);
    expect(notices()).toHaveLength(1);
  });

  it('tells them again once the notice is gone', async () => {
    await write(1);
    await world.background.drain();
    const [message = 0] = world.telegram.notices.keys();
    world.telegram.notices.delete(message);
    await world.database.restrictions.clearNotice(GROUP, message);
    await writeLater(2);
    await world.background.drain();
    expect(notices()).toHaveLength(1);
  });

  it('takes the notice away when they join, and knows them no more', async () => {
    await write(1);
    await world.background.drain();
    world.joins(news);
    await world.membership.record(news.id, bob.id, 'member');
    await world.reconcile(GROUP, bob, { kind: 'joined-channel' });
    await world.background.drain();
    expect(notices()).toEqual([]);
    expect(await world.row()).toBeUndefined();
    expect(world.telegram.calls).not.toContain('restore');
  });

  it('never deletes what an admin writes, nor what somebody writes who has joined since', async () => {
    await write(1);
    await world.background.drain();
    world.joins(news);
    expect(await writeLater(2)).toMatchObject({ verdict: 'verified', messageDeleted: false });
    world.leaves(news);
    world.telegram.members.set(`${GROUP}:${bob.id}`, { kind: 'admin' });
    expect(await writeLater(3)).toMatchObject({ verdict: 'exempt', messageDeleted: false });
  });

  it('lifts those who were muted before', async () => {
    await set({ onOffence: 'mute' });
    await write(1);
    expect(world.isMuted()).toBe(true);
    await set({ onOffence: 'delete' });
    await look();
    expect(world.isMuted()).toBe(false);
    expect(await world.row()).toBeUndefined();
  });

  it('lifts whom it was just muting when that was chosen', async () => {
    await set({ onOffence: 'mute' });
    const reconcile = world.reconcileWith({ onStopped: () => void set({ onOffence: 'delete' }) });
    await reconcile(GROUP, bob, world.message(1));
    expect(world.isMuted()).toBe(false);
  });

  it('mutes with the next message once that is what happens again', async () => {
    await write(1);
    await set({ onOffence: 'mute' });
    await look();
    expect(world.isMuted()).toBe(false);
    await writeLater(2);
    expect(world.isMuted()).toBe(true);
    await world.background.drain();
    expect(notices()).toHaveLength(1);
  });

  it('forgets after the length of a mute whom it has told', async () => {
    await write(1);
    await world.background.drain();
    world.advance(DAY + 1);
    await look();
    expect(await world.row()).toBeUndefined();
  });
});

describe('where messages stay with a warning at first', () => {
  beforeEach(() => set({ onOffence: 'warn', warnings: 2 }));

  it('counts the warnings, and mutes with the message after the last one', async () => {
    expect(await write(1)).toMatchObject({ change: 'told', messageDeleted: false });
    await world.background.drain();
    expect(notices()).toMatchObject([{ warning: { number: 1, of: 2 } }]);
    expect(await writeLater(2)).toMatchObject({ change: 'told', messageDeleted: false });
    await world.background.drain();
    expect(notices()).toMatchObject([{ warning: { number: 2, of: 2 } }]);
    expect(world.isMuted()).toBe(false);
    expect(await writeLater(3)).toMatchObject({ change: 'restricted', messageDeleted: true });
    await world.background.drain();
    expect(notices()).toHaveLength(1);
    expect(notices()[0]?.warning).toBeUndefined();
  });

  it('counts an album, and a repeated update, once', async () => {
    const album = [1, 2, 3].map((id) => ({ ...world.message(id), isInAlbum: true }));
    for (const photo of [...album, ...album]) await world.reconcile(GROUP, bob, photo);
    await world.background.drain();
    expect(await world.row()).toMatchObject({ state: 'told', warnings: 1 });
    expect(world.telegram.deleted).toEqual([]);
    expect(world.telegram.calls.filter((call) => call === 'post')).toHaveLength(1);
  });

  it('counts each of many messages of one second, and mutes with the one after the last', async () => {
    const kept = new Set<number>();
    // The first two are delivered again, after both.
    for (const id of [1, 2, 1, 2, 3, 4]) {
      const { messageDeleted } = await world.reconcile(GROUP, bob, world.message(id));
      if (!messageDeleted) kept.add(id);
    }
    expect([...kept]).toEqual([1, 2]);
    expect(world.isMuted()).toBe(true);
  });

  it('counts what two instances see as one', async () => {
    const message = world.message(1);
    await Promise.all([
      world.reconcile(GROUP, bob, message),
      world.anotherInstance()(GROUP, bob, message),
    ]);
    expect(await world.row()).toMatchObject({ warnings: 1 });
  });

  it('remembers them when the mute has ended', async () => {
    for (const id of [1, 2, 3]) await writeLater(id);
    expect(world.isMuted()).toBe(true);
    await world.background.drain();
    world.advance(DAY + 1);
    world.telegram.members.delete(`${GROUP}:${bob.id}`);
    expect(await look()).toMatchObject({ change: 'forgotten' });
    expect(await world.row()).toMatchObject({ state: 'told', warnings: 2 });
    await write(4);
    expect(world.isMuted()).toBe(true);
  });

  it('remembers them when an admin has lifted the mute: the next message mutes again', async () => {
    const { enforcer, database, notices: board, now } = world;
    const { groups, restrictions: ledger } = database;
    const lift = createLiftRegardless({
      ...{ enforcer, now },
      end: createEndRestriction({ ledger, notices: board }),
    });
    const liftByAdmin = createLiftByAdmin({ groups, ledger, lift, lock: createKeyedLock() });
    for (const id of [1, 2, 3]) await writeLater(id);
    await world.background.drain();
    expect(await liftByAdmin(GROUP, bob.id)).toBe('lifted');
    await world.background.drain();
    expect([world.isMuted(), notices()]).toEqual([false, []]);
    await look();
    expect(world.isMuted()).toBe(false);
    expect(await writeLater(4)).toMatchObject({ change: 'restricted', messageDeleted: true });
  });

  it('mutes nobody who comes back during the grace of newcomers, and keeps counting', async () => {
    await set({ graceMinutes: 60 });
    for (const id of [1, 2]) await writeLater(id);
    world.advance(10);
    await world.database.joins.record(GROUP, bob.id, world.now());
    await world.reconcile(GROUP, bob, { kind: 'joined' });
    expect(await write(3)).toMatchObject({ verdict: 'exempt', messageDeleted: false });
    expect(world.telegram.calls).not.toContain('mute');
    world.advance(3_601);
    expect(await write(4)).toMatchObject({ change: 'restricted', messageDeleted: true });
  });

  it('never says that there were more than there may be by now', async () => {
    for (const id of [1, 2]) await writeLater(id);
    await set({ warnings: 1 });
    const [group, row] = [await world.database.groups.find(GROUP), await world.row()];
    if (group === undefined || row === undefined) throw new Error('there is no warning');
    expect(warningOf(group, row)).toEqual({ number: 1, of: 1 });
  });

  it('forgets them with verification, and after 30 days', async () => {
    await write(1);
    world.joins(news);
    await world.membership.record(news.id, bob.id, 'member');
    await world.reconcile(GROUP, bob, { kind: 'joined-channel' });
    expect(await world.row()).toBeUndefined();
    world.leaves(news);
    await world.membership.record(news.id, bob.id, 'absent');
    await writeLater(2);
    expect(await world.row()).toMatchObject({ warnings: 1 });
    world.advance(31 * DAY);
    await write(3);
    expect(await world.row()).toMatchObject({ warnings: 1 });
    await world.background.drain();
  });

  it('tells those who come or leave a channel, and counts that as no warning', async () => {
    await world.reconcile(GROUP, bob, { kind: 'joined' });
    await world.background.drain();
    expect(world.isMuted()).toBe(false);
    expect(notices()).toHaveLength(1);
    expect(notices()[0]?.warning).toBeUndefined();
    expect(await world.row()).toMatchObject({ warnings: 0 });
  });

  it('leaves those muted who are muted already', async () => {
    await set({ onOffence: 'mute' });
    await write(1);
    await set({ onOffence: 'warn' });
    await look();
    expect(world.isMuted()).toBe(true);
  });
});
