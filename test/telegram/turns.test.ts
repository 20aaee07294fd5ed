import { describe, expect, it, vi } from 'vitest';
import type { MessageClass } from '../../src/telegram/api/limits/message-class.ts';
import { createTurns, type Take } from '../../src/telegram/api/limits/turns.ts';
import { useFakeTimers } from '../support/fake-timers.ts';

useFakeTimers();

/** A queue before a limit, and who has had a turn. */
function open(take: Take) {
  const went: string[] = [];
  let idle = 0;
  const asked: MessageClass[] = [];
  const turns = createTurns(
    (of) => {
      asked.push(of);
      return take(of);
    },
    () => {
      idle += 1;
    },
  );
  return {
    ...{ turns, went, asked },
    idle: () => idle,
    wait: (of: MessageClass, name: string = of) => void turns.turn(of).then(() => went.push(name)),
    pass: (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds),
  };
}

/** A limit that lets one through each second. */
function everySecond(): Take {
  let openAt = 0;
  return () => {
    const wait = openAt - performance.now();
    if (wait > 0) return wait;
    openAt = performance.now() + 1_000;
    return 0;
  };
}

describe('who waits for a limit', () => {
  it('goes at once where there is room, and leaves nobody waiting', async () => {
    const { wait, went, pass, idle } = open(() => 0);
    for (const name of ['a', 'b', 'c']) wait('answer', name);
    await pass(0);
    expect(went).toEqual(['a', 'b', 'c']);
    expect(idle()).toBe(1);
    wait('answer', 'd');
    await pass(0);
    expect([went.length, idle()]).toEqual([4, 2]);
  });

  it('goes as the limit allows, one after the other', async () => {
    const { wait, went, pass, idle } = open(everySecond());
    for (const name of ['a', 'b', 'c']) wait('answer', name);
    await pass(999);
    expect(went).toEqual(['a']);
    await pass(1);
    expect(went).toEqual(['a', 'b']);
    await pass(1_000);
    expect([went, idle()]).toEqual([['a', 'b', 'c'], 1]);
  });

  it('is overtaken by what matters more, and by nothing else', async () => {
    const { wait, went, pass } = open(everySecond());
    wait('menu', 'first');
    await pass(0);
    wait('menu');
    wait('answer');
    wait('notice');
    wait('notice', 'second notice');
    wait('answer', 'second answer');
    await pass(5_000);
    expect(went).toEqual([
      ...['first', 'notice', 'second notice', 'answer', 'second answer', 'menu'],
    ]);
  });

  it('holds up nobody who may go although it may not', async () => {
    const { wait, went, pass } = open((of) => (of === 'notice' ? 0 : 60_000));
    wait('menu');
    await pass(10);
    wait('notice');
    await pass(0);
    expect(went).toEqual(['notice']);
  });

  it('is not asked for again while its time is not up', async () => {
    const { wait, asked, pass } = open(() => 60_000);
    wait('answer');
    wait('answer');
    await pass(30_000);
    expect(asked).toEqual(['answer']);
    await pass(30_000);
    expect(asked).toEqual(['answer', 'answer']);
  });

  it.each<[string, Take]>([
    [
      'throws',
      () => {
        throw new Error('away');
      },
    ],
    ['rejects', () => Promise.reject(new Error('away'))],
    ['is of the past', () => -1],
  ])('goes where the limit %s', async (_how, take) => {
    const { wait, went, pass } = open(take);
    wait('answer');
    await pass(0);
    expect(went).toEqual(['answer']);
  });

  it('waits for a limit that is slow to answer, and is overtaken meanwhile', async () => {
    const gate = Promise.withResolvers<number>();
    const { wait, went, pass } = open((of) => (of === 'menu' ? gate.promise : 0));
    wait('menu');
    await pass(0);
    wait('notice');
    await pass(0);
    expect(went).toEqual([]);
    gate.resolve(0);
    await pass(0);
    expect(went).toEqual(['notice', 'menu']);
  });
});
