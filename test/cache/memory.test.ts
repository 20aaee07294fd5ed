import { describe, expect, it } from 'vitest';
import { createMemoryCache } from '../../src/cache/memory.ts';
import { cacheContract } from './contract.ts';

describe('the cache in the process', () => {
  cacheContract(async () => createMemoryCache());

  it('is bounded, and keeps what was used last', async () => {
    const cache = createMemoryCache({ max: 2 });
    for (const key of ['a', 'b', 'c']) await cache.set(key, key, 60);
    expect(await cache.getMany(['a', 'b', 'c'])).toEqual([null, 'b', 'c']);
  });
});
