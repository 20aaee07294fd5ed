import { expect, it } from 'vitest';
import { createLease } from '../../src/core/shared/lease.ts';

function open(answers: (boolean | Error)[]) {
  let time = 0;
  const released: string[] = [];
  const lease = createLease(
    {
      async acquire() {
        const answer = answers.shift() ?? false;
        if (answer instanceof Error) throw answer;
        return answer;
      },
      async release(name) {
        released.push(name);
      },
    },
    { name: 'polling', holder: 'me', milliseconds: 4_000, now: () => time },
  );
  return { lease, released, pass: (ms: number) => (time += ms) };
}

it('a lease that is not renewed is over, for its holder too', async () => {
  const { lease, pass } = open([true]);
  expect(await lease.acquire()).toBe(true);
  pass(3_999);
  expect(lease.isHeld()).toBe(true);
  pass(1);
  expect(lease.isHeld()).toBe(false);
});

it('a lease stays held for its time when the database does not answer, and no longer', async () => {
  const { lease, pass } = open([true, new Error('away'), new Error('away')]);
  await lease.acquire();
  expect(lease.fault()).toBeUndefined();
  pass(2_000);
  expect(await lease.acquire()).toBe(true);
  expect(lease.fault()).toEqual(new Error('away'));
  pass(2_000);
  expect(await lease.acquire()).toBe(false);
});

it('a lease that somebody else has taken is lost at once', async () => {
  const { lease, released } = open([true, false]);
  await lease.acquire();
  expect(await lease.acquire()).toBe(false);
  expect(lease.isHeld()).toBe(false);
  await lease.release();
  expect(released).toEqual([]);
});

it('a lease that is released is left to others at once, and released once', async () => {
  const { lease, released } = open([true]);
  await lease.release();
  expect(released).toEqual([]);
  await lease.acquire();
  await lease.release();
  expect([lease.isHeld(), released]).toEqual([false, ['polling']]);
  await lease.release();
  expect(released).toEqual(['polling']);
});

it('a lease is nobody’s at first, and its fault is over when the database answers', async () => {
  const { lease } = open([new Error('away'), true]);
  expect(lease.isHeld()).toBe(false);
  expect(await lease.acquire()).toBe(false);
  expect(lease.fault()).toEqual(new Error('away'));
  await lease.acquire();
  expect(lease.fault()).toBeUndefined();
});
