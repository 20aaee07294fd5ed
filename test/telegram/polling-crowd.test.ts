import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openPoller as open } from './poller.ts';

/** Telegram hands out no more than 100 updates that are not confirmed. */
const CROWD = Array.from({ length: 120 }, (_, index) => `other ${index}`);

/** The update that a test begins with, and many others behind it. */
async function openCrowd(handleFirst: () => Promise<void>) {
  const opened = await open(async (text) => {
    if (text === 'first') await handleFirst();
  });
  for (const text of ['first', ...CROWD]) await opened.says(text);
  return { ...opened, polling: opened.start() };
}

describe('updates behind one that blocks them', () => {
  it('are handled within a second, though Telegram hands out one alone when asked too often', async () => {
    const { says, start, texts, polls } = await open(() => new Promise(() => undefined));
    await says('first');
    start();
    await expect.poll(() => polls().length).toBeGreaterThan(2);
    await says('other');
    await expect.poll(() => texts, { timeout: 1_000, interval: 20 }).toEqual(['first', 'other']);
  });

  it('are handled at once when it fails, and it is handled again until that succeeds', async () => {
    let isMended = false;
    let tries = 0;
    const { texts, polling, left } = await openCrowd(async () => {
      tries += 1;
      if (!isMended) throw new Error('it cannot be handled');
    });
    await expect.poll(() => texts).toEqual(expect.arrayContaining(CROWD));
    const before = tries;
    await expect.poll(() => tries, { timeout: 5_000 }).toBeGreaterThan(before);
    isMended = true;
    await polling.stop();
    expect(tries).toBeGreaterThan(before);
    expect(await left()).toEqual([]);
  });

  it('are handled when it takes long, and it is handled again when it fails then', async () => {
    const { promise: work, reject } = Promise.withResolvers<void>();
    let tries = 0;
    const { texts, polling } = await openCrowd(() => {
      tries += 1;
      return tries === 1 ? work : Promise.resolve();
    });
    await expect.poll(() => texts).toContain('other 50');
    passSeconds(6);
    await expect.poll(() => texts).toEqual(expect.arrayContaining(CROWD));
    expect(tries).toBe(1);
    const stopped = polling.stop();
    reject(new Error('the database has not answered'));
    await stopped;
    expect(tries).toBe(2);
  });
});

function passSeconds(seconds: number): void {
  const now = performance.now.bind(performance);
  const clock = vi.spyOn(performance, 'now');
  clock.mockImplementation(() => now() + seconds * 1000);
  onTestFinished(() => clock.mockRestore());
}
