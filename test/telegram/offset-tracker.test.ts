import { describe, expect, it } from 'vitest';
import { createOffsetTracker } from '../../src/telegram/intake/offset-tracker.ts';

function open() {
  let now = 1_000_000;
  const backlog = createOffsetTracker(() => now);
  const take = (...ids: number[]) => {
    const due = ids.filter(backlog.isDue);
    for (const id of due) backlog.began(id, () => finish(id));
    return due;
  };
  /** The ids that are to be finished here, since Telegram does not hand them out again. */
  const finishing: number[] = [];
  const { promise: never } = Promise.withResolvers<void>();
  const finish = (id: number) => {
    finishing.push(id);
    return never;
  };
  const offset = () => {
    backlog.passOverBlocking();
    return backlog.offset();
  };
  return { backlog, take, offset, finishing, pass: (ms: number) => (now += ms) };
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
    const { backlog, take, offset, pass } = open();
    const others = Array.from({ length: 90 }, (_, index) => index + 6);
    take(5, ...others.slice(0, 40));
    pass(5_001);
    expect(offset()).toBe(5);
    take(...others);
    for (const id of others) backlog.ended(id, 'done');
    expect(offset()).toBe(96);
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

  it('says that all is at rest no sooner than it is', async () => {
    const { backlog, take } = open();
    await backlog.whenIdle();
    take(5, 6);
    let rests = false;
    const rest = backlog.whenIdle().then(() => {
      rests = true;
    });
    backlog.ended(5, 'done');
    await Promise.resolve();
    expect(rests).toBe(false);
    backlog.ended(6, 'done');
    await rest;
    expect(rests).toBe(true);
  });

  it('tells when the oldest update is done, and of no other one', async () => {
    const { backlog, take } = open();
    take(5, 6, 7);
    let hasMoved = false;
    const moved = backlog.whenMoved().then(() => {
      hasMoved = true;
    });
    backlog.ended(6, 'done');
    await Promise.resolve();
    expect(hasMoved).toBe(false);
    backlog.ended(5, 'done');
    await moved;
    expect(backlog.offset()).toBe(7);
  });

  it('counts what ended once, and what it does not know not at all', () => {
    const { backlog, take } = open();
    take(5, 6);
    backlog.ended(4, 'failed');
    backlog.ended(5, 'done');
    backlog.ended(5, 'failed');
    expect([backlog.isWorking(), backlog.offset()]).toEqual([true, 6]);
    expect(backlog.isEmpty()).toBe(false);
  });
});

const crowd = (size: number) => Array.from({ length: size }, (_, index) => index + 6);

describe('an update that takes long', () => {
  /** One that is in work, and others that came with it and are done, after a time. */
  function slow(others: number, milliseconds: number) {
    const opened = open();
    const { backlog, take, pass } = opened;
    take(5, ...crowd(others));
    for (const id of crowd(others)) backlog.ended(id, 'done');
    pass(milliseconds);
    return opened;
  }

  it.each([
    ['few others are open', 78, 3_600_000, 5],
    ['many others are open, and it is young', 79, 4_999, 5],
    ['many others are open', 79, 5_000, 85],
  ])('holds the others up or not: %s', (_when, others, milliseconds, offset) => {
    expect(slow(others, milliseconds).offset()).toBe(offset);
  });

  it('is not passed over when polling ends', () => {
    expect(slow(79, 5_000).backlog.offset()).toBe(5);
  });

  it.each([
    ['failed', [5]],
    ['done', []],
  ] as const)('is finished here once it is passed over, if that is needed: %s', (how, finished) => {
    const { backlog, offset, finishing } = slow(79, 5_000);
    expect(backlog.isWorking()).toBe(true);
    expect(offset()).toBe(85);
    expect(backlog.isWorking()).toBe(false);
    expect(finishing).toEqual([]);
    backlog.ended(5, how);
    backlog.ended(5, how);
    expect(finishing).toEqual(finished);
    expect([backlog.isWorking(), backlog.isDue(5), offset()]).toEqual([false, false, 85]);
  });
});

describe('an update that fails', () => {
  it.each([
    [78, 5, []],
    [79, 85, [5]],
  ])('is passed over and finished here when many others are open: %i', (others, next, finished) => {
    const { backlog, take, offset, finishing } = open();
    take(5, ...crowd(others));
    for (const id of crowd(others)) backlog.ended(id, 'done');
    backlog.ended(5, 'failed');
    expect(offset()).toBe(next);
    expect(finishing).toEqual(finished);
    expect(backlog.isDue(5)).toBe(false);
  });

  it('stays with Telegram when as many are finished here as may be', () => {
    const { backlog, take, offset, finishing } = open();
    take(5, ...crowd(199));
    for (const id of [5, ...crowd(199)]) backlog.ended(id, 'failed');
    expect(offset()).toBe(25);
    expect(finishing).toHaveLength(20);
  });
});

describe('the ids of updates', () => {
  it('may begin anew far below, once nothing is open', () => {
    const { backlog, take } = open();
    backlog.skipped(999_999);
    take(1_000_000);
    expect(backlog.isDue(17)).toBe(false);
    backlog.ended(1_000_000, 'done');
    expect(backlog.offset()).toBe(1_000_001);
    expect(backlog.isDue(900_001)).toBe(false);
    expect(backlog.offset()).toBe(1_000_001);
    expect(backlog.isDue(900_000)).toBe(true);
    expect(backlog.offset()).toBe(900_000);
  });

  it('are due once: what is done is not due again, however old', () => {
    const { backlog, take, pass } = open();
    take(5, 6);
    backlog.ended(6, 'done');
    pass(3_600_000);
    expect(take(5, 6)).toEqual([]);
  });

  it('are due also behind one that there was nothing to do about', () => {
    const { backlog, take } = open();
    take(5);
    backlog.skipped(7);
    expect(take(6)).toEqual([6]);
  });
});
