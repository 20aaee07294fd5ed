import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLiftRegardless } from '../../src/core/enforcement/lift-regardless.ts';
import { createCheckRequests } from '../../src/core/enforcement/request-checks.ts';
import { createRetryNotice } from '../../src/core/enforcement/retry-notice.ts';
import { createCountRequests } from '../../src/core/leniency/channel-requests.ts';
import { createMissedChannels } from '../../src/core/membership/missed-channels.ts';
import { allPermissions } from '../../src/core/model/permissions.ts';
import type { Restriction } from '../../src/core/model/restriction.ts';
import { bob, GROUP, news, openWorld, talk, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld([news, talk]);
});
afterEach(() => world.finish());

const settle = () => world.background.drain();
const key = `${GROUP}:${bob.id}`;
const parts = () => ({
  ...world,
  groups: world.database.groups,
  ledger: world.database.restrictions,
  missedChannels: createMissedChannels({
    read: (group, userId) => world.membership.lastKnown(userId, group.channels),
    countRequests: createCountRequests(world.database.channelRequests),
  }),
});

/** Bob is muted, with a notice; answers the ledger's row. */
async function mute(): Promise<Restriction> {
  await world.reconcile(GROUP, bob, world.message(1));
  await settle();
  const row = await world.row();
  if (row === undefined) throw new Error('not muted');
  return row;
}

const liftRegardless = () => createLiftRegardless({ ...parts(), end: parts().ledger.close });

describe('a restriction that is lifted whatever the group requires', () => {
  const lift = async () => {
    const row = await mute();
    return { lifting: () => liftRegardless()(row), row };
  };

  it('is lifted, and its row is gone', async () => {
    const { lifting } = await lift();
    expect(await lifting()).toBe('lifted');
    expect([world.isMuted(), await world.row()]).toEqual([false, undefined]);
  });

  it('gives back what there was before', async () => {
    const until = new Date(world.now().getTime() + 3_600_000);
    const permissions = { ...allPermissions(false), can_send_messages: true };
    world.telegram.members.set(key, { kind: 'restricted', inGroup: true, permissions, until });
    const { lifting } = await lift();
    await lifting();
    expect(world.state()).toEqual({ kind: 'restricted', inGroup: true, permissions, until });
  });

  it.each(['failed', 'refused'] as const)('is kept when that %s', async (effect) => {
    const { lifting } = await lift();
    world.telegram.before = async (call) => (call === 'restore' ? effect : undefined);
    expect(await lifting()).toBe('kept');
    expect(await world.row()).toBeDefined();
  });

  it('is kept while Telegram does not answer', async () => {
    const { lifting } = await lift();
    world.telegram.before = async (call) => (call === 'inspect' ? 'unknown' : undefined);
    expect(await lifting()).toBe('kept');
    expect([world.isMuted(), (await world.row()) !== undefined]).toEqual([true, true]);
  });

  it('is left alone if somebody else has changed it', async () => {
    const { lifting } = await lift();
    world.telegram.members.set(key, { kind: 'banned' });
    expect(await lifting()).toBe('not ours any more');
    expect([world.state(), await world.row()]).toEqual([{ kind: 'banned' }, undefined]);
  });

  it('is not asked for once it is over', async () => {
    const { lifting, row } = await lift();
    const asked = world.telegram.calls.length;
    world.advance(((row.until?.getTime() ?? 0) - world.now().getTime()) / 1000);
    expect(await lifting()).toBe('not ours any more');
    expect(world.telegram.calls).toHaveLength(asked);
    expect(await world.row()).toBeUndefined();
  });

  it('is asked for if it has no end', async () => {
    const { row } = await lift();
    world.telegram.members.set(key, {
      ...{ kind: 'restricted', inGroup: true, permissions: allPermissions(false), until: null },
    });
    expect(await liftRegardless()({ ...row, until: null })).toBe('lifted');
  });
});

describe('restrictions that are to be looked at again', () => {
  it('are due in the ledger, and somebody is told', async () => {
    await mute();
    let due = 0;
    const checks = createCheckRequests({
      ...parts(),
      joinRequests: world.database.joinRequests,
      onDue: () => (due += 1),
    });
    const isDue = async () =>
      (await world.database.restrictions.claimDue(world.now(), 10)).length > 0;
    expect(await isDue()).toBe(false);
    await checks.request({ groupId: GROUP });
    expect([due, await isDue()]).toEqual([1, true]);
    await checks.liftAll(GROUP);
    expect([due, (await world.row())?.state]).toEqual([2, 'lifting']);
  });
});

describe('a notice that may not have been shown', () => {
  const retry = async (row: Restriction) => {
    world.telegram.notices.clear();
    await createRetryNotice(parts())({ ...row, notice: null });
    await settle();
  };
  /** It is not known any more which notice the row has. */
  async function lose(): Promise<Restriction> {
    const row = await mute();
    const change = { shown: row.notice, now: null, missing: row.missing };
    await world.database.restrictions.setNotice(GROUP, bob.id, change);
    await world.database.restrictions.replace({ ...row, noticeAfter: 1 }, row);
    return row;
  }

  it('is shown again', async () => {
    await retry(await lose());
    expect([...world.telegram.notices.values()].map(({ people }) => people)).toEqual([
      [{ id: bob.id, firstName: '' }],
    ]);
  });

  it('is shown once: the one that was lost is deleted', async () => {
    const row = await lose();
    const [before = 0] = world.telegram.notices.keys();
    await world.database.deletions.cancel(GROUP, before);
    await createRetryNotice(parts())(row);
    await settle();
    expect([...world.telegram.notices.keys()]).toEqual([before + 1]);
  });

  it('is not shown again where Telegram has refused it', async () => {
    world.telegram.before = async (call) => (call === 'post' ? 'refused' : undefined);
    const row = await mute();
    world.telegram.before = async () => undefined;
    await retry(row);
    expect(world.telegram.notices.size).toBe(0);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['has got another id', () => world.database.groups.migrate(GROUP, GROUP - 1)],
    ['is switched off', () => world.database.groups.setEnabled(GROUP, false)],
    ['lacks a right of the bot', () => world.database.groups.setCanEnforce(GROUP, false)],
    [
      'requires other channels',
      () =>
        world.database.groups.protect({
          ...{ group: { id: GROUP, title: 'Cats' }, owner: { id: 1, username: 'anna' } },
          channels: [{ ...news, id: -1009 }],
        }),
    ],
  ])('is not shown in a group that %s', async (_how, change) => {
    const row = await lose();
    await change();
    await retry(row);
    expect(world.telegram.notices.size).toBe(0);
  });
});
