import { expect, it } from 'vitest';
import { createMemoryCache } from '../../src/cache/memory.ts';
import { readTogether } from '../../src/cache/read-together.ts';

/** A cache that answers later, like one over the network, and counts what it is asked. */
function distant() {
  const memory = createMemoryCache();
  const asked: string[][] = [];
  const cache = readTogether({
    ...memory,
    isImmediate: false,
    async getMany(keys) {
      asked.push([...keys]);
      return memory.getMany(keys);
    },
  });
  return { cache, memory, asked };
}

it('what was read first is there without a promise, in one question', async () => {
  const { cache, memory, asked } = distant();
  await memory.set('a', '1', 60);
  const seen: unknown[] = [];
  await cache.readFirst(
    () => ['a', 'b', 'c'],
    () => seen.push(cache.getMany(['a', 'b']), cache.getMany(['c'])),
  );
  expect(seen).toEqual([['1', null], [null]]);
  expect(asked).toEqual([['a', 'b', 'c']]);
});

it('what is left out on the way does not disturb what follows', async () => {
  const { cache, memory, asked } = distant();
  await memory.set('c', '3', 60);
  const seen: unknown[] = [];
  await cache.readFirst(
    () => ['a', 'b', 'a', 'c'],
    () => seen.push(cache.getMany(['a', 'c']), cache.getMany(['a', 'b'])),
  );
  expect(seen[0]).toEqual([null, '3']);
  expect(await seen[1]).toEqual([null, null]);
  expect(asked).toEqual([
    ['a', 'b', 'a', 'c'],
    ['a', 'b'],
  ]);
});

it('what was not read first is asked for as ever', async () => {
  const { cache, memory, asked } = distant();
  await memory.set('b', '2', 60);
  let later: unknown;
  await cache.readFirst(
    () => ['a'],
    () => {
      later = cache.getMany(['a', 'b']);
    },
  );
  expect(later).toBeInstanceOf(Promise);
  expect(await later).toEqual([null, '2']);
  expect(asked).toEqual([['a'], ['a', 'b']]);
});

it.each([
  ['returned', () => undefined],
  [
    'failed',
    () => {
      throw new Error('boom');
    },
  ],
])('what was read first is forgotten once the work has %s', async (_how, work) => {
  const { cache, memory } = distant();
  await Promise.resolve(cache.readFirst(() => ['a'], work)).catch(() => undefined);
  await memory.set('a', 'newer', 60);
  expect(await cache.getMany(['a'])).toEqual(['newer']);
});

it('nothing is read first where reads are immediate, or there is nothing to read', () => {
  const { cache, asked } = distant();
  const local = readTogether(createMemoryCache());
  const done: string[] = [];
  expect(
    local.readFirst(
      () => expect.fail('not to be asked'),
      () => done.push('local'),
    ),
  ).toBe(undefined);
  expect(
    cache.readFirst(
      () => [],
      () => done.push('distant'),
    ),
  ).toBe(undefined);
  expect([done, asked]).toEqual([['local', 'distant'], []]);
});

it('reads first again once something was not in the process', async () => {
  const { memory, asked } = distant();
  const near = new Map([['a', '1']]);
  const cache = readTogether({
    ...memory,
    isImmediate: false,
    getMany: (keys) => {
      if (keys.every((key) => near.has(key))) return keys.map((key) => near.get(key) ?? null);
      asked.push([...keys]);
      return Promise.resolve(memory.getMany(keys));
    },
  });
  const read = async (key: string) => {
    let value: unknown;
    await cache.readFirst(
      () => [key],
      () => {
        value = cache.getMany([key]);
      },
    );
    return value;
  };
  // The first time nothing is known of the past.
  expect(await read('a')).toEqual(['1']);
  expect(await read('a')).toEqual(['1']);
  const unexpected = await read('b');
  expect(unexpected).toEqual([null]);
  expect(asked).toEqual([['b']]);
  let isImmediate = false;
  await cache.readFirst(
    () => ['c'],
    () => {
      isImmediate = !(cache.getMany(['c']) instanceof Promise);
    },
  );
  expect(isImmediate).toBe(true);
});
