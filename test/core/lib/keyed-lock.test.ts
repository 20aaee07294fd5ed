import { expect, it } from 'vitest';
import { createKeyedLock } from '../../../src/core/lib/keyed-lock.ts';

it('the lock lets one at a time in for each key, in order, also after a failure', async () => {
  const lock = createKeyedLock();
  const order: string[] = [];
  const waits: boolean[] = [];
  const work =
    (name: string, fails = false) =>
    async (waited: boolean) => {
      waits.push(waited);
      order.push(`${name} in`);
      await Promise.resolve();
      order.push(`${name} out`);
      if (fails) throw new Error(name);
    };
  const all = [lock.run('k', work('a', true)), lock.run('k', work('b')), lock.run('l', work('c'))];
  await Promise.allSettled(all);
  expect(order.filter((step) => !step.startsWith('c'))).toEqual(['a in', 'a out', 'b in', 'b out']);
  expect(waits.filter(Boolean)).toHaveLength(1);
});
