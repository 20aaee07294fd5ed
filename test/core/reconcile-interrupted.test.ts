import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allPermissions } from '../../src/core/model/permissions.ts';
import type { Trigger } from '../../src/core/model/trigger.ts';
import { bob, GROUP, news, openWorld, type World } from './world.ts';

const nothingNew: Trigger = { kind: 'none' };
let world: World;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.finish());

const wrote = (messageId = 1) => world.reconcile(GROUP, bob, world.message(messageId));
const settle = () => world.background.drain();

describe('an interrupted mute', () => {
  it('follows when the channel is found to be wrong about everybody while the mute is imposed', async () => {
    world.telegram.before = async (call) => {
      if (call === 'mute') world.telegram.onSecondThoughts = 'member';
      return undefined;
    };
    await wrote();
    await settle();
    expect(world.telegram.calls).toContain('mute');
    expect(world.isMuted()).toBe(false);
    expect(await world.row()).toBeUndefined();
  });

  it('is completed by looking again, whether Telegram had carried it out or not', async () => {
    for (const executed of [true, false]) {
      await world.close();
      world = await openWorld();
      const mute = async (call: string) => {
        if (call !== 'mute') return undefined;
        world.telegram.before = async () => undefined;
        if (executed) await muteDirectly();
        return 'failed' as const;
      };
      const muteDirectly = async () => {
        const row = await world.row();
        world.telegram.members.set(`${GROUP}:${bob.id}`, {
          kind: 'restricted',
          inGroup: true,
          permissions: allPermissions(false),
          until: row?.until ?? null,
        });
      };
      world.telegram.before = mute;
      expect(await wrote()).toMatchObject({ change: 'failed' });
      expect(await world.row()).toMatchObject({ state: 'muting' });
      world.advance(60);
      expect(await world.reconcile(GROUP, bob, nothingNew)).toMatchObject({ change: 'restricted' });
      await settle();
      expect(await world.row()).toMatchObject({ state: 'muted', prior: null });
      expect(world.isMuted()).toBe(true);
      expect(world.telegram.notices.size).toBe(1);
    }
  });

  it('leaves no row behind when Telegram refuses', async () => {
    world.telegram.before = async (call) => (call === 'mute' ? 'refused' : undefined);
    expect(await wrote()).toMatchObject({ change: 'failed' });
    expect(await world.row()).toBeUndefined();
  });
});

describe('what another instance changes while one looks', () => {
  it('that the person is trusted: the mute does not stand', async () => {
    world.telegram.before = async (call) => {
      if (call === 'inspect') await world.database.groups.setAllowed(GROUP, bob.id, true);
      return undefined;
    };
    await wrote();
    await settle();
    expect(world.isMuted()).toBe(false);
    expect(await world.row()).toBeUndefined();
  });

  it('that the group is switched off: whoever waited for their turn keeps their message', async () => {
    world.telegram.before = async (call) => {
      if (call === 'inspect') await world.database.groups.setEnabled(GROUP, false);
      return undefined;
    };
    const both = await Promise.all([1, 2].map((id) => wrote(id)));
    await settle();
    expect(both[1]).toMatchObject({ verdict: 'unprotected', messageDeleted: false });
    expect(world.telegram.deleted).not.toContain(2);
    expect(world.isMuted()).toBe(false);
  });
});

describe('a mute that Telegram carries out late', () => {
  it('is the one that another instance has taken up meanwhile', async () => {
    const other = world.anotherInstance();
    world.telegram.before = async (call) => {
      if (call !== 'mute') return undefined;
      world.telegram.before = async () => undefined;
      world.advance(20);
      await other(GROUP, bob, nothingNew);
      return undefined;
    };
    await wrote();
    await settle();
    await world.membership.record(news.id, bob.id, 'member');
    await world.reconcile(GROUP, bob, nothingNew);
    expect(world.isMuted()).toBe(false);
    expect(await world.row()).toBeUndefined();
  });
});
