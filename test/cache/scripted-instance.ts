import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, onTestFinished, vi } from 'vitest';
import { CONTENT, scriptedRedis, until } from '../support/services/scripted-redis.ts';
import { opened } from './instance.ts';

let now: number;

/** Time passes in the tests of this file only when they say so. */
export function stopTheClock(): void {
  beforeEach(() => {
    now = 1_000_000;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

export async function pass(milliseconds: number): Promise<void> {
  now += milliseconds;
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** Waits for something that takes time, and sockets in between. */
export const inTime = (isSo: () => boolean | Promise<boolean>): Promise<void> =>
  until(isSo, () => setImmediate().then(() => pass(10)));

/** An instance of the bot, and its Redis, which is in no state to be used until it recovers. */
export async function openScripted() {
  const server = await scriptedRedis(() => '-LOADING Redis is loading');
  onTestFinished(server.close);
  const instance = opened(`redis://127.0.0.1:${server.port}`);
  await until(() => instance.log.lines('warn').length > 0);
  return {
    ...{ ...instance, server },
    async recovers(answer = CONTENT, reason: string | RegExp = /^well$/): Promise<void> {
      server.script.answer = answer;
      server.commands.length = 0;
      await inTime(() => server.connections() > 1);
      await until(async () => (await instance.reason()).match(reason) !== null);
    },
  };
}
