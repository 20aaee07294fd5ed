import { describe, expect, it } from 'vitest';
import { createMemoryCache } from '../../src/cache/memory.ts';
import { createCountRequests } from '../../src/core/leniency/channel-requests.ts';
import { createAdminCache } from '../../src/core/membership/admin-cache.ts';
import { createLifetime } from '../../src/core/membership/lifetime.ts';
import { lookupOf, statusIn } from '../../src/core/membership/lookup.ts';
import { createMembership } from '../../src/core/membership/membership.ts';
import { createMissedChannels } from '../../src/core/membership/missed-channels.ts';
import type { MembershipStatus } from '../../src/core/model/membership-status.ts';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings.ts';
import type { Cache } from '../../src/core/shared/cache.ts';
import { news, talk } from './world.ts';

const BOB = 42;
const art = { ...news, id: -1003, title: 'Art', username: 'art' };

/** Memberships over a memory that can be looked into; those that Telegram is asked for are `member`. */
function open(cache: Cache = createMemoryCache(), recheck: MembershipStatus = 'absent') {
  const asked: number[] = [];
  const events: unknown[][] = [];
  const membership = createMembership({
    cache,
    async read(channelId) {
      asked.push(channelId);
      return 'member';
    },
    recheckAbsence: async () => recheck,
    async onEvent(...event) {
      events.push(event);
    },
    lifetime: createLifetime({ positiveTtl: 600, negativeTtl: 60, jitterPercent: 0 }),
  });
  return { membership, asked, events };
}

/** Answers later, as a memory does that is not in the process. */
function slow(): Cache {
  const memory = createMemoryCache();
  return { ...memory, isImmediate: false, getMany: async (keys) => memory.getMany(keys) };
}

describe('what is remembered', () => {
  it.each(['member', 'admin', 'absent', 'banned'])('may be “%s”', (status) => {
    expect(statusIn(status, {})).toBe(status);
  });

  it.each(['unknown', 'left', '', null, undefined])('is nothing if it is “%s”', (value) => {
    expect(statusIn(value, {})).toBeUndefined();
  });

  it('says who is an admin of the group, and how they stand in each channel', () => {
    expect(lookupOf([news], ['admin', 'absent'])).toEqual({ exempt: true, channels: [] });
    expect(lookupOf([news, talk], [null, 'absent', 'rubbish'])).toEqual({
      exempt: false,
      channels: [
        { channel: news, status: 'absent', fresh: false },
        { channel: talk, status: 'unknown', fresh: true, isOutdated: true },
      ],
    });
    const again = { ...news, regained: 1 };
    const values = [null, null, 'member', 'member@1'];
    expect(lookupOf([talk, again, again], values).channels).toEqual([
      { channel: talk, status: 'unknown', fresh: true },
      { channel: again, status: 'unknown', fresh: true, isOutdated: true },
      { channel: again, status: 'member', fresh: false },
    ]);
    expect(lookupOf([news], ['member', 'admin'])).toMatchObject({
      exempt: false,
      channels: [{ status: 'admin' }],
    });
  });

  it.each([
    ['in the process', createMemoryCache()],
    ['elsewhere', slow()],
  ])('is read in one go, from a memory %s', async (_where, cache) => {
    const { membership, asked } = open(cache);
    await membership.record(news.id, BOB, 'absent');
    await membership.record(talk.id, BOB, 'member');
    expect(await membership.lookup(-1, BOB, [news, talk])).toEqual({
      exempt: false,
      channels: [
        { channel: news, status: 'absent', fresh: false },
        { channel: talk, status: 'member', fresh: false },
      ],
    });
    expect(asked).toEqual([]);
  });

  it('is asked for only where it is not known', async () => {
    const { membership, asked } = open();
    await membership.record(news.id, BOB, 'banned');
    const { channels } = await membership.lookup(-1, BOB, [news, talk]);
    expect(channels.map(({ status, fresh }) => [status, fresh])).toEqual([
      ['banned', false],
      ['member', true],
    ]);
    expect(asked).toEqual([talk.id]);
  });

  it('is told to whoever wants to know what events say', async () => {
    const { membership, events } = open();
    await membership.record(news.id, BOB, 'member');
    expect(events).toEqual([[news.id, BOB, 'member']]);
  });

  it('is the last that is known, without asking', async () => {
    const { membership, asked } = open();
    await membership.record(news.id, BOB, 'banned');
    await membership.record(talk.id, BOB, 'member');
    const known = await membership.lastKnown(BOB, [news, talk, art]);
    expect(known).toEqual([
      { channel: news, status: 'banned', fresh: false },
      { channel: talk, status: 'member', fresh: false },
      { channel: art, status: 'unknown', fresh: false },
    ]);
    expect(asked).toEqual([]);
  });

  it('is an absence no more that has become doubtful', async () => {
    const { membership } = open(createMemoryCache(), 'member');
    await membership.record(news.id, BOB, 'absent');
    expect(await membership.lastKnown(BOB, [news])).toMatchObject([{ status: 'member' }]);
  });

  it('is doubted of nobody but the absent', async () => {
    const { membership } = open(createMemoryCache(), 'unknown');
    await membership.record(news.id, BOB, 'member');
    expect(await membership.lastKnown(BOB, [news])).toMatchObject([{ status: 'member' }]);
  });

  it('is not what is warmed up', async () => {
    const { membership, asked } = open();
    await membership.record(news.id, BOB, 'absent');
    const pairs = [news, talk].map(({ id }) => ({ userId: BOB, channelId: id, name: id }));
    const [cold, ...others] = await membership.uncached(pairs);
    expect([cold, others]).toEqual([pairs[1], []]);
    if (cold === undefined) throw new Error('nothing is cold');
    expect(await membership.warm(cold)).toBe('member');
    expect(asked).toEqual([talk.id]);
    expect(await membership.uncached(pairs)).toEqual([]);
  });

  it('is not gone by where Telegram says otherwise, also of the channel that was just left', async () => {
    const { membership } = open();
    const absent = [{ channel: news, status: 'absent', fresh: false }] as const;
    expect(await membership.confirm(BOB, absent, news.id)).toMatchObject([{ status: 'member' }]);
  });

  it('is counted when nobody had to be asked', async () => {
    const counted: number[][] = [];
    const membership = createMembership({
      cache: createMemoryCache(),
      read: async () => 'unknown',
      onLookup: (...counts) => void counted.push(counts),
      lifetime: () => 60,
    });
    await membership.record(news.id, BOB, 'member');
    await membership.record(talk.id, BOB, 'member');
    await membership.lookup(-1, BOB, [news, talk]);
    expect(counted).toEqual([[2, 0]]);
  });
});

describe('the channels that somebody who is muted misses', () => {
  const group = {
    ...{ id: -1, title: 'Cats', enabled: true, suspended: false, owner: null },
    ...{ settings: DEFAULT_SETTINGS, channels: [news, talk], protectedSince: new Date(0) },
  };
  type Known = readonly [news: MembershipStatus | undefined, talk: MembershipStatus | undefined];

  it.each<[string, Known, (typeof news)[], { requestsCount?: boolean }, object[]]>([
    [
      'the named one, and that they are banned',
      ['banned', undefined],
      [news, art],
      {},
      [{ ...news, isBanned: true }],
    ],
    ['another one by now', ['member', 'absent'], [news], {}, [talk]],
    ['one more', ['absent', 'absent'], [news], {}, [news, talk]],
    ['one less', ['absent', 'member'], [news, talk], {}, [news]],
    ['the named one, of which nothing is known', [undefined, undefined], [talk], {}, [talk]],
    ['none, and what they are muted for is named', ['member', 'member'], [news], {}, [news]],
    [
      'none that they have asked to join',
      ['absent', 'absent'],
      [news],
      { requestsCount: true },
      [news],
    ],
  ])('are %s', async (_what, [inNews, inTalk], named, settings, missing) => {
    const { membership } = open();
    if (inNews !== undefined) await membership.record(news.id, BOB, inNews);
    if (inTalk !== undefined) await membership.record(talk.id, BOB, inTalk);
    const missedChannels = createMissedChannels({
      read: (_group, userId) => membership.lastKnown(userId, group.channels),
      countRequests: createCountRequests({ ofUser: async () => [talk.id] }),
    });
    const row = { userId: BOB, missing: named.map(({ id }) => id) };
    const rules = { ...group, settings: { ...DEFAULT_SETTINGS, ...settings } };
    expect(await missedChannels(rules, row)).toEqual(missing);
  });
});

describe('how long something is remembered', () => {
  const lifetime = createLifetime({ positiveTtl: 600, negativeTtl: 60, jitterPercent: 0 });

  it.each([
    ['member', 600],
    ['admin', 600],
    ['absent', 60],
    ['banned', 60],
  ] as const)('%s: %i s', (status, seconds) => {
    expect(lifetime(status)).toBe(seconds);
  });

  it('is as long for an admin of a group as for a member, until they are none', async () => {
    const kept: unknown[][] = [];
    const admins = createAdminCache({
      cache: {
        set: async (...entry) => void kept.push(entry),
        delete: async (keys) => void kept.push([...keys]),
      },
      lifetime,
    });
    await admins.record(-1, BOB, true);
    await admins.record(-1, BOB, false);
    expect(kept).toEqual([['admin:-1:42', 'admin', 600], ['admin:-1:42']]);
  });
});
