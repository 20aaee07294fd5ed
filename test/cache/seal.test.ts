import { describe, expect, it } from 'vitest';
import { createSeal } from '../../src/cache/redis/seal.ts';

const KEY = 'verify:42:-1001';

/** Two instances of a bot, at a time that the test sets. */
function openSeals() {
  let time = Date.parse('2026-03-01T12:00:00Z');
  const now = () => new Date(time);
  const one = createSeal({ secret: Buffer.from('ours'), now });
  const other = createSeal({ secret: Buffer.from('ours'), now });
  const stranger = createSeal({ secret: Buffer.from('theirs'), now });
  function passes(seconds: number): void {
    time += seconds * 1000;
  }
  return { one, other, stranger, passes };
}

describe('what an instance writes to Redis', () => {
  it.each([
    'member',
    '',
    'gone:member',
    '7.5',
    'a.b\nc',
    '✓',
  ])('is read by the others: “%s”', (value) => {
    const { one, other } = openSeals();
    const sealed = one.seal(KEY, value, 60);
    expect([other.open(KEY, sealed), other.openAll([KEY], [sealed])]).toEqual([value, [value]]);
    expect(other.openAll([KEY], [sealed])).toEqual([value]);
  });

  it('is good for its own key, as long as it was written for, and for nobody else', () => {
    const { one, other, stranger, passes } = openSeals();
    const sealed = one.seal(KEY, 'member', 60);
    const open = (key: string, value: string) => [
      other.open(key, value),
      ...other.openAll([key], [value]),
    ];
    expect(open(KEY, sealed)).toEqual(['member', 'member']);
    expect(open('verify:43:-1001', sealed)).toEqual([null, null]);
    expect(open(KEY, stranger.seal(KEY, 'member', 60))).toEqual([null, null]);
    passes(60);
    expect(open(KEY, sealed)).toEqual(['member', 'member']);
    passes(1);
    expect(open(KEY, sealed)).toEqual([null, null]);
  });

  it.each([
    'member',
    'admin',
    '1',
    '',
    '.',
    'AAAAAAAAAAAAAAAAzzzzzz.member',
  ])('is nothing that anybody could write: “%s”', (forged) => {
    const { one } = openSeals();
    expect([one.open(KEY, forged), one.openAll([KEY], [forged])]).toEqual([null, [null]]);
  });

  it('cannot be changed in any character', () => {
    const { one } = openSeals();
    const sealed = one.seal(KEY, 'absent', 60);
    for (let index = 0; index < sealed.length; index += 1) {
      const other = sealed[index] === 'x' ? 'y' : 'x';
      const changed = `${sealed.slice(0, index)}${other}${sealed.slice(index + 1)}`;
      expect(one.open(KEY, changed)).toBeNull();
    }
  });

  it('is told apart although the last value of the key was verified a moment ago', () => {
    const { one } = openSeals();
    const [member, absent] = ['member', 'absent'].map((value) => one.seal(KEY, value, 60));
    const read = (sealed: string | null = null) => one.openAll([KEY], [sealed])[0];
    expect([read(member), read(absent), read('member'), read(), read(member)]).toEqual([
      'member',
      'absent',
      null,
      null,
      'member',
    ]);
  });

  it('is verified however many other values came in between', () => {
    const { one } = openSeals();
    const keys = Array.from({ length: 45_000 }, (_, index) => `verify:${index}:-1001`);
    const sealed = keys.map((key) => one.seal(key, 'member', 60));
    for (let round = 0; round < 2; round += 1) {
      expect(new Set(one.openAll(keys, sealed))).toEqual(new Set(['member']));
    }
    expect(one.openAll(keys, sealed.toReversed()).filter((value) => value !== null)).toHaveLength(
      0,
    );
  });
});
