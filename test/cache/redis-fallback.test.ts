import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { CONTENT, scriptedRedis, until } from '../support/services/scripted-redis.ts';
import { opened } from './instance.ts';

let now: number;
beforeEach(() => {
  now = 1_000_000;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function pass(milliseconds: number): Promise<void> {
  now += milliseconds;
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** An instance of the bot, and its Redis, which is in no state to be used until it is said to be. */
async function open() {
  const server = await scriptedRedis(() => '-LOADING Redis is loading');
  onTestFinished(server.close);
  const instance = opened(`redis://127.0.0.1:${server.port}`);
  await until(() => instance.log.lines('warn').length > 0);
  return {
    ...{ ...instance, server },
    async recovers(): Promise<void> {
      server.script.answer = CONTENT;
      server.commands.length = 0;
      await until(
        () => server.connections() > 1,
        () => setImmediate().then(() => pass(10)),
      );
      await until(async () => (await instance.reason()) === 'well');
    },
  };
}

describe('while Redis cannot be used', () => {
  it('what was read is known for ten seconds, and what events said for its own time', async () => {
    const { cache } = await open();
    await cache.setIfAbsent('read', 'member', 600);
    await cache.setIfAbsent('short', 'member', 5);
    await cache.set('event', 'absent', 600);
    const known = () => cache.getMany(['read', 'short', 'event']);
    await pass(4_999);
    expect(await known()).toEqual(['member', 'member', 'absent']);
    await pass(5_000);
    expect(await known()).toEqual(['member', null, 'absent']);
    await pass(2);
    expect(await known()).toEqual([null, null, 'absent']);
    await pass(590_000);
    expect(await known()).toEqual([null, null, null]);
  });

  it('nothing is sent to other instances', async () => {
    const { broadcast, server } = await open();
    server.commands.length = 0;
    broadcast.send('groups', '-100');
    for (let turn = 0; turn < 10; turn += 1) await setImmediate();
    expect(server.commands).toEqual([]);
  });
});

describe('once Redis can be used again', () => {
  it('all that was written meanwhile is deleted there, whatever it was, and told', async () => {
    const { cache, server, log, recovers } = await open();
    for (let id = 0; id < 2_100; id += 1) await cache.set(`verify:${id}`, 'absent', 600);
    await cache.delete(['dropped']);
    await recovers();
    const deleted = server.commands.filter((command) => command.startsWith('del '));
    const missed = deleted.filter((command) => !command.endsWith(':probe'));
    expect(missed).toHaveLength(2_101);
    expect(missed.at(-1)).toBe('del nezuko:1:dropped');
    expect(log.fields('info')).toEqual([{ written: 2_101 }]);
  });

  it('it holds what is written, for whole milliseconds', async () => {
    const { cache, server, recovers } = await open();
    await recovers();
    server.commands.length = 0;
    await cache.set('a', 'member', 60);
    await cache.set('b', 'member', 0.000_1);
    await cache.claim('c', 1.234_56);
    await cache.setIfAbsent('d', 'member', 60);
    await cache.delete(['a', 'b']);
    await cache.delete([]);
    expect(server.commands).toEqual([
      'set nezuko:1:a member PX 60000',
      'set nezuko:1:b member PX 1',
      'set nezuko:1:c 1 PX 1235 NX',
      'set nezuko:1:d member PX 60000 NX',
      'get nezuko:1:d',
      'del nezuko:1:a nezuko:1:b',
    ]);
  });

  it('a claim is granted by it, and by nobody else', async () => {
    const { cache, server, recovers } = await open();
    await recovers();
    expect(await cache.claim('a', 60)).toBe(true);
    server.script.answer = () => '$-1';
    expect(await cache.claim('a', 60)).toBe(false);
  });

  it('an instance that fails to ask it goes on without, and says why', async () => {
    const { cache, server, recovers, reason, log } = await open();
    await recovers();
    await cache.set('a', 'member', 60);
    server.script.answer = () => '-MISCONF cannot save';
    expect(await cache.getMany(['a'])).toEqual([null]);
    await cache.set('a', 'absent', 60);
    expect(await cache.getMany(['a'])).toEqual(['absent']);
    expect(await reason()).toBe('MGET is refused: MISCONF cannot save');
    expect(log.lines('warn')).toHaveLength(2);
  });

  it('an instance that looks whether it is well finds that it is not', async () => {
    const { cache, server, recovers, reason } = await open();
    await recovers();
    server.script.answer = () => '-MISCONF cannot save';
    await expect(cache.ping()).rejects.toThrow('GET is refused: MISCONF cannot save');
    expect(await reason()).toBe('GET is refused: MISCONF cannot save');
  });
});
