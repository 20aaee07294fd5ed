import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMendOwnMute, isMuted } from '../../src/core/enforcement/own-mutes.ts';
import { createKeyedLock } from '../../src/core/lib/keyed-lock.ts';
import type { Groups } from '../../src/core/model/groups.ts';
import type { GroupMember } from '../../src/core/model/membership-status.ts';
import { allPermissions } from '../../src/core/model/permissions.ts';
import { bob, GROUP, news, openWorld, type World } from './world.ts';

const DAY_MS = 86_400_000;
const KEY = `${GROUP}:${bob.id}`;

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

/** Bob is muted, and Telegram has taken the end for one that is past. */
async function muteWithoutEnd(): Promise<void> {
  await world.reconcile(GROUP, bob, world.message(1));
  const permissions = allPermissions(false);
  world.telegram.members.set(KEY, { kind: 'restricted', inGroup: true, permissions, until: null });
}

const FREE = { kind: 'free', inGroup: true } as const;
const muted = (until: Date | null) =>
  ({ kind: 'restricted', inGroup: true, permissions: allPermissions(false), until }) as const;

/** What is to be tried again. */
let unfinished = async () => false;

const parts = () => ({
  groups: world.database.groups as Pick<Groups, 'find'>,
  enforcer: world.enforcer,
  ledger: world.database.restrictions,
  lock: createKeyedLock(),
  now: world.now,
  untilDone: async (work: () => Promise<boolean>) => {
    unfinished = work;
    if (await work()) unfinished = async () => false;
  },
});

const mend = (at = world.now(), groups: Pick<Groups, 'find'> = world.database.groups) =>
  createMendOwnMute({ ...parts(), groups })(GROUP, bob.id, {
    ...{ at, before: FREE, after: muted(null) },
  });

const end = (state: GroupMember) =>
  state.kind === 'restricted' && state.until !== null
    ? state.until.getTime() - world.now().getTime()
    : undefined;

describe('mutes that Telegram took for ones without an end', () => {
  it('get an end, by which they are known for ours', async () => {
    await muteWithoutEnd();
    world.advance(100);
    await mend();
    expect(end(world.state())).toBeGreaterThan(DAY_MS - 2_000);
    world.joins(news);
    await world.membership.record(news.id, bob.id, 'member');
    await world.reconcile(GROUP, bob, { kind: 'joined-channel' });
    expect(world.isMuted()).toBe(false);
  });

  it('are known for ours although Telegram does not take the end', async () => {
    await muteWithoutEnd();
    world.telegram.before = async (call) => (call === 'mute' ? 'failed' : undefined);
    await mend();
    world.telegram.before = async () => undefined;
    world.joins(news);
    await world.membership.record(news.id, bob.id, 'member');
    await world.reconcile(GROUP, bob, { kind: 'joined-channel' });
    expect(world.isMuted()).toBe(false);
  });

  it('end no earlier than what an admin had imposed before', async () => {
    const permissions = { ...allPermissions(true), can_send_polls: false };
    const until = new Date(world.now().getTime() + 30 * DAY_MS);
    world.telegram.members.set(KEY, { kind: 'restricted', inGroup: true, permissions, until });
    await muteWithoutEnd();
    await mend();
    expect(end(world.state())).toBe(30 * DAY_MS);
  });

  it('end no sooner because the news of them are old', async () => {
    await muteWithoutEnd();
    await mend(new Date(world.now().getTime() - 3_600_000));
    expect(end(world.state())).toBeGreaterThan(DAY_MS - 2_000);
  });

  it('end as long after the news of them as a mute lasts, where that is later', async () => {
    await muteWithoutEnd();
    await mend(new Date(world.now().getTime() + 3_600_000));
    expect(end(world.state())).toBeGreaterThan(DAY_MS + 3_598_000);
    expect(await world.row()).toMatchObject({ state: 'muted' });
    expect((await world.row())?.until?.getTime()).toBe(
      world.now().getTime() + (end(world.state()) ?? 0),
    );
  });

  it('stay without an end where an admin had wanted that before', async () => {
    const permissions = { ...allPermissions(true), can_send_polls: false };
    world.telegram.members.set(KEY, {
      kind: 'restricted',
      inGroup: true,
      permissions,
      until: null,
    });
    await world.reconcile(GROUP, bob, world.message(1));
    expect(await world.row()).toMatchObject({ until: null });
    world.telegram.calls.length = 0;
    await mend();
    expect(world.telegram.calls).toEqual([]);
  });

  it('are left alone in a group that is none of ours any more', async () => {
    await muteWithoutEnd();
    world.telegram.calls.length = 0;
    await mend(world.now(), { find: async () => undefined });
    expect(world.telegram.calls).toEqual([]);
    expect((await world.row())?.until).not.toBeNull();
  });

  it('are none of those that end, or that are about to be lifted', async () => {
    await world.reconcile(GROUP, bob, world.message(1));
    const asked = () => world.telegram.calls.filter((call) => call === 'mute').length;
    await mend();
    expect(asked()).toBe(1);
    await muteWithoutEnd();
    await world.database.restrictions.releaseAll(GROUP);
    await mend();
    expect(asked()).toBe(1);
  });
});

describe('a mute that Telegram carries out when it is long over', () => {
  const end = () => new Date(world.now().getTime() + DAY_MS);
  const tell = (after: ReturnType<typeof muted>, before: GroupMember = FREE) =>
    createMendOwnMute(parts())(GROUP, bob.id, { at: world.now(), before, after });

  it('is lifted, since nobody else would', async () => {
    const late = muted(end());
    world.telegram.members.set(KEY, late);
    await tell(late);
    expect(world.isMuted()).toBe(false);
  });

  it.each([
    'inspect',
    'restore',
  ])('is looked at again where Telegram fails to %s', async (which) => {
    const late = muted(end());
    world.telegram.members.set(KEY, late);
    world.telegram.before = async (call) => {
      if (call !== which) return undefined;
      return which === 'inspect' ? 'unknown' : 'failed';
    };
    await tell(late);
    expect(world.isMuted()).toBe(true);
    world.telegram.before = async () => undefined;
    expect(await unfinished()).toBe(true);
    expect(world.isMuted()).toBe(false);
  });

  it.each([
    ['a partial restriction', { ...allPermissions(true), can_send_polls: false }],
    ['a mute for good', allPermissions(false)],
  ])('gives way to what an admin had imposed before: %s', async (_which, permissions) => {
    const before = { kind: 'restricted', inGroup: true, permissions, until: null } as const;
    const late = muted(end());
    world.telegram.members.set(KEY, late);
    await tell(late, before);
    expect(world.state()).toMatchObject({ permissions, until: null });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['has one of an admin in its place', async () => world.telegram.members.set(KEY, muted(null))],
    ['is in the ledger', () => world.reconcile(GROUP, bob, world.message(1))],
  ])('is left alone where the person %s', async (_which, prepare) => {
    await prepare();
    const { until } = world.state() as ReturnType<typeof muted>;
    await tell(muted(until === null ? end() : until));
    expect(world.isMuted()).toBe(true);
  });
});

it.each<[string, Partial<Extract<GroupMember, { kind: 'restricted' }>>, boolean]>([
  ['that nothing ends', {}, true],
  ['that ends', { until: new Date(0) }, true],
  ['that allows something', { permissions: allPermissions(true) }, false],
])('restrictions %s are mutes: %s', (_which, parts, isMute) => {
  expect(isMuted({ ...muted(null), ...parts })).toBe(isMute);
  expect(isMuted(FREE)).toBe(false);
});
