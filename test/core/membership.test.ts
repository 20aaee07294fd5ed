import { describe, expect, it } from 'vitest';
import { createMemoryCache } from '../../src/cache/memory.ts';
import { createAdminCache } from '../../src/core/membership/admin-cache.ts';
import { createLifetime } from '../../src/core/membership/lifetime.ts';
import { createMembership } from '../../src/core/membership/membership.ts';
import { createRecentlyLifted } from '../../src/core/membership/recently-lifted.ts';
import type { Group } from '../../src/core/model/group.ts';
import type { MembershipStatus } from '../../src/core/model/membership-status.ts';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings.ts';
import { news, talk } from './world.ts';

const GROUP = -9;
const USER = 7;

const group = (id: number): Group => ({
  id,
  title: 'Cats',
  enabled: true,
  suspended: false,
  owner: null,
  settings: DEFAULT_SETTINGS,
  channels: [news],
  protectedSince: new Date(0),
});

function open(
  answer: MembershipStatus | (() => Promise<MembershipStatus>) = 'member',
  untilTold: () => Promise<void> = async () => undefined,
) {
  let calls = 0;
  const counts = { hits: 0, misses: 0 };
  const cache = createMemoryCache();
  const lifetime = createLifetime({ positiveTtl: 600, negativeTtl: 60, jitterPercent: 15 });
  const admins = createAdminCache({ cache, lifetime });
  const membership = createMembership({
    cache,
    async read() {
      calls += 1;
      return typeof answer === 'string' ? answer : answer();
    },
    lifetime,
    untilTold,
    onLookup: (hits, misses) => {
      counts.hits += hits;
      counts.misses += misses;
    },
  });
  const look = async () => {
    const { channels } = await membership.lookup(GROUP, USER, [news]);
    return channels[0];
  };
  return { membership, admins, cache, look, calls: () => calls, counts };
}

describe('memberships', () => {
  it('are asked once for all who wait, and remembered under a key that operators know', async () => {
    const { look, calls, cache, counts } = open('absent');
    const seen = await Promise.all([look(), look(), look()]);
    expect(seen.map((one) => one?.status)).toEqual(['absent', 'absent', 'absent']);
    expect(await look()).toMatchObject({ status: 'absent', fresh: false });
    expect(calls()).toBe(1);
    expect(counts).toEqual({ hits: 1, misses: 3 });
    expect(await cache.getMany([`verify:${USER}:${news.id}`])).toEqual(['absent']);
  });

  it('are remembered in the place of what no version has written there', async () => {
    const { look, calls, cache } = open('member');
    const key = `verify:${USER}:${news.id}`;
    await cache.set(key, 'rubbish', 600);
    expect(await look()).toMatchObject({ status: 'member' });
    expect(await cache.getMany([key])).toEqual(['member']);
    await look();
    expect(calls()).toBe(1);
  });

  it('from before the bot saw the channel again are asked anew, and events of now are not', async () => {
    const { membership, calls, cache } = open('absent');
    await membership.record(news.id, USER, 'member');
    const again = { ...news, regained: 1 };
    const statusOf = async (channel: typeof again) =>
      (await membership.lookup(GROUP, USER, [channel])).channels[0]?.status;
    expect(await membership.lastKnown(USER, [again])).toMatchObject([{ status: 'unknown' }]);
    expect(await statusOf(again)).toBe('absent');
    expect(await statusOf(again)).toBe('absent');
    expect(calls()).toBe(1);
    expect(await cache.getMany([`verify:${USER}:${news.id}`])).toEqual(['absent@1']);
    await membership.record(news.id, USER, 'member', 1);
    expect(await statusOf(again)).toBe('member');
    expect(calls()).toBe(1);
    const pair = { userId: USER, channelId: news.id };
    expect(await membership.uncached([{ ...pair, regained: 1 }])).toEqual([]);
    expect(await membership.uncached([{ ...pair, regained: 2 }])).toHaveLength(1);
    expect(await cache.getMany([`verify:${USER}:${news.id}`])).toEqual([null]);
  });

  it('name every channel that is missing, not only the first', async () => {
    const { membership } = open('absent');
    const { channels } = await membership.lookup(GROUP, USER, [news, talk]);
    expect(channels.map(({ status }) => status)).toEqual(['absent', 'absent']);
  });

  it('in a channel that the bot cannot see are unknown, whatever is remembered, and not asked for', async () => {
    const { membership, calls } = open('member');
    await membership.record(news.id, USER, 'member');
    await membership.record(talk.id, USER, 'banned');
    const channels = [news, { ...talk, isUnseen: true }];
    const found = await membership.lookup(GROUP, USER, channels);
    const known = await membership.lastKnown(USER, channels);
    for (const each of [found.channels, known]) {
      expect(each.map(({ status }) => status)).toEqual(['member', 'unknown']);
    }
    expect(calls()).toBe(0);
  });

  it('that are unknown are not remembered', async () => {
    const { look, calls, cache } = open('unknown');
    await look();
    await look();
    expect(calls()).toBe(2);
    expect(await cache.getMany([`verify:${USER}:${news.id}`])).toEqual([null]);
  });

  it('that were forgotten while a read went on are asked anew, and that read does not count', async () => {
    const gates = [
      Promise.withResolvers<MembershipStatus>(),
      Promise.withResolvers<MembershipStatus>(),
    ];
    let reads = 0;
    const { membership, look, cache } = open(
      () => gates[reads++]?.promise ?? Promise.resolve('unknown'),
    );
    const stale = look();
    await expect.poll(() => reads).toBe(1);
    await membership.forget(USER, [news]);
    const fresh = look();
    await expect.poll(() => reads).toBe(2);
    gates[0]?.resolve('absent');
    await stale;
    const third = look();
    gates[1]?.resolve('member');
    expect(await fresh).toMatchObject({ status: 'member' });
    expect(await third).toMatchObject({ status: 'member' });
    expect(reads).toBe(2);
    expect(await cache.getMany([`verify:${USER}:${news.id}`])).toEqual(['member']);
  });

  it('that an event wrote while Telegram was asked count as remembered, not as read', async () => {
    const { promise: answer, resolve } = Promise.withResolvers<MembershipStatus>();
    const { membership, look } = open(() => answer);
    const looking = look();
    await membership.record(news.id, USER, 'absent');
    resolve('member');
    expect(await looking).toMatchObject({ status: 'absent', fresh: false });
  });

  it('of the group’s admins are not asked for', async () => {
    const { membership, admins, calls } = open('absent');
    await admins.record(GROUP, USER, true);
    expect(await membership.lookup(GROUP, USER, [news])).toEqual({ exempt: true, channels: [] });
    expect(calls()).toBe(0);
    await admins.record(GROUP, USER, false);
    expect(await membership.lookup(GROUP, USER, [news])).toMatchObject({ exempt: false });
  });

  it('that nobody can have written are asked for', async () => {
    const { look, cache } = open('member');
    await cache.set(`verify:${USER}:${news.id}`, 'owner?', 60);
    expect(await look()).toMatchObject({ status: 'member', fresh: true });
  });

  it('are confirmed only where memory alone says absent; in doubt nothing is known', async () => {
    const { membership, calls } = open('unknown');
    const remembered = [
      { channel: news, status: 'absent', fresh: false },
      { channel: talk, status: 'absent', fresh: true },
    ] as const;
    const confirmed = await membership.confirm(USER, remembered);
    expect(confirmed.map(({ status }) => status)).toEqual(['unknown', 'absent']);
    expect(calls()).toBe(1);
    const left = await membership.confirm(USER, remembered, news.id);
    expect(left.map(({ status }) => status)).toEqual(['absent', 'absent']);
  });

  it('are forgotten for somebody who says that they are wrong, once in a while', async () => {
    const { membership, look, calls } = open('absent');
    await look();
    await membership.forgetOnRequest(group(GROUP), USER);
    await look();
    expect(calls()).toBe(2);
    await membership.forgetOnRequest(group(GROUP), USER);
    await membership.forgetOnRequest(group(GROUP), USER + 1);
    await look();
    expect(calls()).toBe(2);
    await membership.forgetOnRequest(group(GROUP - 1), USER);
    await look();
    expect(calls()).toBe(3);
  });

  it('are what Telegram tells of them beside a second press', async () => {
    const { membership, look, calls } = open('absent', () =>
      membership.record(news.id, USER, 'member'),
    );
    for (const status of ['absent', 'member']) {
      await membership.forgetOnRequest(group(GROUP), USER);
      expect((await look())?.status).toBe(status);
    }
    expect(calls()).toBe(1);
  });

  it('remember whose restriction was lifted just now', async () => {
    const recentlyLifted = createRecentlyLifted(createMemoryCache());
    expect(await recentlyLifted.has(GROUP, USER)).toBe(false);
    await recentlyLifted.add(GROUP, USER);
    expect(await recentlyLifted.has(GROUP, USER)).toBe(true);
  });
});
