import { describe, expect, it } from 'vitest';
import { createSlidingWindow } from '../../src/cache/sliding-window.ts';

function open() {
  let time = 1_000_000;
  const window = createSlidingWindow(() => time);
  const take = (limit: number, key = 'a', windowMs = 1_000) => window.take(key, limit, windowMs);
  return { take, size: window.size, pass: (milliseconds: number) => (time += milliseconds) };
}

describe('so many within a sliding time', () => {
  it('go through, and the next one when the first is over', () => {
    const { take, pass } = open();
    expect(take(2)).toBe(0);
    pass(300);
    expect(take(2)).toBe(0);
    pass(100);
    expect([take(2), take(2)]).toEqual([600, 600]);
    pass(599);
    expect(take(2)).toBe(1);
    pass(1);
    expect(take(2)).toBe(0);
    expect(take(2)).toBe(300);
  });

  it('are counted by key', () => {
    const { take } = open();
    expect([take(1, 'a'), take(1, 'b'), take(1, 'a')]).toEqual([0, 0, 1_000]);
  });

  it('are counted up to a lower limit for some: so many have to be over', () => {
    const { take, pass } = open();
    for (let uses = 0; uses < 4; uses += 1) {
      expect(take(10)).toBe(0);
      pass(100);
    }
    expect(take(2)).toBe(800);
    expect(take(10)).toBe(0);
  });

  it('are remembered within a longer time although a shorter one is over', () => {
    const { take, pass } = open();
    take(1, 'long', 60_000);
    pass(59_000);
    take(1, 'short', 1_000);
    expect(take(1, 'long', 60_000)).toBe(1_000);
    pass(1_000);
    take(1, 'short', 1_000);
    expect(take(1, 'long', 60_000)).toBe(0);
  });

  it('are remembered no longer once nobody has used the key for a minute', () => {
    const { take, size, pass } = open();
    for (let key = 1; key <= 100; key += 1) take(1, `a ${key}`);
    pass(30_000);
    take(1, 'b');
    pass(30_000);
    take(1, 'c');
    expect(size()).toBe(102);
    pass(1_000);
    take(1, 'c');
    expect(size()).toBe(2);
  });
});
