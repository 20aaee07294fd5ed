import { describe, expect, it } from 'vitest';
import { createOffsetTracker } from '../../src/telegram/intake/offset-tracker.ts';

function open() {
  let now = 1_000_000;
  const backlog = createOffsetTracker(() => now);
  const take = (...ids: number[]) => {
    const due = ids.filter(backlog.isDue);
    due.forEach(backlog.began);
    return due;
  };
  return { backlog, take, pass: (ms: number) => (now += ms) };
}

describe('the backlog of polling', () => {
  it('keeps the offset before the oldest update that is in work', () => {
    const { backlog, take } = open();
    expect(take(5, 6, 7)).toEqual([5, 6, 7]);
    backlog.ended(6, 'done');
    backlog.ended(7, 'done');
    expect(backlog.offset()).toBe(5);
    expect(take(5, 6, 7, 8)).toEqual([8]);
    backlog.ended(5, 'done');
    expect(backlog.offset()).toBe(8);
    backlog.ended(8, 'done');
    expect(backlog.offset()).toBe(9);
    expect(backlog.isEmpty()).toBe(true);
  });

  it('goes past what there was nothing to do about, unless something before it is in work', () => {
    const { backlog, take } = open();
    backlog.skipped(5);
    expect(backlog.isEmpty()).toBe(true);
    expect(backlog.offset()).toBe(6);
    expect(take(5, 6)).toEqual([6]);
    backlog.skipped(7);
    expect(backlog.offset()).toBe(6);
    expect(take(7)).toEqual([]);
    backlog.ended(6, 'done');
    expect(backlog.offset()).toBe(8);
  });

  it('hands out nothing twice, also when it comes late', () => {
    const { backlog, take } = open();
    take(5);
    backlog.ended(5, 'done');
    expect(backlog.offset()).toBe(6);
    expect(take(5)).toEqual([]);
  });

  it('does not let one slow update hold up the others', () => {
    const { backlog, take, pass } = open();
    const others = Array.from({ length: 90 }, (_, index) => index + 6);
    take(5, ...others.slice(0, 40));
    pass(5_001);
    expect(backlog.offset()).toBe(5);
    take(...others);
    for (const id of others) backlog.ended(id, 'done');
    expect(backlog.offset()).toBe(96);
  });

  it('hands out again what failed, after a moment, however long it takes', () => {
    const { backlog, take, pass } = open();
    take(5);
    backlog.ended(5, 'failed');
    expect(backlog.offset()).toBe(5);
    expect(take(5)).toEqual([]);
    pass(1_000);
    expect(take(5)).toEqual([5]);
    backlog.ended(5, 'failed');
    pass(3_600_000);
    expect(backlog.offset()).toBe(5);
    expect(take(5)).toEqual([5]);
    backlog.ended(5, 'done');
    expect(backlog.offset()).toBe(6);
  });

  it('tells when nothing is in work any more', async () => {
    const { backlog, take } = open();
    take(5, 6);
    const rest = backlog.whenIdle();
    backlog.ended(5, 'done');
    expect(backlog.isWorking()).toBe(true);
    backlog.ended(6, 'failed');
    await rest;
    expect(backlog.isWorking()).toBe(false);
  });
});
