import { expect, it } from 'vitest';
import { pause } from '../../src/telegram/intake/abortable-pause.ts';

it('a pause takes its time', async () => {
  const start = performance.now();
  await pause(20, new AbortController().signal);
  expect(performance.now() - start).toBeGreaterThan(15);
});

it('a pause ends as soon as nobody wants it, and does not begin after that', async () => {
  const stopped = new AbortController();
  const start = performance.now();
  const long = pause(60_000, stopped.signal);
  stopped.abort();
  await long;
  await pause(60_000, stopped.signal);
  expect(performance.now() - start).toBeLessThan(10_000);
});
