import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CachedGroupsOptions, cachedGroups } from '../../src/cache/cached-groups.ts';
import type { CachedGroups } from '../../src/core/model/groups.ts';
import type { Broadcast } from '../../src/core/shared/broadcast.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { channel, GROUP_ID, OTHER_ID, request, USER_ID } from '../storage/samples.ts';

let database: Database;
beforeEach(async () => {
  database = await openDatabase('sqlite::memory:');
  await database.migrate();
  await database.groups.protect(request(GROUP_ID, [channel(1)]));
});
afterEach(() => database.close());

/** Groups whose next reading is held back until it is let go. */
function slowGroups() {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  let reads = 0;
  const groups = cachedGroups({
    ...database.groups,
    async find(groupId) {
      reads += 1;
      const group = await database.groups.find(groupId);
      begin();
      if (reads === 1) await released;
      return group;
    },
  });
  return { groups, begun, release, reads: () => reads };
}

describe('groups in memory', () => {
  it('answer who was reading while a change came, and do not keep what they had read', async () => {
    const { groups, begun, release } = slowGroups();
    const reading = groups.find(GROUP_ID);
    await begun;
    await groups.setEnabled(GROUP_ID, false);
    release();
    expect(await reading).toMatchObject({ id: GROUP_ID });
    expect(await groups.find(GROUP_ID)).toMatchObject({ enabled: false });
  });

  it('are read once for all who ask at the same time, and not again soon', async () => {
    const { groups, release, reads } = slowGroups();
    const asked = [groups.find(GROUP_ID), groups.find(GROUP_ID)];
    release();
    await Promise.all(asked);
    await groups.find(GROUP_ID);
    expect(reads()).toBe(1);
  });
});

describe('a group in memory', () => {
  /** Groups of two instances, whose messages to each other can be lost. */
  function twoInstances(options: CachedGroupsOptions = {}) {
    let reads = 0;
    const store = {
      ...database.groups,
      find(groupId: number) {
        reads += 1;
        return database.groups.find(groupId);
      },
    };
    const sent: string[] = [];
    const hears: ((message: string) => void)[] = [];
    const gaps: (() => void)[] = [];
    const broadcast: Broadcast = {
      send: (topic, message) => void sent.push(`${topic}: ${message}`),
      on: (_topic, listener) => void hears.push(listener),
      onGap: (listener) => void gaps.push(listener),
      close: async () => undefined,
    };
    const groups = cachedGroups(store, { broadcast, ...options });
    return {
      ...{ groups, sent },
      reads: () => reads,
      hear: (message: string) => hears.forEach((listener) => void listener(message)),
      miss: () => gaps.forEach((listener) => void listener()),
    };
  }

  it('is at hand once it was read, as is that there is none', async () => {
    const { groups, reads } = twoInstances();
    expect([groups.cached(GROUP_ID), groups.cached(OTHER_ID)]).toEqual([undefined, undefined]);
    expect(await groups.find(GROUP_ID)).toMatchObject({ id: GROUP_ID });
    expect(await groups.find(OTHER_ID)).toBeUndefined();
    expect(groups.cached(GROUP_ID)).toMatchObject({ id: GROUP_ID });
    expect(groups.cached(OTHER_ID)).toBeNull();
    await groups.find(OTHER_ID);
    expect(reads()).toBe(2);
  });

  it.each<[string, (groups: CachedGroups) => Promise<unknown>, number[]]>([
    ['protected', (groups) => groups.protect(request(GROUP_ID, [channel(2)])), [GROUP_ID]],
    ['given channels', (groups) => groups.addChannels(GROUP_ID, [channel(2)]), [GROUP_ID]],
    ['rid of a channel', (groups) => groups.removeChannel(GROUP_ID, 2), [GROUP_ID]],
    ['given another', (groups) => groups.replaceChannel(GROUP_ID, 2, channel(3)), [GROUP_ID]],
    ['put in order', (groups) => groups.moveChannel(GROUP_ID, 2, 'up'), [GROUP_ID]],
    ['switched off', (groups) => groups.setEnabled(GROUP_ID, false), [GROUP_ID]],
    ['suspended', (groups) => groups.setCanEnforce(GROUP_ID, false), [GROUP_ID]],
    ['renamed', (groups) => groups.rename(GROUP_ID, 'Dogs'), [GROUP_ID]],
    [
      'owned by somebody of another name',
      (groups) => groups.renameOwner({ id: USER_ID, username: 'anne' }),
      [GROUP_ID],
    ],
    ['set', (groups) => groups.updateSettings(GROUP_ID, { dryRun: true }), [GROUP_ID]],
    ['given an allow list', (groups) => groups.setAllowed(GROUP_ID, 7, true), [GROUP_ID]],
    ['blind in a channel', (groups) => groups.setCanSee(channel(1).id, false), [GROUP_ID]],
    [
      'told of a channel’s new name',
      (groups) => groups.updateChannel({ ...channel(1), title: 'New' }),
      [GROUP_ID],
    ],
    ['rid of a person', async (groups) => groups.changed([GROUP_ID]), [GROUP_ID]],
    ['moved', (groups) => groups.migrate(GROUP_ID, OTHER_ID), [GROUP_ID, OTHER_ID]],
  ])('that is %s is read anew, here and elsewhere', async (_how, change, ids) => {
    const { groups, sent } = twoInstances();
    await groups.find(GROUP_ID);
    await groups.find(OTHER_ID);
    await change(groups);
    expect(sent).toEqual([`groups: ${ids.join(' ')}`]);
    for (const id of ids) expect(groups.cached(id)).toBeUndefined();
    expect(await groups.find(ids.at(-1) ?? 0)).toEqual(await database.groups.find(ids.at(-1) ?? 0));
  });

  it('whose channels are of no group is told to nobody', async () => {
    const { groups, sent } = twoInstances();
    await groups.setCanSee(channel(9).id, false);
    expect(sent).toEqual([]);
    expect(await groups.requiring(channel(1).id)).toEqual([GROUP_ID]);
  });

  it('is read anew although its change failed: it may have been made', async () => {
    const { groups } = twoInstances();
    await groups.find(GROUP_ID);
    await database.close();
    await expect(groups.rename(GROUP_ID, 'Dogs')).rejects.toThrow();
    expect(groups.cached(GROUP_ID)).toBeUndefined();
    database = await openDatabase('sqlite::memory:');
  });

  it('is read anew when another instance has changed it, and only that', async () => {
    const { groups, hear } = twoInstances();
    await groups.find(GROUP_ID);
    await groups.find(OTHER_ID);
    hear(`${GROUP_ID} -5`);
    expect([groups.cached(GROUP_ID), groups.cached(OTHER_ID)]).toEqual([undefined, null]);
  });

  it('is read anew when messages may have been missed, also while it is read', async () => {
    const { groups, miss, reads } = twoInstances();
    await groups.find(GROUP_ID);
    miss();
    expect(groups.cached(GROUP_ID)).toBeUndefined();
    const reading = groups.find(GROUP_ID);
    miss();
    await reading;
    expect(groups.cached(GROUP_ID)).toBeUndefined();
    await groups.find(GROUP_ID);
    expect(reads()).toBe(3);
  });

  it('is read anew after a time, whoever changed it', async () => {
    const { groups } = twoInstances({ ttlSeconds: 0.05 });
    await groups.find(GROUP_ID);
    await database.groups.rename(GROUP_ID, 'Dogs');
    expect(groups.cached(GROUP_ID)).toBeDefined();
    await expect.poll(() => groups.find(GROUP_ID)).toMatchObject({ title: 'Dogs' });
  });

  it('gives way to those that were used later', async () => {
    const { groups } = twoInstances({ max: 1 });
    await groups.find(GROUP_ID);
    await groups.find(OTHER_ID);
    expect([groups.cached(GROUP_ID), groups.cached(OTHER_ID)]).toEqual([undefined, null]);
  });

  it('is read by everybody again after a reading that failed', async () => {
    let isAway = true;
    const groups = cachedGroups({
      ...database.groups,
      find: (groupId) =>
        isAway ? Promise.reject(new Error('away')) : database.groups.find(groupId),
    });
    await expect(groups.find(GROUP_ID)).rejects.toThrow('away');
    isAway = false;
    expect(await groups.find(GROUP_ID)).toMatchObject({ id: GROUP_ID });
  });
});
