import { describe, expect, it } from 'vitest';
import { createMemoryCache } from '../../src/cache/memory.ts';
import { createMembership } from '../../src/core/membership/membership.ts';
import type { Standing } from '../../src/core/model/standing.ts';
import { news, talk } from './world.ts';

const GROUP = -9;
const USER = 7;

function open(answer: Standing | (() => Promise<Standing>) = 'member') {
  let calls = 0;
  const counts = { hits: 0, misses: 0 };
  const cache = createMemoryCache();
  const membership = createMembership({
    cache,
    async read() {
      calls += 1;
      return typeof answer === 'string' ? answer : answer();
    },
    options: { positiveTtl: 600, negativeTtl: 60, jitterPercent: 15 },
    onLookup: (hits, misses) => {
      counts.hits += hits;
      counts.misses += misses;
    },
  });
  const look = async () => {
    const { channels } = await membership.lookup(GROUP, USER, [news]);
    return channels[0];
  };
  return { membership, cache, look, calls: () => calls, counts };
}

describe('memberships', () => {
  it('are asked once for all who wait, and remembered under a key that operators know', async () => {
    const { look, calls, cache, counts } = open('absent');
    const seen = await Promise.all([look(), look(), look()]);
    expect(seen.map((one) => one?.standing)).toEqual(['absent', 'absent', 'absent']);
    expect(await look()).toMatchObject({ standing: 'absent', fresh: false });
    expect(calls()).toBe(1);
    expect(counts).toEqual({ hits: 1, misses: 3 });
    expect(await cache.getMany([`verify:${USER}:${news.id}`])).toEqual(['absent']);
  });

  it('are remembered in the place of what no version has written there', async () => {
    const { look, calls, cache } = open('member');
    const key = `verify:${USER}:${news.id}`;
    await cache.put(key, 'rubbish', 600);
    expect(await look()).toMatchObject({ standing: 'member' });
    expect(await cache.getMany([key])).toEqual(['member']);
    await look();
    expect(calls()).toBe(1);
  });

  it('name every channel that is missing, not only the first', async () => {
    const { membership } = open('absent');
    const { channels } = await membership.lookup(GROUP, USER, [news, talk]);
    expect(channels.map(({ standing }) => standing)).toEqual(['absent', 'absent']);
  });

  it('that are unknown are not remembered', async () => {
    const { look, calls } = open('unknown');
    await look();
    await look();
    expect(calls()).toBe(2);
  });

  it('that were forgotten while a read went on are asked anew, and that read does not count', async () => {
    const gates = [Promise.withResolvers<Standing>(), Promise.withResolvers<Standing>()];
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
    gates[1]?.resolve('member');
    expect(await fresh).toMatchObject({ standing: 'member' });
    expect(await cache.getMany([`verify:${USER}:${news.id}`])).toEqual(['member']);
  });

  it('that an event wrote while Telegram was asked count as remembered, not as read', async () => {
    const { promise: answer, resolve } = Promise.withResolvers<Standing>();
    const { membership, look } = open(() => answer);
    const looking = look();
    await membership.observed(news.id, USER, 'absent');
    resolve('member');
    expect(await looking).toMatchObject({ standing: 'absent', fresh: false });
  });

  it('of the group’s admins are not asked for', async () => {
    const { membership, calls } = open('absent');
    await membership.observedAdmin(GROUP, USER, true);
    expect(await membership.lookup(GROUP, USER, [news])).toEqual({ exempt: true, channels: [] });
    expect(calls()).toBe(0);
    await membership.observedAdmin(GROUP, USER, false);
    expect(await membership.lookup(GROUP, USER, [news])).toMatchObject({ exempt: false });
  });

  it('that nobody can have written are asked for', async () => {
    const { look, cache } = open('member');
    await cache.put(`verify:${USER}:${news.id}`, 'owner?', 60);
    expect(await look()).toMatchObject({ standing: 'member', fresh: true });
  });

  it('are confirmed only where memory alone says absent; in doubt nothing is known', async () => {
    const { membership, calls } = open('unknown');
    const remembered = [
      { channel: news, standing: 'absent', fresh: false },
      { channel: talk, standing: 'absent', fresh: true },
    ] as const;
    const confirmed = await membership.confirm(USER, remembered);
    expect(confirmed.map(({ standing }) => standing)).toEqual(['unknown', 'absent']);
    expect(calls()).toBe(1);
    const left = await membership.confirm(USER, remembered, news.id);
    expect(left.map(({ standing }) => standing)).toEqual(['absent', 'absent']);
  });

  it('may be checked afresh once in a while', async () => {
    const { membership } = open();
    expect(await membership.mayCheckAfresh(GROUP, USER, 3)).toBe(true);
    expect(await membership.mayCheckAfresh(GROUP, USER, 3)).toBe(false);
    expect(await membership.mayCheckAfresh(GROUP, USER + 1, 3)).toBe(true);
    expect(await membership.mayCheckAfresh(GROUP - 1, USER, 3)).toBe(true);
  });

  it('remember whose restriction was lifted just now', async () => {
    const { membership } = open();
    expect(await membership.wasJustLifted(GROUP, USER)).toBe(false);
    await membership.observedLift(GROUP, USER);
    expect(await membership.wasJustLifted(GROUP, USER)).toBe(true);
  });
});
