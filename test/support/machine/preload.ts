import { readFileSync, watch } from 'node:fs';

/**
 * Imported by a process before its own code: lets its clock be wrong, and its time pass at once, by
 * so many seconds as a file says.
 */
const file = process.env.CLOCK_FILE ?? '';
let ahead = 0;
let passed = 0;

const now = Date.now;
const steady = performance.now.bind(performance);
Date.now = () => now() + ahead + passed;
performance.now = () => steady() + passed;
globalThis.Date = new Proxy(Date, {
  construct: (target, parts, asked) =>
    Reflect.construct(target, parts.length === 0 ? [Date.now()] : parts, asked),
});

/** A timer as Node keeps it: `refresh` begins anew with this number of milliseconds. */
interface Kept extends NodeJS.Timeout {
  _idleTimeout: number;
}
/** When it fires, by the time that has passed. */
const timers = new Map<NodeJS.Timeout, number>();

type Start = (work: (...given: unknown[]) => void, ms?: number, ...rest: unknown[]) => Kept;
type Stop = (timer?: NodeJS.Timeout) => void;

/** A timer's starter that takes down when the timer is due. */
function noting(start: Start, repeats: boolean): Start {
  return (work, ms, ...rest) => {
    const lasts = Math.max(Number(ms) || 1, 1);
    const noted = (...given: unknown[]) => {
      if (repeats) timers.set(timer, performance.now() + lasts);
      else timers.delete(timer);
      work(...given);
    };
    const timer = start(noted, ms, ...rest);
    timers.set(timer, performance.now() + lasts);
    return timer;
  };
}

function forgetting(stop: Stop): Stop {
  return (timer) => {
    if (timer !== undefined) timers.delete(timer);
    stop(timer);
  };
}

Object.assign(globalThis, {
  // It keeps what `promisify` makes of it.
  setTimeout: Object.assign(noting(setTimeout as unknown as Start, false), setTimeout),
  setInterval: noting(setInterval as unknown as Start, true),
  clearTimeout: forgetting(clearTimeout),
  clearInterval: forgetting(clearInterval),
});

/** Each timer waits for what is left of its time. */
function hurry(): void {
  for (const [timer, due] of timers as Map<Kept, number>) {
    const whole = timer._idleTimeout;
    // One that was ended in another way.
    if (whole < 0) {
      timers.delete(timer);
      continue;
    }
    timer._idleTimeout = Math.max(Math.ceil(due - performance.now()), 1);
    timer.refresh();
    timer._idleTimeout = whole;
  }
}

function read(): void {
  const text = readFileSync(file, 'utf8');
  // It is being written.
  if (text === '') return;
  const [clock, gone] = text.split(' ');
  ahead = Number(clock) * 1000;
  if (Number(gone) * 1000 === passed) return;
  passed = Number(gone) * 1000;
  hurry();
}

read();
watch(file, read).unref();
