import { expect, it } from 'vitest';
import { withTimeout } from '../../../src/core/lib/with-timeout.ts';

it('work with a time limit answers in time, or is given up', async () => {
  expect(await withTimeout(1_000, Promise.resolve('done'))).toBe('done');
  const hanging = new Promise(() => undefined);
  await expect(withTimeout(1, hanging)).rejects.toThrow('no answer in time');
});
