import { expect, it } from 'vitest';
import { createAttempts } from '../../src/telegram/intake/attempts.ts';

function open() {
  let now = 1_000_000;
  const attempts = createAttempts(() => now);
  const fail = (times: number, everyMs: number) => {
    let last = false;
    for (let time = 0; time < times; time += 1) {
      now += everyMs;
      last = attempts.failed(7).isExhausted;
    }
    return last;
  };
  return { attempts, fail, pass: (milliseconds: number) => (now += milliseconds) };
}

it('an update is tried for a minute, however often that is', () => {
  const { fail } = open();
  expect(fail(50, 1_000)).toBe(false);
  expect(fail(11, 1_000)).toBe(true);
});

it('an update is tried five times, however long that takes', () => {
  const { fail } = open();
  expect(fail(4, 100_000)).toBe(false);
  expect(fail(1, 100_000)).toBe(true);
});

it('what was handled in the end begins anew', () => {
  const { attempts, fail } = open();
  fail(4, 100_000);
  attempts.ended(7);
  expect(fail(1, 100_000)).toBe(false);
});

it('an update that has not come for ten minutes is forgotten, and no other one', () => {
  const { attempts, pass } = open();
  attempts.failed(7);
  attempts.failed(8);
  pass(600_000);
  expect(attempts.failed(8).count).toBe(2);
  pass(1);
  expect(attempts.failed(8).count).toBe(3);
  expect(attempts.failed(7).count).toBe(1);
});

it('an update is remembered for ten minutes', () => {
  const { attempts, pass } = open();
  attempts.failed(7);
  pass(600_000);
  expect(attempts.failed(7).count).toBe(2);
});
