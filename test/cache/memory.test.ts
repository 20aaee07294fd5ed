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

  it('knows nothing any more once it is closed', async () => {
    const cache = createMemoryCache();
    const count = () => cache.countSeen(['gone', 'there'], [[], []], 60_000);
    await cache.set('a', 'member', 60);
    await cache.countSeen(['gone', 'there'], [['1'], ['2']], 60_000);
    expect([await cache.getMany(['a']), await count()]).toEqual([
      ['member'],
      { gone: ['1'], there: 1 },
    ]);
    await cache.close();
    expect([await cache.getMany(['a']), await count()]).toEqual([[null], { gone: [], there: 0 }]);
  });
});
