import { expect, it } from 'vitest';
import { createBackground } from '../../../src/core/lib/background.ts';

it('work in the background is waited for at the end, also what it starts, and its errors are told', async () => {
  const errors: unknown[] = [];
  const done: string[] = [];
  const background = createBackground((error) => errors.push(error));
  background.run(async () => {
    background.run(async () => {
      await Promise.resolve();
      done.push('inner');
    });
    done.push('outer');
  });
  background.run(() => Promise.reject(new Error('broken')));
  const tracked = background.track(Promise.reject(new Error('handled by the caller')));
  await expect(tracked).rejects.toThrow('handled by the caller');
  await background.drain();
  expect(done).toEqual(['outer', 'inner']);
  expect(errors).toHaveLength(1);
  expect(background.size()).toBe(0);
});
