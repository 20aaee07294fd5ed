import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createJoins } from '../../src/core/leniency/joins.ts';
import { bob, GROUP, news, openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.finish());

const seconds = () => Math.floor(world.now().getTime() / 1000);
const sparesTheOld = () =>
  world.database.groups.updateSettings(GROUP, { onlyJoinedAfter: seconds() });
const write = (id: number) => world.reconcile(GROUP, bob, world.message(id));

describe('rules for those only who join from now on', () => {
  it('leave alone whoever was there before, and their messages', async () => {
    await sparesTheOld();
    expect(await write(1)).toMatchObject({ verdict: 'exempt', messageDeleted: false });
    await world.reconcile(GROUP, bob, { kind: 'left-channel', channel: news });
    expect(world.isMuted()).toBe(false);
    expect(world.telegram.calls).not.toContain('inspect');
  });

  it('are for whoever joins after that', async () => {
    await sparesTheOld();
    await world.database.joins.record(GROUP, bob.id, world.now());
    expect(await write(1)).toMatchObject({ verdict: 'missing', messageDeleted: true });
    expect(world.isMuted()).toBe(true);
  });

  it('lift those whom they spare', async () => {
    await write(1);
    expect(world.isMuted()).toBe(true);
    await sparesTheOld();
    await world.reconcile(GROUP, bob, { kind: 'none' });
    expect(world.isMuted()).toBe(false);
  });

  it('spare nobody any more once they are for everybody', async () => {
    await sparesTheOld();
    await write(1);
    await world.database.groups.updateSettings(GROUP, { onlyJoinedAfter: null });
    expect(await write(2)).toMatchObject({ verdict: 'missing' });
  });
});

describe('a grace after joining', () => {
  const joins = () =>
    world.database.joins
      .record(GROUP, bob.id, world.now())
      .then(() => world.reconcile(GROUP, bob, { kind: 'joined' }));
  beforeEach(() => world.database.groups.updateSettings(GROUP, { graceMinutes: 5 }));

  it('leaves alone who has just come, and ends with their first message after it', async () => {
    expect(await joins()).toMatchObject({ verdict: 'exempt' });
    expect(await write(1)).toMatchObject({ verdict: 'exempt', messageDeleted: false });
    world.advance(301);
    expect(await write(2)).toMatchObject({ verdict: 'missing', change: 'restricted' });
  });

  it('lifts the mute for a message that overtook the news of their coming', async () => {
    const came = new Date(world.now().getTime() - 1000);
    await write(1);
    expect(world.isMuted()).toBe(true);
    await world.database.joins.record(GROUP, bob.id, came);
    await world.reconcile(GROUP, bob, { kind: 'joined' });
    expect(world.isMuted()).toBe(false);
  });

  it('frees nobody who was muted and comes again', async () => {
    await write(1);
    world.advance(10);
    expect(await joins()).toMatchObject({ verdict: 'missing' });
    expect(world.isMuted()).toBe(true);
  });

  it('frees nobody who was muted and comes again within the same second', async () => {
    const second = seconds() * 1000;
    world.advance((second + 1_300 - world.now().getTime()) / 1000);
    await write(1);
    await world.database.joins.record(GROUP, bob.id, new Date(second + 1_000));
    world.advance(0.4);
    for (const kind of ['joined', 'none'] as const) await world.reconcile(GROUP, bob, { kind });
    expect(world.isMuted()).toBe(true);
    world.advance(301);
    await world.reconcile(GROUP, bob, { kind: 'none' });
    expect(world.isMuted()).toBe(true);
  });

  it('lifts whoever came unmuted in the second of a message that overtook that news', async () => {
    const second = seconds() * 1000;
    world.advance((second + 1_300 - world.now().getTime()) / 1000);
    await write(1);
    const freeAt = new Date(second + 1_000);
    await world.database.joins.record(GROUP, bob.id, freeAt);
    await world.reconcile(GROUP, bob, { kind: 'joined', freeAt });
    expect(world.isMuted()).toBe(false);
  });

  it('is over for who was there before', async () => {
    expect(await write(1)).toMatchObject({ verdict: 'missing' });
  });
});

describe('what is known of joins', () => {
  it('is asked once for somebody who writes on and on', async () => {
    let asked = 0;
    const find = async () => {
      asked += 1;
      return null;
    };
    const joins = createJoins({ store: { ...world.database.joins, find } });
    for (let count = 0; count < 3; count += 1) expect(await joins.joinedAt(GROUP, 7)).toBeNull();
    expect(asked).toBe(1);
  });

  it('holds a join that happens while it is asked', async () => {
    const joined = world.now();
    const joins: ReturnType<typeof createJoins> = createJoins({
      store: {
        ...world.database.joins,
        async find() {
          await joins.record(GROUP, 7, joined);
          return null;
        },
      },
    });
    expect(await joins.joinedAt(GROUP, 7)).toEqual(joined);
    await joins.forget(GROUP, 7);
    expect(await world.database.joins.find(GROUP, 7)).toBeNull();
  });

  it('keeps the latest join, whatever order the updates come in', async () => {
    const { joins } = world.database;
    const late = new Date(2_000_000);
    await joins.record(GROUP, 7, late);
    await joins.record(GROUP, 7, new Date(1_000_000));
    expect(await joins.find(GROUP, 7)).toEqual(late);
  });
});
