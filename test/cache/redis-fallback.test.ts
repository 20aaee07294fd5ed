import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Cache } from '../../src/core/shared/cache.ts';
import { anotherInstance, unsealed } from '../support/services/sealing.ts';
import { openScripted, pass, stopTheClock } from './scripted-instance.ts';

stopTheClock();

describe('while Redis cannot be used', () => {
  it('what was read is known for ten seconds, and what events said for its own time', async () => {
    const { cache } = await openScripted();
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

  it('each instance counts by itself', async () => {
    const { cache } = await openScripted();
    const take = () => cache.consume('limit', 1, 60_000);
    expect([await take(), await take()]).toEqual([0, 60_000]);
    const seen = await cache.countSeen(['gone', 'there'], [['1'], ['2', '3']], 60_000);
    expect(seen).toEqual({ gone: ['1'], there: 2 });
  });

  it('nothing is sent to other instances', async () => {
    const { broadcast, server } = await openScripted();
    server.commands.length = 0;
    broadcast.send('groups', '-100');
    for (let turn = 0; turn < 10; turn += 1) await setImmediate();
    expect(server.commands).toEqual([]);
  });
});

describe('once Redis can be used again', () => {
  it('all that was written meanwhile is deleted there, whatever it was, and told', async () => {
    const { cache, server, log, recovers } = await openScripted();
    for (let id = 0; id < 2_100; id += 1) await cache.set(`verify:${id}`, 'absent', 600);
    await cache.delete(['dropped']);
    await recovers();
    const deleted = server.commands.filter((command) => command.startsWith('del '));
    const missed = deleted.filter((command) => !command.endsWith(':probe'));
    expect(missed).toHaveLength(2_101);
    expect(missed.at(-1)).toBe('del nezuko:1:dropped');
    expect(log.fields('info')).toEqual([{ written: 2_101 }]);
  });

  it.each<[string, (cache: Cache) => Promise<void>]>([
    ['something newer is written', (cache) => cache.set('event', 'member', 60)],
    ['it is dropped', (cache) => cache.delete(['event'])],
  ])('what an event said meanwhile stands against older reads, until %s', async (_what, change) => {
    const { cache, server, recovers } = await openScripted();
    await cache.set('event', 'absent', 600);
    await recovers();
    const banned = anotherInstance.seal('event', 'banned', 60);
    server.script.answer = (words) => {
      if (words.includes('NX')) return '$-1';
      return words[0] === 'get' ? `+${banned}` : '+OK';
    };
    expect(await cache.setIfAbsent('event', 'member', 60)).toBe('absent');
    await change(cache);
    expect(await cache.setIfAbsent('event', 'member', 60)).toBe('banned');
  });

  it('it holds what is written, for whole milliseconds', async () => {
    const { cache, server, recovers } = await openScripted();
    await recovers();
    server.commands.length = 0;
    server.script.answer = (words) => {
      const isRefused =
        words[0] === 'get' || (words.includes('NX') && words.join(' ').includes(':d '));
      return isRefused ? '$-1' : '+OK';
    };
    await cache.set('a', 'member', 60);
    await cache.set('b', 'member', 0.000_1);
    await cache.claim('c', 1.234_56);
    await cache.setIfAbsent('d', 'member', 60);
    await cache.delete(['a', 'b']);
    await cache.delete([]);
    expect(await cache.getMany([])).toEqual([]);
    expect(server.commands.map(unsealed)).toEqual([
      'set nezuko:1:a member PX 60000',
      'set nezuko:1:b member PX 1',
      'set nezuko:1:c 1 PX 1235 NX',
      'set nezuko:1:d member PX 60000 NX',
      'get nezuko:1:d',
      'del nezuko:1:a nezuko:1:b',
    ]);
  });

  it('a claim is granted by it, and by nobody else', async () => {
    const { cache, server, recovers } = await openScripted();
    await recovers();
    expect(await cache.claim('a', 60)).toBe(true);
    server.script.answer = () => '$-1';
    expect(await cache.claim('a', 60)).toBe(false);
  });

  it('a claim is granted once also while it does not answer', async () => {
    const { cache, server, recovers } = await openScripted();
    await recovers();
    server.script.answer = () => '-MISCONF cannot save';
    expect(await cache.claim('a', 60)).toBe(true);
    expect(await cache.claim('a', 60)).toBe(false);
  });

  it('an instance that fails to ask it goes on without, and says why', async () => {
    const { cache, server, recovers, reason, log } = await openScripted();
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
    const { cache, server, recovers, reason } = await openScripted();
    await recovers();
    server.script.answer = () => '-MISCONF cannot save';
    await expect(cache.ping()).rejects.toThrow('GET is refused: MISCONF cannot save');
    expect(await reason()).toBe('GET is refused: MISCONF cannot save');
  });
});
