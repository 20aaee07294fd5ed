import type { Context } from 'grammy';
import { expect, it } from 'vitest';
import { dropDuplicates } from '../../src/telegram/intake/dedupe.ts';

function open() {
  const drop = dropDuplicates();
  const handled: number[] = [];
  const deliver = (id: number, work: () => Promise<void> = async () => undefined) =>
    drop({ update: { update_id: id } } as Context, async () => {
      handled.push(id);
      await work();
    });
  return { deliver, handled };
}

it('an update that was handled is not handled again', async () => {
  const { deliver, handled } = open();
  await deliver(1);
  await deliver(2);
  await deliver(1);
  expect(handled).toEqual([1, 2]);
});

it('an update that failed is handled again', async () => {
  const { deliver, handled } = open();
  await expect(deliver(1, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  await deliver(1);
  await deliver(1);
  expect(handled).toEqual([1, 1]);
});

it('the last 20,000 updates are remembered, and not all of them for good', async () => {
  const { deliver, handled } = open();
  for (let id = 0; id < 39_999; id += 1) await deliver(id);
  for (let id = 0; id < 39_999; id += 1) await deliver(id);
  expect(handled).toHaveLength(39_999);
  await deliver(39_999);
  await deliver(19_999);
  await deliver(20_000);
  expect(handled.slice(39_999)).toEqual([39_999, 19_999]);
});
