import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Cache } from '../../src/core/shared/cache.ts';

/** What every cache must do. Keys are new each time, so that a shared Redis can be used. */
export function cacheContract(open: () => Promise<Cache>): void {
  let cache: Cache;
  const key = () => `test:${randomUUID()}`;

  beforeEach(async () => {
    cache = await open();
    await vi.waitFor(() => cache.ping());
  });
  afterEach(() => cache.close());

  it('answers the values of many keys in their order, and null for what it does not know', async () => {
    const [a, b, c] = [key(), key(), key()];
    await cache.set(a, 'one', 60);
    await cache.set(c, 'three', 60);
    expect(await cache.getMany([a, b, c])).toEqual(['one', null, 'three']);
    expect(await cache.getMany([])).toEqual([]);
  });

  it('lets a read fill an empty key only, and an event overwrite it', async () => {
    const one = key();
    expect(await cache.setIfAbsent(one, 'member', 60)).toBe('member');
    expect(await cache.getMany([one])).toEqual(['member']);
    await cache.set(one, 'absent', 60);
    expect(await cache.setIfAbsent(one, 'member', 60)).toBe('absent');
    expect(await cache.getMany([one])).toEqual(['absent']);
  });

  it('forgets what is dropped', async () => {
    const [a, b] = [key(), key()];
    await cache.set(a, '1', 60);
    await cache.set(b, '1', 60);
    await cache.delete([a, b]);
    await cache.delete([]);
    expect(await cache.getMany([a, b])).toEqual([null, null]);
  });

  it('forgets by itself when the time is up', async () => {
    const one = key();
    await cache.set(one, '1', 0.05);
    await expect.poll(() => cache.getMany([one])).toEqual([null]);
  });

  it('lets so many through within a sliding time, and tells the others how long to wait', async () => {
    const one = key();
    const take = () => cache.consume(one, 2, 300);
    expect([await take(), await take()]).toEqual([0, 0]);
    const wait = await take();
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(300);
    await expect.poll(take).toBe(0);
  });

  it('counts who is gone and who is there, each in one of them, until the time is up', async () => {
    const keys = [key(), key()] as const;
    const count = (gone: string[], there: string[]) => cache.countSeen(keys, [gone, there], 300);
    expect(await count([], ['1', '2', '3', '3'])).toEqual({ gone: [], there: 3 });
    expect(await count(['1', '4'], ['5'])).toEqual({ gone: ['1', '4'], there: 3 });
    expect(await count([], ['4'])).toEqual({ gone: ['1'], there: 4 });
    await cache.delete([keys[1]]);
    expect(await count([], [])).toEqual({ gone: ['1'], there: 0 });
    await expect.poll(() => count([], [])).toEqual({ gone: [], there: 0 });
  });

  it('grants a claim once', async () => {
    const one = key();
    const granted = await Promise.all(Array.from({ length: 5 }, () => cache.claim(one, 60)));
    expect(granted.filter(Boolean)).toHaveLength(1);
  });
}
