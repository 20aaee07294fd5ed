import { expect, it } from 'vitest';
import { createMemoryCache } from '../../src/cache/memory.ts';
import { createForgetPerson } from '../../src/core/membership/forget-person.ts';
import { allPermissions } from '../../src/core/model/permissions.ts';
import type { Restriction } from '../../src/core/model/restriction.ts';
import { cacheKeys } from '../../src/core/shared/cache-keys.ts';

const BOB = 42;
const EVE = 43;
const GROUPS = Array.from({ length: 450 }, (_, index) => -2_000 + index);
const CHANNELS = Array.from({ length: 450 }, (_, index) => -1_000 + index);

const page = (ids: readonly number[]) => async (after: number, limit: number) =>
  ids.filter((id) => id > after).slice(0, limit);

const mute = (groupId: number): Restriction => ({
  ...{ groupId, userId: BOB, state: 'muted', since: new Date(0), until: null, missing: [] },
  ...{ prior: { permissions: allPermissions(true), until: null }, notice: null, noticeAfter: null },
});

/** A person with two mutes, who is known in every group and channel. */
async function open(lifts: readonly ('lifted' | 'kept' | 'not ours any more')[], isUp = true) {
  const steps: string[] = [];
  const cache = createMemoryCache();
  for (const userId of [BOB, EVE]) {
    for (const id of GROUPS) await cache.set(cacheKeys.admin(id, userId), 'admin', 60);
    for (const id of CHANNELS) await cache.set(cacheKeys.membership(userId, id), 'member', 60);
    await cache.set(cacheKeys.mutedNote(userId), '7', 60);
  }
  const forget = createForgetPerson({
    ledger: { ofUser: async () => lifts.map((_, index) => mute(GROUPS[index] ?? 0)) },
    lift: async ({ groupId }) => lifts[GROUPS.indexOf(groupId)] ?? 'kept',
    activity: { forget: async (id) => void steps.push(`activity of ${id}`) },
    erasure: {
      groupsNaming: async () => [-5, -6],
      user: async (id) => void steps.push(`tables of ${id}`),
    },
    groups: { changed: (ids) => void steps.push(`memory of ${ids.join(' ')}`) },
    cache: { ...cache, ping: isUp ? cache.ping : () => Promise.reject(new Error('away')) },
    chats: { groupIds: page(GROUPS), channelIds: page(CHANNELS) },
  });
  const keysOf = (userId: number) => [
    ...GROUPS.map((id) => cacheKeys.admin(id, userId)),
    ...CHANNELS.map((id) => cacheKeys.membership(userId, id)),
    cacheKeys.mutedNote(userId),
  ];
  const cached = (userId: number) =>
    cache.getMany(keysOf(userId)).filter((value) => value !== null).length;
  return { forget, steps, cached };
}

it('a person who is forgotten is gone from tables and cache, however many groups there are', async () => {
  const { forget, steps, cached } = await open(['lifted', 'not ours any more']);
  const ofEve = cached(EVE);
  expect(await forget(BOB)).toBe('erased');
  // What waits to be written is written before, or it would come back.
  expect(steps).toEqual(['activity of 42', 'tables of 42', 'memory of -5 -6']);
  expect([cached(BOB), cached(EVE)]).toEqual([0, ofEve]);
});

it('nothing is erased while a mute cannot be lifted', async () => {
  const { forget, steps, cached } = await open(['lifted', 'kept']);
  expect(await forget(BOB)).toBe('kept');
  expect([steps, cached(BOB)]).toEqual([[], 901]);
});

it('a cache that is away keeps its entries until they end, and the tables are erased all the same', async () => {
  const { forget, steps, cached } = await open([], false);
  expect(await forget(BOB)).toBe('erased');
  expect([steps.length, cached(BOB)]).toEqual([3, 900]);
});
