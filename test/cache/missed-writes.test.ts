import { describe, expect, it } from 'vitest';
import { createMissedWrites } from '../../src/cache/redis/missed-writes.ts';

describe('writes that Redis missed', () => {
  function atNoon(max?: number) {
    let time = 0;
    const missed = createMissedWrites({ now: () => time, ...(max === undefined ? {} : { max }) });
    return { missed, later: (ms: number) => (time += ms) };
  }

  it('answer the newest of each key meanwhile', () => {
    const { missed } = atNoon();
    missed.put('a', 'member', 60);
    missed.put('a', 'absent', 60);
    missed.drop('b');
    expect([missed.get('a'), missed.get('b')]).toEqual(['absent', null]);
    expect(missed.next(10)).toEqual([{ key: 'a' }, { key: 'b' }]);
  });

  it('are not forgotten when their time is up, so that no older value of the key is left', () => {
    const { missed, later } = atNoon();
    missed.put('a', 'absent', 60);
    later(60_000);
    expect(missed.get('a')).toBeNull();
    expect(missed.next(10)).toEqual([{ key: 'a' }]);
  });

  it('stay until they are made, and a newer one of the same key stays then, too', () => {
    const { missed } = atNoon();
    missed.put('a', 'absent', 60);
    missed.put('b', 'absent', 60);
    const batch = missed.next(10);
    expect(missed.size()).toBe(2);
    missed.put('a', 'member', 60);
    missed.made(batch);
    expect(missed.next(10)).toEqual([{ key: 'a' }]);
    expect(missed.get('a')).toBe('member');
  });

  it('are bounded: the oldest goes first', () => {
    const { missed } = atNoon(2);
    for (const key of ['a', 'b', 'c']) missed.put(key, 'absent', 60);
    expect(missed.next(10).map(({ key }) => key)).toEqual(['b', 'c']);
  });

  it('answer until their time is up', () => {
    const { missed, later } = atNoon();
    missed.put('a', 'absent', 60);
    later(59_999);
    expect(missed.get('a')).toBe('absent');
    later(1);
    expect(missed.get('a')).toBeNull();
    expect(missed.get('b')).toBeNull();
  });

  it('are made up for in batches, the oldest first', () => {
    const { missed } = atNoon();
    for (const key of ['a', 'b', 'c']) missed.put(key, 'absent', 60);
    missed.put('a', 'member', 60);
    const batch = missed.next(2);
    expect(batch).toEqual([{ key: 'b' }, { key: 'c' }]);
    missed.made(batch);
    expect([missed.size(), missed.next(2)]).toEqual([1, [{ key: 'a' }]]);
    missed.made(batch);
    missed.made([{ key: 'a' }]);
    expect(missed.size()).toBe(1);
  });

  it('hold for a while for reads that were begun before, unless Redis knows something newer', () => {
    const { missed, later } = atNoon();
    missed.put('a', 'absent', 60);
    missed.put('b', 'absent', 60);
    missed.put('old', 'absent', 1);
    missed.drop('dropped');
    expect(missed.lately('a')).toBeUndefined();
    later(1_000);
    missed.made(missed.next(10));
    expect([missed.lately('a'), missed.lately('b')]).toEqual(['absent', 'absent']);
    expect([missed.lately('old'), missed.lately('dropped')]).toEqual([undefined, undefined]);
    missed.superseded('a');
    expect([missed.lately('a'), missed.lately('b')]).toEqual([undefined, 'absent']);
  });
});
