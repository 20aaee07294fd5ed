import { expect, it } from 'vitest';
import { createClockWatch } from '../../src/observe/clock-watch.ts';
import { createTelegramClock } from '../../src/telegram/api/clock.ts';
import { memoryLog } from '../support/memory-log.ts';

const START = Date.UTC(2026, 0, 1, 12);

/** A machine whose clock may be set, and the time that passes whatever it says. */
function open() {
  let machine = START;
  let steady = 5_000;
  const clock = createTelegramClock(
    () => machine,
    () => steady,
  );
  return {
    clock,
    passes(seconds: number) {
      machine += seconds * 1000;
      steady += seconds * 1000;
    },
    isSet(seconds: number) {
      machine += seconds * 1000;
    },
    told: (seconds: number, tookMs = 20) =>
      clock.answered(new Date(START + seconds * 1000), tookMs),
    /** Seconds since the start, by Telegram's clock as far as is known. */
    now: () => (clock.now().getTime() - START) / 1000,
  };
}

it('goes by the clock of the machine until Telegram tells another time', () => {
  const { clock, told, now } = open();
  expect(now()).toBe(0);
  expect(clock.skew()).toBeUndefined();
  told(90_000);
  expect(now()).toBe(90_000);
  expect(clock.skew()).toBe(-90_000);
});

it('takes what a whole second and the way cost for no difference', () => {
  const { told, now } = open();
  told(-1);
  told(1);
  told(-29, 30_000);
  expect(now()).toBe(0);
  told(-40, 30_000);
  expect(now()).toBe(-40);
});

it('goes on when the clock of the machine is set', () => {
  const { clock, told, now, passes, isSet } = open();
  told(0);
  isSet(3_600);
  passes(10);
  expect(now()).toBe(10);
  expect(clock.skew()).toBe(3_600);
});

it('is never earlier than an update, whatever answers say, for ten minutes', () => {
  const { clock, told, now, passes } = open();
  told(0);
  clock.happened(START / 1000 + 7_200);
  told(0);
  expect(now()).toBe(7_200);
  passes(601);
  told(601);
  expect(now()).toBe(601);
});

it('takes an answer that tells a later time than an update before it', () => {
  const { clock, told, now } = open();
  told(0);
  clock.happened(START / 1000 + 600);
  told(7_200);
  expect(now()).toBe(7_200);
});

it('follows the machine while answers have no date, and is never earlier than an update', () => {
  const { clock, now, isSet, passes } = open();
  clock.happened(START / 1000 + 40 * 86_400);
  expect(now()).toBe(40 * 86_400);
  passes(10);
  expect(now()).toBe(40 * 86_400 + 10);
  expect(clock.skew()).toBe(-40 * 86_400);
  isSet(50 * 86_400);
  expect(now()).toBe(50 * 86_400 + 10);
});

it('learns nothing from updates that are old, nor from dates that cannot be', () => {
  const { clock, now } = open();
  clock.happened(START / 1000 - 50_000);
  for (const odd of [1e15, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 32]) clock.happened(odd);
  expect(now()).toBe(0);
  clock.answered(new Date(START), 1);
  clock.happened(START / 1000 + 40 * 86_400);
  clock.answered(new Date('undefined'), 1);
  expect(now()).toBe(0);
});

it('is told of once when it is wrong, and when it is right again', () => {
  const { clock, told, isSet } = open();
  const log = memoryLog();
  const watch = createClockWatch(clock.skew, log);
  const look = () => {
    watch.check();
    return watch.warnings();
  };
  told(0);
  isSet(29);
  expect(look()).toEqual([]);
  isSet(2);
  expect(look()).toEqual([expect.stringContaining('31 s ahead of')]);
  look();
  isSet(-31);
  expect(look()).toEqual([]);
  expect([log.lines('warn').length, log.lines('info').length]).toEqual([1, 1]);
});

it.each([
  ['ahead by little', 2, 0, 0],
  ['ahead by more', 2.001, 0, 2.001],
  ['behind by little', -2, 0, 0],
  ['behind by more', -2.001, 0, -2.001],
  ['behind by what the way took', -32, 30_000, 0],
  ['behind by more than that', -32.001, 30_000, -32.001],
])('an answer that is %s sets the clock, or does not', (_how, seconds, tookMs, after) => {
  const { told, now } = open();
  told(seconds, tookMs);
  expect(now()).toBe(after);
});

it.each([
  ['little', 2, 0],
  ['more', 3, 3],
  ['a month', 31 * 86_400 - 1, 31 * 86_400 - 1],
  ['more than a month', 31 * 86_400, 0],
])('an update that is ahead of a clock that answers keep right by %s sets it, or does not', (_how, seconds, after) => {
  const { clock, told, now } = open();
  told(0);
  clock.happened(START / 1000 + seconds);
  expect(now()).toBe(after);
});

it('an update sets a clock that no answer has set up to the end of the century', () => {
  const { clock, now } = open();
  clock.happened(Date.UTC(2100) / 1000);
  expect([now(), clock.skew()]).toEqual([0, undefined]);
  clock.happened(Date.UTC(2099) / 1000);
  expect(now()).toBe((Date.UTC(2099) - START) / 1000);
});

it('the word of an update holds for ten minutes, and not for longer', () => {
  const { clock, told, now, passes } = open();
  told(0);
  clock.happened(START / 1000 + 7_200);
  passes(599.999);
  told(599);
  expect(now()).toBeCloseTo(7_799.999);
  passes(0.001);
  told(600);
  expect(now()).toBe(600);
});

it('the clock of the process goes by that of the machine, and its own', () => {
  const clock = createTelegramClock();
  expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1_000);
  clock.answered(new Date(Date.now() + 90_000), 1);
  expect(clock.skew()).toBeCloseTo(-90, 0);
});
