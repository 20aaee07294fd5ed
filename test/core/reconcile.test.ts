import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GroupMember } from '../../src/core/model/membership-status.ts';
import { allPermissions } from '../../src/core/model/permissions.ts';
import type { Trigger } from '../../src/core/model/trigger.ts';
import { bob, GROUP, news, openWorld, talk, type World } from './world.ts';

const nothingNew: Trigger = { kind: 'none' };
let world: World;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.finish());

const wrote = (messageId = 1) => world.reconcile(GROUP, bob, world.message(messageId));
const settle = () => world.background.drain();

describe('an offence', () => {
  it('ends in one mute, one notice and a deleted message', async () => {
    expect(await wrote()).toMatchObject({ verdict: 'missing', change: 'restricted' });
    await settle();
    expect(world.isMuted()).toBe(true);
    expect(world.telegram.deleted).toEqual([1]);
    expect(world.telegram.notices.size).toBe(1);
    expect(await world.row()).toMatchObject({
      state: 'muted',
      notice: expect.any(Number),
    });
  });

  it('asks Telegram once for the channel and once for the person', async () => {
    await wrote();
    await settle();
    expect(world.telegram.calls.toSorted()).toEqual(['delete', 'inspect', 'mute', 'post', 'read']);
  });

  it('ends the same when it happens many times at once, on several instances', async () => {
    const other = world.anotherInstance();
    const outcomes = await Promise.all([
      wrote(1),
      wrote(2),
      other(GROUP, bob, world.message(3)),
      other(GROUP, bob, { kind: 'joined' }),
    ]);
    await settle();
    const changes = outcomes.map(({ change }) => change);
    expect(changes.toSorted()).toEqual(['none', 'none', 'none', 'restricted']);
    expect(world.telegram.notices.size).toBe(1);
    expect(world.telegram.calls.filter((call) => call === 'mute')).toHaveLength(1);
    expect(world.telegram.deleted.toSorted()).toEqual([1, 2, 3]);
  });

  it('changes nothing when it is delivered again', async () => {
    const trigger = world.message(1);
    await world.reconcile(GROUP, bob, trigger);
    await settle();
    const before = await world.row();
    await world.reconcile(GROUP, bob, trigger);
    await settle();
    expect(await world.row()).toEqual(before);
    expect(world.telegram.notices.size).toBe(1);
  });

  it('of a member costs no call once that is known', async () => {
    world.joins(news);
    await wrote(1);
    world.telegram.calls.length = 0;
    expect(await wrote(2)).toMatchObject({ verdict: 'verified' });
    expect(world.telegram.calls).toEqual([]);
  });

  it('of a member waits for nothing that is being done about them', async () => {
    const { promise: gate, resolve } = Promise.withResolvers<undefined>();
    world.telegram.before = (call) => (call === 'inspect' ? gate : Promise.resolve(undefined));
    const coming = world.reconcile(GROUP, bob, { kind: 'joined' });
    await expect.poll(() => world.telegram.calls).toContain('inspect');
    world.joins(news);
    await world.membership.record(news.id, bob.id, 'member');
    expect(await wrote()).toMatchObject({ verdict: 'verified', change: 'none' });
    resolve(undefined);
    await coming;
  });

  it('by somebody who joined since they were last asked about mutes nobody', async () => {
    await world.membership.record(news.id, bob.id, 'absent');
    world.joins(news);
    expect(await wrote()).toMatchObject({ verdict: 'verified', change: 'none' });
    expect(world.isMuted()).toBe(false);
    expect(world.telegram.deleted).toEqual([]);
  });
});

describe('doubt', () => {
  it('mutes nobody when Telegram does not say who is in the channel', async () => {
    world.telegram.before = async (call) => (call === 'read' ? 'unknown' : undefined);
    expect(await wrote()).toMatchObject({ verdict: 'unknown', change: 'none' });
    expect(world.telegram.deleted).toEqual([]);
    await world.database.groups.updateSettings(GROUP, { onUnknown: 'block' });
    await wrote(2);
    expect(world.telegram.deleted).toEqual([2]);
    expect(world.isMuted()).toBe(false);
  });

  it('mutes nobody when Telegram does not say who they are in the group', async () => {
    world.telegram.before = async (call) => (call === 'inspect' ? 'unknown' : undefined);
    await wrote();
    expect(world.isMuted()).toBe(false);
    expect(await world.row()).toBeUndefined();
  });

  it('is none about the channel that somebody was seen to leave, and about no other', async () => {
    await world.membership.record(news.id, bob.id, 'absent');
    world.telegram.before = async (call) => (call === 'read' ? 'unknown' : undefined);
    const leaves = (channel: typeof news) =>
      world.reconcile(GROUP, bob, { kind: 'left-channel', channel });
    expect(await leaves(talk)).toMatchObject({ verdict: 'unknown', change: 'none' });
    expect(await leaves(news)).toMatchObject({ verdict: 'missing', change: 'restricted' });
  });

  it('is not remembered', async () => {
    world.telegram.before = async (call) => (call === 'read' ? 'unknown' : undefined);
    await wrote(1);
    world.telegram.before = async () => undefined;
    expect(await wrote(2)).toMatchObject({ change: 'restricted' });
  });

  it('leaves a slow read behind an event that came meanwhile', async () => {
    const { promise: gate, resolve } = Promise.withResolvers<undefined>();
    world.joins(news);
    world.telegram.before = (call) => (call === 'read' ? gate : Promise.resolve(undefined));
    const reading = wrote(1);
    const left = world.membership.record(news.id, bob.id, 'absent');
    await left;
    resolve(undefined);
    world.leaves(news);
    expect(await reading).toMatchObject({ verdict: 'missing' });
    expect(await world.cache.getMany([`verify:${bob.id}:${news.id}`])).toEqual(['absent']);
  });
});

describe('lifting', () => {
  it('follows from joining, and takes the notice down', async () => {
    await wrote();
    await settle();
    world.joins(news);
    await world.membership.record(news.id, bob.id, 'member');
    expect(await world.reconcile(GROUP, bob, nothingNew)).toMatchObject({ change: 'lifted' });
    await settle();
    expect(world.state()).toEqual({ kind: 'free', inGroup: true });
    expect(world.telegram.notices.size).toBe(0);
    expect(await world.row()).toBeUndefined();
    expect(await world.database.deletions.due(new Date('2030-01-01'), 10)).toEqual([]);
  });

  it('gives back exactly what was allowed before', async () => {
    const permissions = { ...allPermissions(true), can_send_photos: false, can_send_polls: false };
    const before = { kind: 'restricted', inGroup: true, permissions, until: null } as const;
    world.telegram.members.set(`${GROUP}:${bob.id}`, before);
    await wrote();
    expect(await world.row()).toMatchObject({ until: null, prior: { permissions, until: null } });
    await world.membership.record(news.id, bob.id, 'member');
    await world.reconcile(GROUP, bob, nothingNew);
    expect(world.state()).toEqual(before);
  });

  it('does not touch a mute that an admin made of ours', async () => {
    await wrote();
    const theirs = { ...world.state(), until: null };
    if (theirs.kind !== 'restricted') throw new Error('not muted');
    world.telegram.members.set(`${GROUP}:${bob.id}`, theirs);
    await world.membership.record(news.id, bob.id, 'member');
    expect(await world.reconcile(GROUP, bob, nothingNew)).toMatchObject({ change: 'forgotten' });
    expect(world.state()).toEqual(theirs);
  });

  it('forgets no mute that another instance has imposed anew meanwhile', async () => {
    await wrote(1);
    await world.membership.record(news.id, bob.id, 'member');
    const other = world.anotherInstance();
    world.telegram.before = async (call) => {
      if (call !== 'restore') return undefined;
      world.telegram.before = async () => undefined;
      world.telegram.members.delete(`${GROUP}:${bob.id}`);
      await world.membership.record(news.id, bob.id, 'absent');
      world.advance(2);
      await other(GROUP, bob, world.message(2));
      return 'unknown';
    };
    await world.reconcile(GROUP, bob, nothingNew);
    expect(world.isMuted()).toBe(true);
    expect(await world.row()).toMatchObject({ state: 'muted' });
  });

  it('stays due while Telegram fails, and is done when it answers', async () => {
    await wrote();
    await world.membership.record(news.id, bob.id, 'member');
    for (const [failing, effect] of [
      ['inspect', 'unknown'],
      ['restore', 'failed'],
      ['restore', 'refused'],
    ] as const) {
      world.telegram.before = async (call) => (call === failing ? effect : undefined);
      expect(await world.reconcile(GROUP, bob, nothingNew)).toMatchObject({ change: 'failed' });
      expect(await world.row()).toMatchObject({ state: 'lifting' });
    }
    world.telegram.before = async () => undefined;
    expect(await world.reconcile(GROUP, bob, nothingNew)).toMatchObject({ change: 'lifted' });
    expect(world.isMuted()).toBe(false);
  });
});

describe('a dry run', () => {
  it('mutes nobody, deletes nothing, and says who would be', async () => {
    await world.database.groups.updateSettings(GROUP, { dryRun: true });
    expect(await wrote()).toMatchObject({ verdict: 'dry-run', messageDeleted: false });
    expect(world.isMuted()).toBe(false);
    expect(world.log.lines('info')).toEqual(['dry run: user would be restricted']);
  });

  it.each<[string, GroupMember]>([
    ['who is banned', { kind: 'banned' }],
    ['who is not in the group', { kind: 'free', inGroup: false }],
    [
      'whom an admin has muted',
      { kind: 'restricted', inGroup: true, permissions: allPermissions(false), until: null },
    ],
    ['of whom Telegram tells nothing', { kind: 'unknown' }],
  ])('names nobody whom the rules would leave alone: %s', async (_, member) => {
    const left = { kind: 'left-channel', channel: news } as const;
    await world.database.groups.updateSettings(GROUP, { dryRun: true });
    const onPractised = vi.fn();
    const reconcile = world.reconcileWith({ onPractised });
    world.telegram.members.set(`${GROUP}:${bob.id}`, member);
    await reconcile(GROUP, bob, left);
    expect(onPractised).not.toHaveBeenCalled();
    world.telegram.members.delete(`${GROUP}:${bob.id}`);
    await reconcile(GROUP, bob, left);
    expect(onPractised).toHaveBeenCalledOnce();
  });

  it('says nothing of admins', async () => {
    await world.database.groups.updateSettings(GROUP, { dryRun: true });
    world.telegram.members.set(`${GROUP}:${bob.id}`, { kind: 'admin' });
    expect(await wrote()).toMatchObject({ verdict: 'exempt' });
  });
});

describe('a group that is switched off', () => {
  it('has nobody muted by a message that was already being judged', async () => {
    world.telegram.before = async (call) => {
      if (call === 'inspect') await world.database.groups.setEnabled(GROUP, false);
      return undefined;
    };
    await wrote();
    expect(world.isMuted()).toBe(false);
    expect(await world.row()).toBeUndefined();
  });

  it('has nobody left muted whose mute and release cross each other on two instances', async () => {
    const other = world.anotherInstance();
    world.telegram.before = async (call) => {
      if (call !== 'mute') return undefined;
      world.telegram.before = async () => undefined;
      await world.database.groups.setEnabled(GROUP, false);
      await other(GROUP, bob, nothingNew);
      return undefined;
    };
    await wrote();
    expect(world.isMuted()).toBe(false);
    expect(await world.row()).toBeUndefined();
  });

  it('has its restrictions lifted and its messages left alone', async () => {
    await wrote(1);
    await world.database.groups.setEnabled(GROUP, false);
    expect(await world.reconcile(GROUP, bob, nothingNew)).toMatchObject({ change: 'lifted' });
    expect(await wrote(2)).toMatchObject({ verdict: 'unprotected' });
    expect(world.telegram.deleted).toEqual([1]);
  });

  it('has whoever comes in there lifted in their turn, not sooner', async () => {
    await wrote();
    await world.database.groups.setEnabled(GROUP, false);
    const joined = { kind: 'joined' } as const;
    expect(await world.reconcile(GROUP, bob, joined)).toMatchObject({ verdict: 'unprotected' });
    expect(world.isMuted()).toBe(true);
  });

  it('lifts whoever joins a channel there before their turn has come', async () => {
    await wrote();
    await world.database.groups.setEnabled(GROUP, false);
    const joined = { kind: 'joined-channel' } as const;
    expect(await world.reconcile(GROUP, bob, joined)).toMatchObject({ change: 'lifted' });
  });
});

describe('whoever comes back into the group', () => {
  const comesBack = () => world.reconcile(GROUP, bob, { kind: 'joined', freeAt: world.now() });

  it('is muted again if they came unrestricted, although the ledger knows of a mute', async () => {
    await wrote();
    world.advance(60);
    // No update told of it.
    world.telegram.members.set(`${GROUP}:${bob.id}`, { kind: 'free', inGroup: true });
    expect(await comesBack()).toMatchObject({ change: 'restricted' });
    expect(world.isMuted()).toBe(true);
  });

  it('is left muted if the update tells of the time before the mute', async () => {
    await wrote();
    const { calls } = world.telegram;
    const before = calls.length;
    expect(await comesBack()).toMatchObject({ change: 'none' });
    expect(calls.slice(before)).not.toContain('mute');
  });
});

describe('the notice', () => {
  it('is edited when the person still misses another channel', async () => {
    await world.close();
    world = await openWorld([news, talk]);
    await wrote();
    await settle();
    await world.membership.record(news.id, bob.id, 'member');
    expect(await world.reconcile(GROUP, bob, nothingNew)).toMatchObject({
      ...{ missing: [talk], change: 'none' },
    });
    await settle();
    expect([...world.telegram.notices.values()].map(({ missing }) => missing)).toEqual([[talk]]);
  });

  it('that arrives after the lift is taken down at once', async () => {
    const { promise: gate, resolve } = Promise.withResolvers<undefined>();
    world.telegram.before = (call) => (call === 'post' ? gate : Promise.resolve(undefined));
    await wrote();
    await world.membership.record(news.id, bob.id, 'member');
    await world.reconcile(GROUP, bob, nothingNew);
    resolve(undefined);
    await settle();
    expect(world.telegram.notices.size).toBe(0);
  });
});
