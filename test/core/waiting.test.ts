import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createBackground } from '../../src/core/lib/background.ts';
import { createKeyedLock } from '../../src/core/lib/keyed-lock.ts';
import { memoizeFor } from '../../src/core/lib/memoize.ts';
import { withTimeout } from '../../src/core/lib/with-timeout.ts';

describe('work in the background', () => {
  it('is drained at once when there is none', async () => {
    await createBackground(() => undefined).drain();
  });

  it('is drained when the last of it has ended, for all who wait, each time', async () => {
    const background = createBackground(() => undefined);
    const drained: string[] = [];
    const wait = (name: string) => background.drain().then(() => drained.push(name));
    for (const round of ['first', 'second']) {
      const [one, other] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      background.run(() => one.promise);
      background.track(other.promise);
      expect(background.size()).toBe(2);
      const waiting = [wait(`${round} a`), wait(`${round} b`)];
      one.resolve();
      await setImmediate();
      expect(drained.filter((name) => name.startsWith(round))).toEqual([]);
      other.resolve();
      await Promise.all(waiting);
    }
    expect(drained).toEqual(['first a', 'first b', 'second a', 'second b']);
    expect(background.size()).toBe(0);
  });
});

describe('the lock', () => {
  it('is held until the last work of the key is done', async () => {
    const lock = createKeyedLock();
    const [one, other] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    const first = lock.run('k', () => one.promise);
    const second = lock.run('k', () => other.promise);
    expect([lock.isHeld('k'), lock.isHeld('l')]).toEqual([true, false]);
    one.resolve('one');
    expect(await first).toBe('one');
    expect(lock.isHeld('k')).toBe(true);
    other.resolve('other');
    expect(await second).toBe('other');
    await Promise.resolve();
    expect(lock.isHeld('k')).toBe(false);
  });

  it('tells the work whether it had to wait', async () => {
    const lock = createKeyedLock();
    const told = (waited: boolean) => Promise.resolve(waited);
    expect(await Promise.all([lock.run('k', told), lock.run('k', told)])).toEqual([false, true]);
    expect(await lock.run('k', told)).toBe(false);
  });
});

describe('a recent reading', () => {
  it('is kept while it is young, and never when it has failed', async () => {
    let reads = 0;
    const read = memoizeFor(
      async () => {
        reads += 1;
        return reads;
      },
      1_000,
      () => 5_000,
    );
    expect(await read()).toBe(1);
    expect(await read()).toBe(1);
    const late = memoizeFor(() => Promise.reject(new Error('away')), 1_000);
    await expect(late()).rejects.toThrow('away');
    await expect(late()).rejects.toThrow('away');
  });
});

describe('work with a time limit', () => {
  it('leaves no timer behind', async () => {
    const timers = () =>
      process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
    const before = timers();
    await withTimeout(60_000, Promise.resolve());
    await expect(withTimeout(60_000, Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(timers()).toBe(before);
  });
});
