import { describe, expect, it } from 'vitest';
import { createPace } from '../../src/jobs/pace.ts';

const idle = { pausedUntil: () => 0, busy: () => false, signal: new AbortController().signal };

/** Whether the promise is still open after the timers that are due now. */
async function isOpen(promise: Promise<void>, milliseconds = 0): Promise<boolean> {
  const later = new Promise<true>((resolve) => setTimeout(resolve, milliseconds, true));
  return Promise.race([promise.then(() => false), later]);
}

describe('a pace', () => {
  it('is never faster than it should be, also after it was held up', async () => {
    const turn = createPace({ ...idle, perSecond: 100 });
    const times: number[] = [];
    for (let count = 0; count < 20; count += 1) {
      await turn();
      times.push(performance.now());
      if (count === 10) await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const [first = 0, last = 0] = [times[0], times.at(-1)];
    expect(last - first).toBeGreaterThanOrEqual(19 * 10 - 10);
    const held = times[11] ?? 0;
    expect((times[19] ?? 0) - held).toBeGreaterThanOrEqual(8 * 10 - 10);
  });

  it('waits while there is more urgent work', async () => {
    let busy = true;
    const turn = createPace({ ...idle, perSecond: 1000, busy: () => busy });
    const next = turn();
    expect(await isOpen(next, 120)).toBe(true);
    busy = false;
    await next;
  });

  it('waits until a pause is over', async () => {
    const end = performance.now() + 150;
    await createPace({ ...idle, perSecond: 1000, pausedUntil: () => end })();
    expect(performance.now()).toBeGreaterThanOrEqual(end);
  });

  it('ends at once when it is stopped', async () => {
    const stopping = new AbortController();
    const busy = createPace({ ...idle, perSecond: 1, busy: () => true, signal: stopping.signal })();
    stopping.abort();
    await expect(busy).rejects.toMatchObject({ name: 'AbortError' });
  });
});
