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

  it('is lifted later when its person joins and Telegram does not answer', async () => {
    world.telegram.before = async (call) => (call === 'mute' ? 'failed' : undefined);
    await wrote();
    await world.membership.record(news.id, bob.id, 'member');
    world.telegram.before = async (call) => (call === 'inspect' ? 'unknown' : undefined);
    expect(await world.reconcile(GROUP, bob, nothingNew)).toMatchObject({ change: 'failed' });
    expect(await world.row()).toMatchObject({ state: 'lifting' });
  });

  it('stands when Telegram refuses it after a first try that it had carried out', async () => {
    world.telegram.before = async (call) => {
      if (call !== 'mute') return undefined;
      const until = (await world.row())?.until ?? null;
      const permissions = allPermissions(false);
      const muted = { kind: 'restricted', inGroup: true, permissions, until } as const;
      world.telegram.members.set(`${GROUP}:${bob.id}`, muted);
      return 'refused';
    };
    expect(await wrote()).toMatchObject({ change: 'restricted' });
    await settle();
    expect(await world.row()).toMatchObject({ state: 'muted' });
    world.telegram.before = async () => undefined;
    await world.membership.record(news.id, bob.id, 'member');
    expect(await world.reconcile(GROUP, bob, nothingNew)).toMatchObject({ change: 'lifted' });
    expect(world.isMuted()).toBe(false);
  });

  it('stays due when Telegram refuses it and does not say how the person stands', async () => {
    const answers: Record<string, 'refused' | 'unknown'> = { mute: 'refused' };
    world.telegram.before = async (call) => {
      if (call === 'mute') answers.inspect = 'unknown';
      return answers[call];
    };
    expect(await wrote()).toMatchObject({ change: 'failed' });
    expect(await world.row()).toMatchObject({ state: 'muting' });
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

  it('that the restriction is over: it is not lifted once more', async () => {
    await wrote();
    await world.membership.record(news.id, bob.id, 'member');
    world.telegram.before = async (call) => {
      const row = await world.row();
      if (call === 'inspect' && row !== undefined) await world.database.restrictions.close(row);
      return undefined;
    };
    expect(await world.reconcile(GROUP, bob, nothingNew)).toMatchObject({ change: 'none' });
    expect(world.telegram.calls).not.toContain('restore');
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
    expect([world.isMuted(), (await world.row())?.state]).toEqual([true, 'muted']);
    await world.membership.record(news.id, bob.id, 'member');
    await world.reconcile(GROUP, bob, nothingNew);
    expect(world.isMuted()).toBe(false);
    expect(await world.row()).toBeUndefined();
  });
});

describe('a message that waits for its turn', () => {
  it('is kept when its author has joined meanwhile', async () => {
    world.telegram.before = async (call) => {
      if (call !== 'mute') return undefined;
      world.joins(news);
      await world.membership.record(news.id, bob.id, 'member');
      return undefined;
    };
    const both = await Promise.all([1, 2].map((id) => wrote(id)));
    await settle();
    expect(both[1]).toMatchObject({ verdict: 'verified', messageDeleted: false });
    expect([world.telegram.deleted, world.isMuted()]).toEqual([[1], false]);
  });

  it('is kept when its group is protected no more', async () => {
    world.telegram.before = async (call) => {
      if (call === 'mute') await world.database.groups.migrate(GROUP, GROUP - 1);
      return undefined;
    };
    const both = await Promise.all([1, 2].map((id) => wrote(id)));
    await settle();
    expect(both[1]).toMatchObject({ verdict: 'unprotected', messageDeleted: false });
    expect(world.telegram.deleted).toEqual([1]);
  });
});

describe('the message that a notice has to be newer than', () => {
  const noticeAfter = async () => (await world.row())?.noticeAfter;
  const failing = (call: string) => {
    world.telegram.before = async (made) => (made === call ? 'failed' : undefined);
  };

  it('is the one of the first offence, although the mute was imposed after another one', async () => {
    failing('mute');
    await wrote(17);
    world.advance(60);
    failing('post');
    await wrote(30);
    await settle();
    expect([world.isMuted(), await noticeAfter()]).toEqual([true, 17]);
  });

  it('is of no interest to whoever has a notice already', async () => {
    await wrote(17);
    await settle();
    world.telegram.members.delete(`${GROUP}:${bob.id}`);
    world.advance(60);
    await wrote(30);
    expect([world.isMuted(), await noticeAfter()]).toEqual([true, null]);
  });
});

describe('a notice whose answer was lost', () => {
  it('goes when its person comes back and is shown another one', async () => {
    world.telegram.before = async (call) => {
      if (call !== 'post') return undefined;
      world.telegram.before = async () => undefined;
      return 'unknown';
    };
    await wrote(1_000);
    await settle();
    expect([...world.telegram.notices.keys()]).toEqual([1_001]);
    await world.reconcile(GROUP, bob, { kind: 'joined' });
    await settle();
    expect([...world.telegram.notices.keys()]).toEqual([1_002]);
    expect(await world.row()).toMatchObject({ notice: 1_002, noticeAfter: null });
  });
});
