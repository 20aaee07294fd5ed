import { expect, it, onTestFinished, vi } from 'vitest';
import { closeInOrder } from '../src/wiring/process/shutdown.ts';
import { memoryLog } from './support/memory-log.ts';

/** Closes these in reverse order; answers in which, and after how many seconds all are closed. */
async function shutDown(closing: Readonly<Record<string, [() => unknown, number?]>>) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const stack = new AsyncDisposableStack();
  const onShutdown = closeInOrder(stack, memoryLog());
  const closed: string[] = [];
  for (const [what, [close, deadlineMs]] of Object.entries(closing)) {
    const noted = async () => {
      closed.push(what);
      await close();
    };
    onShutdown(what, noted, deadlineMs);
  }
  const start = performance.now();
  const ended = stack.disposeAsync().then(() => performance.now() - start);
  await vi.advanceTimersByTimeAsync(60_000);
  return { closed, seconds: (await ended) / 1000 };
}

const hangs = () => new Promise(() => undefined);
const works = () => undefined;

it('all that hangs at a shutdown takes hardly longer than what is in work may', async () => {
  const { closed, seconds } = await shutDown({
    database: [works],
    HTTP: [hangs],
    'work in the background': [hangs],
    updates: [hangs, 10_000],
    jobs: [hangs, 10_000],
  });
  expect(closed).toEqual(['jobs', 'updates', 'work in the background', 'HTTP', 'database']);
  expect(seconds).toBeLessThan(12);
});

it('what is closed may take its time as long as there is some', async () => {
  const slow = () => new Promise((resolve) => setTimeout(resolve, 2_900));
  const { seconds } = await shutDown({ cache: [slow], database: [slow] });
  expect(seconds).toBeCloseTo(5.8);
});

it('what cannot be closed, or not in time, keeps nothing else from being closed', async () => {
  const fails = () => Promise.reject(new Error('no'));
  const { closed, seconds } = await shutDown({ database: [works], cache: [fails], HTTP: [hangs] });
  expect([closed, seconds]).toEqual([['HTTP', 'cache', 'database'], 3]);
});
