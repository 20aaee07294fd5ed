import { expect, it, vi } from 'vitest';
import { createMemoryCache } from '../../src/cache/memory.ts';
import { nearCache } from '../../src/cache/near-cache.ts';
import type { Broadcast } from '../../src/core/shared/broadcast.ts';
import type { Cache } from '../../src/core/shared/cache.ts';

const MEMBER = 'verify:1:-100';
const OTHER = 'verify:2:-100';
const ADMIN = 'admin:-200:1';

/** What two instances share, and how to be one of them. */
function shared() {
  const memory = createMemoryCache();
  const getMany = vi.fn(async (keys: readonly string[]) => memory.getMany(keys));
  const store: Cache = { ...memory, isImmediate: false, getMany };
  const listeners: ((message: string) => void)[] = [];
  const gaps: (() => void)[] = [];

  function instance(seconds = 10): Cache {
    let own: (message: string) => void = () => undefined;
    const broadcast: Broadcast = {
      send: (_topic, message) => {
        for (const listener of listeners) if (listener !== own) listener(message);
      },
      on: (_topic, listener) => {
        own = listener;
        listeners.push(listener);
      },
      onGap: (listener) => void gaps.push(listener),
      close: async () => undefined,
    };
    return nearCache(store, { seconds, broadcast });
  }

  return { memory, store, getMany, instance, gap: () => gaps.map((gap) => gap()) };
}

it('asks once for what lets a person write, and answers without a promise then', async () => {
  const { memory, getMany, instance } = shared();
  await memory.set(MEMBER, 'member', 60);
  const cache = instance();
  expect(await cache.getMany([ADMIN, MEMBER])).toEqual([null, 'member']);
  expect(cache.getMany([ADMIN, MEMBER])).toEqual([null, 'member']);
  expect(getMany).toHaveBeenCalledTimes(1);
});

it('reads every time what may lead to a mute, and nothing else with it', async () => {
  const { memory, getMany, instance } = shared();
  await memory.set(MEMBER, 'absent', 60);
  await memory.set(OTHER, 'member', 60);
  const cache = instance();
  await cache.getMany([MEMBER, OTHER, 'verify:3:-100']);
  expect(await cache.getMany([OTHER, MEMBER])).toEqual(['member', 'absent']);
  expect(getMany).toHaveBeenLastCalledWith([MEMBER]);
});

it('drops its copy when an event says something else, on all instances', async () => {
  const { memory, instance } = shared();
  await memory.set(MEMBER, 'member', 60);
  const [one, two] = [instance(), instance()];
  for (const cache of [one, two]) await cache.getMany([MEMBER, ADMIN]);
  await one.set(MEMBER, 'absent', 60);
  for (const cache of [one, two]) expect(await cache.getMany([MEMBER])).toEqual(['absent']);
  await two.set(ADMIN, 'admin', 60);
  for (const cache of [one, two]) expect(await cache.getMany([ADMIN])).toEqual(['admin']);
  await one.delete([ADMIN]);
  for (const cache of [one, two]) expect(await cache.getMany([ADMIN])).toEqual([null]);
});

it('keeps nothing of a read that an event has overtaken', async () => {
  const { memory, store, instance } = shared();
  const cache = instance();
  const { promise, resolve } = Promise.withResolvers<(string | null)[]>();
  vi.mocked(store.getMany).mockReturnValueOnce(promise);
  const reading = cache.getMany([MEMBER]);
  await cache.set(MEMBER, 'absent', 60);
  resolve(['member']);
  await reading;
  expect(await memory.getMany([MEMBER])).toEqual(['absent']);
  expect(await cache.getMany([MEMBER])).toEqual(['absent']);
});

it('drops all copies when messages of other instances may have been missed', async () => {
  const { memory, instance, gap } = shared();
  await memory.set(MEMBER, 'member', 60);
  const cache = instance();
  await cache.getMany([MEMBER]);
  await memory.set(MEMBER, 'absent', 60);
  gap();
  expect(await cache.getMany([MEMBER])).toEqual(['absent']);
});

it('serves no copy that is older than it may be', async () => {
  const { memory, instance } = shared();
  await memory.set(MEMBER, 'member', 60);
  const cache = instance(0.05);
  await cache.getMany([MEMBER]);
  await memory.set(MEMBER, 'absent', 60);
  await expect.poll(() => cache.getMany([MEMBER])).toEqual(['absent']);
});

it('keeps a bounded number of copies', async () => {
  const { memory, getMany, store } = shared();
  const broadcast = { send: () => undefined, on: () => undefined, onGap: () => undefined };
  const close = async () => undefined;
  const cache = nearCache(store, { seconds: 60, max: 10, broadcast: { ...broadcast, close } });
  for (let id = 1; id <= 40; id += 1) {
    await memory.set(`verify:${id}:-1`, 'member', 60);
    await cache.getMany([`verify:${id}:-1`]);
  }
  getMany.mockClear();
  for (let id = 1; id <= 40; id += 1) await cache.getMany([`verify:${id}:-1`]);
  expect(getMany.mock.calls.length).toBeGreaterThanOrEqual(20);
});
