import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAdminOverride } from '../../src/core/enforcement/admin-override.ts';
import { createReconcile } from '../../src/core/enforcement/reconcile.ts';
import { createCountRequests } from '../../src/core/leniency/channel-requests.ts';
import { createJoins } from '../../src/core/leniency/joins.ts';
import { createKeyedLock } from '../../src/core/lib/keyed-lock.ts';
import { createRecentlyLifted } from '../../src/core/membership/recently-lifted.ts';
import type { Restriction } from '../../src/core/model/restriction.ts';
import { bob, GROUP, news, openWorld, talk, type World } from './world.ts';

let world: World;
/** Which restrictions have ended, and whether they were lifted. */
let ended: unknown[][];
let refused: number[];
beforeEach(async () => {
  world = await openWorld([news, talk]);
  ended = [];
  refused = [];
});
afterEach(() => world.finish());

const settle = () => world.background.drain();
const key = `${GROUP}:${bob.id}`;

/** What everything that looks after restrictions shares. */
function parts() {
  return {
    ...world,
    ...world.database,
    joins: createJoins({ store: world.database.joins }),
    countRequests: createCountRequests(world.database.channelRequests),
    approveAsked: async <C>(): Promise<C[]> => [],
    ledger: world.database.restrictions,
    recentlyLifted: createRecentlyLifted(world.cache),
    lock: createKeyedLock(),
    onEnded: (...what: unknown[]) => void ended.push(what),
    onRefused: (groupId: number) => void refused.push(groupId),
  };
}

const wrote = () => createReconcile(parts())(GROUP, bob, world.message(1));
const looksAgain = () => createReconcile(parts())(GROUP, bob, { kind: 'none' });

/** Bob is muted, with a notice; answers the ledger's row. */
async function mute(): Promise<Restriction> {
  await wrote();
  await settle();
  const row = await world.row();
  if (row === undefined) throw new Error('not muted');
  return row;
}

async function joinsAll(): Promise<void> {
  for (const channel of [news, talk]) {
    world.joins(channel);
    await world.membership.record(channel.id, bob.id, 'member');
  }
}

const isOver = async () => [(await world.row()) === undefined, world.telegram.notices.size];

describe('a restriction', () => {
  it('is told in the log, with the channels that are missing', async () => {
    await mute();
    expect(world.log.lines('info')).toEqual(['user restricted']);
    expect(world.log.fields('info')).toEqual([
      {
        ...{ group_id: GROUP, user_id: bob.id, channel_id: news.id },
        channel_ids: [news.id, talk.id],
      },
    ]);
    expect([ended, refused]).toEqual([[], []]);
  });

  it('that is lifted is told, to all who want to know', async () => {
    await mute();
    await joinsAll();
    expect(await looksAgain()).toMatchObject({ change: 'lifted' });
    await settle();
    expect(ended).toEqual([[GROUP, bob.id, 'lifted']]);
    expect(world.log.lines('info').at(-1)).toBe('user verified');
    expect(world.log.fields('info').at(-1)).toMatchObject({
      ...{ group_id: GROUP, user_id: bob.id, channel_ids: [news.id, talk.id] },
    });
    expect(await createRecentlyLifted(world.cache).has(GROUP, bob.id)).toBe(true);
    expect(await isOver()).toEqual([true, 0]);
  });

  it('that is lifted as the group is switched off verifies nobody', async () => {
    await mute();
    await world.database.groups.setEnabled(GROUP, false);
    await looksAgain();
    expect(world.log.lines('info').at(-1)).toBe('restriction lifted');
  });

  it('that Telegram refuses is none, and told', async () => {
    world.telegram.before = async (call) => (call === 'mute' ? 'refused' : undefined);
    expect(await wrote()).toMatchObject({ change: 'failed' });
    await settle();
    expect([refused, ended]).toEqual([[GROUP], [[GROUP, bob.id, 'otherwise']]]);
    expect(await isOver()).toEqual([true, 0]);
    expect(world.log.fields('warn')).toEqual([expect.objectContaining({ effect: 'refused' })]);
  });

  it('that may have been imposed stays recorded', async () => {
    world.telegram.before = async (call) => (call === 'mute' ? 'failed' : undefined);
    expect(await wrote()).toMatchObject({ change: 'failed' });
    expect(await world.row()).toMatchObject({ state: 'muting' });
    expect([refused, ended]).toEqual([[], []]);
  });

  it.each([
    ['refused', [GROUP]],
    ['failed', []],
  ] as const)('whose lifting is %s stays due, and is told', async (effect, told) => {
    await mute();
    await joinsAll();
    world.telegram.before = async (call) => (call === 'restore' ? effect : undefined);
    expect(await looksAgain()).toMatchObject({ change: 'failed' });
    expect([refused, ended, (await world.row())?.state]).toEqual([told, [], 'lifting']);
    expect(world.log.fields('warn')).toEqual([{ group_id: GROUP, user_id: bob.id, effect }]);
  });

  it('that has ended by itself is forgotten, and not told as lifted', async () => {
    await mute();
    world.advance(90_000);
    expect(await looksAgain()).toMatchObject({ change: 'forgotten' });
    expect(ended).toEqual([[GROUP, bob.id, 'otherwise']]);
  });

  it('of a dry run is told in the log only', async () => {
    await world.database.groups.updateSettings(GROUP, { dryRun: true });
    expect(await wrote()).toMatchObject({ verdict: 'dry-run', change: 'none' });
    expect(world.log.lines('info')).toEqual(['dry run: user would be restricted']);
    expect(world.log.fields('info')).toEqual([
      expect.objectContaining({ group_id: GROUP, user_id: bob.id, channel_id: news.id }),
    ]);
    await looksAgain();
    expect(world.log.lines('info')).toHaveLength(1);
  });
});

describe('what happens while Telegram mutes', () => {
  /** Something happens at the very moment when Telegram is told to mute. */
  const meanwhile = (what: () => Promise<unknown>) => {
    world.telegram.before = async (call) => {
      if (call === 'mute') await what();
      return undefined;
    };
  };

  it('is found by looking again: whoever has joined is free', async () => {
    meanwhile(joinsAll);
    await wrote();
    await settle();
    expect([world.isMuted(), await isOver()]).toEqual([false, [true, 0]]);
    expect(ended).toEqual([[GROUP, bob.id, 'lifted']]);
  });

  it('is found by looking again: whoever is trusted is free', async () => {
    meanwhile(() => world.database.groups.setAllowed(GROUP, bob.id, true));
    await wrote();
    expect(world.isMuted()).toBe(false);
  });

  it('may take the row away: then nobody else would lift the mute', async () => {
    meanwhile(async () => {
      const row = await world.row();
      if (row !== undefined) await world.database.restrictions.close(row);
    });
    expect(await wrote()).toMatchObject({ change: 'none' });
    expect([world.isMuted(), await isOver()]).toEqual([false, [true, 0]]);
  });

  it('may take the row away and be an admin’s own: that is left alone', async () => {
    const theirs = { kind: 'banned' } as const;
    let inspected = 0;
    world.telegram.before = async (call) => {
      if (call === 'inspect') inspected += 1;
      if (inspected === 2) world.telegram.members.set(key, theirs);
      const row = await world.row();
      if (call === 'mute' && row !== undefined) await world.database.restrictions.close(row);
      return undefined;
    };
    expect(await wrote()).toMatchObject({ change: 'none' });
    expect([world.state(), world.telegram.calls.includes('restore')]).toEqual([theirs, false]);
  });

  it('is told apart by the messages that are older than its notice', async () => {
    world.telegram.before = async (call) => (call === 'mute' ? 'failed' : undefined);
    await createReconcile(parts())(GROUP, bob, world.message(17));
    expect(await world.row()).toMatchObject({ noticeAfter: 17 });
    await createReconcile(parts())(GROUP, { ...bob, id: 43 }, { kind: 'joined' });
    expect(await world.database.restrictions.find(GROUP, 43)).toMatchObject({ noticeAfter: 0 });
  });
});

describe('somebody who need not be muted', () => {
  it('is an admin, and known for one from then on', async () => {
    world.telegram.members.set(key, { kind: 'admin' });
    expect(await wrote()).toMatchObject({ verdict: 'exempt', member: { kind: 'admin' } });
    const asked = world.telegram.calls.length;
    expect(await wrote()).toMatchObject({ verdict: 'exempt', change: 'none' });
    expect([world.telegram.calls.length, world.telegram.deleted]).toEqual([asked, []]);
  });

  it('writes in a group that is switched off, or is none of ours', async () => {
    await world.database.groups.setEnabled(GROUP, false);
    const nothing = { verdict: 'unprotected', missing: [], change: 'none', messageDeleted: false };
    expect(await wrote()).toMatchObject(nothing);
    expect(await createReconcile(parts())(-5, bob, world.message(1))).toMatchObject(nothing);
    expect(world.telegram.calls).toEqual([]);
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ['suspended', 'lacks a right', () => world.database.groups.setCanEnforce(GROUP, false)],
    ['exempt', 'trusts them', () => world.database.groups.setAllowed(GROUP, bob.id, true)],
  ])('is %s in a group that %s, and nobody is asked', async (verdict, _how, change) => {
    await change();
    expect(await wrote()).toMatchObject({ verdict, change: 'none', messageDeleted: false });
    expect(world.telegram.calls).toEqual([]);
  });

  it('is asked for no more than their channels', async () => {
    for (const channel of [news, talk]) world.joins(channel);
    expect(await wrote()).toMatchObject({ verdict: 'verified', change: 'none', missing: [] });
    expect(world.telegram.calls).toEqual(['read', 'read']);
  });
});

describe('an admin who changes the rights of somebody who is muted', () => {
  const override = (imposedAgainAt?: Date) =>
    createAdminOverride(parts())(GROUP, bob.id, imposedAgainAt);

  it.each<[string, () => void]>([
    ['freed them', () => world.telegram.members.delete(key)],
    ['banned them', () => world.telegram.members.set(key, { kind: 'banned' })],
  ])('has the last word: %s', async (_how, change) => {
    await mute();
    change();
    await override();
    await settle();
    expect(await isOver()).toEqual([true, 0]);
    expect(ended).toEqual([[GROUP, bob.id, 'otherwise']]);
  });

  it('has not changed what is as we left it', async () => {
    await mute();
    await override();
    expect(await isOver()).toEqual([false, 1]);
  });

  it.each([
    ['more than a second before', -1_001, false],
    ['a second before', -1_000, false],
    ['in the second of our mute', -999, true],
    ['after it', 5_000, true],
  ])('has imposed the same once more: %s', async (_when, milliseconds, isTheirs) => {
    const { since } = await mute();
    await override(new Date(since.getTime() + milliseconds));
    await settle();
    expect(await isOver()).toEqual([isTheirs, isTheirs ? 0 : 1]);
  });

  it('is not known to have changed anything while Telegram does not answer', async () => {
    await mute();
    world.telegram.members.delete(key);
    world.telegram.before = async (call) => (call === 'inspect' ? 'unknown' : undefined);
    await override();
    expect(await isOver()).toEqual([false, 1]);
  });

  it('is of no interest where there is no restriction of ours', async () => {
    await override();
    expect(world.telegram.calls).toEqual([]);
  });
});
