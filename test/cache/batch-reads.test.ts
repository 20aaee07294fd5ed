import { expect, it } from 'vitest';
import { batchReads } from '../../src/cache/redis/batch-reads.ts';

it('asks once for all that is wanted in one turn, and answers each what it asked', async () => {
  const commands: (readonly string[])[] = [];
  const getMany = batchReads(async (keys) => {
    commands.push(keys);
    return keys.map((key) => `value of ${key}`);
  });
  const answers = await Promise.all([getMany(['a', 'b']), getMany(['c']), getMany(['a'])]);
  expect(answers).toEqual([['value of a', 'value of b'], ['value of c'], ['value of a']]);
  expect(await getMany(['d'])).toEqual(['value of d']);
  expect(commands).toEqual([['a', 'b', 'c', 'a'], ['d']]);
});

it('tells everybody who asked that it cannot be known', async () => {
  const getMany = batchReads(() => Promise.reject(new Error('away')));
  const answers = await Promise.allSettled([getMany(['a']), getMany(['b'])]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
