import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryCache } from '../../src/cache/memory.ts';
import {
  createMassDeparture,
  type MassDeparture,
} from '../../src/core/membership/mass-departure.ts';
import type { MembershipStatus } from '../../src/core/model/membership-status.ts';
import type { Cache } from '../../src/core/shared/cache.ts';

const NEWS = -1001;

let time: number;
let slept: number;
let suspected: number[][];
let over: number;
let cache: Cache;
let channel: MassDeparture;
const said = new Map<number, MembershipStatus | 'refused'>();

beforeEach(() => {
  time = 1_000_000;
  slept = 0;
  suspected = [];
  over = 0;
  said.clear();
  cache = createMemoryCache({ now: () => time });
  channel = createMassDeparture({
    cache,
    read: async (_channelId, userId) => said.get(userId) ?? 'absent',
    now: () => new Date(time),
    async sleep(milliseconds) {
      slept += milliseconds;
    },
    onSuspected: (_channelId, userIds) => void suspected.push([...userIds]),
    onOver: () => {
      over += 1;
    },
  });
});

const ask = (userId: number, status?: MembershipStatus | 'refused') => {
  if (status !== undefined) said.set(userId, status);
  return channel.read(NEWS, userId);
};

/** Three known members are found gone. */
async function suspect(): Promise<void> {
  for (const id of [1, 2, 3]) await ask(id, 'member');
  time += 61_000;
  for (const id of [1, 2, 3]) await ask(id, 'absent');
}

describe('an absence', () => {
  it('of a known member waits for others like it before it is believed', async () => {
    await ask(1, 'member');
    expect(await ask(1, 'absent')).toBe('absent');
    expect(slept).toBe(1_500);
    expect(await ask(1, 'absent')).toBe('absent');
    expect(slept).toBe(1_500);
    expect(await channel.isSuspected(NEWS)).toBe(false);
  });

  it('counts at once, although its person was found there in the same second', async () => {
    for (const id of [1, 2, 3, 4]) await ask(id, 'member');
    for (const id of [2, 3, 4]) await ask(id, 'absent');
    expect(suspected).toEqual([[2, 3, 4]]);
  });

  it('of somebody who was never seen there does not wait', async () => {
    expect(await ask(1, 'absent')).toBe('absent');
    expect(await ask(2, 'banned')).toBe('banned');
    expect(await ask(3, 'refused')).toBe('unknown');
    expect([slept, suspected]).toEqual([0, []]);
  });

  it('is believed while as many are found there', async () => {
    for (const id of [1, 2, 3]) await ask(id, 'member');
    time += 61_000;
    for (const id of [11, 12, 13]) {
      await ask(id, 'member');
      time += 1_000;
    }
    for (const id of [1, 2, 3]) expect(await ask(id, 'absent')).toBe('absent');
    expect(await channel.isSuspected(NEWS)).toBe(false);
  });

  it('is not believed once more are gone than are there, from three on', async () => {
    await suspect();
    expect(suspected).toEqual([[1, 2, 3]]);
    expect(await channel.isSuspected(NEWS)).toBe(true);
    expect(await channel.isSuspected(NEWS - 1)).toBe(false);
  });

  it('that an event tells is believed, and forgets that they were there', async () => {
    await ask(1, 'member');
    await channel.recordEvent(NEWS, 1, 'absent');
    expect(await ask(1, 'absent')).toBe('absent');
    expect(slept).toBe(0);
  });

  it('of somebody who was there by an event counts as well', async () => {
    for (const id of [1, 2, 3]) await channel.recordEvent(NEWS, id, 'member');
    for (const id of [1, 2, 3]) await ask(id, 'absent');
    expect(suspected).toEqual([[1, 2, 3]]);
  });
});

describe('a channel under suspicion', () => {
  it('is told of once', async () => {
    await suspect();
    for (const id of [4, 5]) await channel.recordEvent(NEWS, id, 'member');
    for (const id of [4, 5, 1, 2]) await ask(id, 'absent');
    expect(suspected).toHaveLength(1);
    expect(slept).toBe(3_000);
  });

  it('has members that were admins, and banned people, as they were', async () => {
    await channel.recordEvent(NEWS, 9, 'admin');
    await suspect();
    expect([await ask(9, 'absent'), await ask(1, 'banned')]).toEqual(['admin', 'member']);
    expect(await ask(10, 'banned')).toBe('unknown');
    expect(await channel.recheckAbsence(NEWS, 9)).toBe('admin');
    expect(await channel.recheckAbsence(NEWS, 10)).toBe('unknown');
  });

  it('is believed again after two different people in a row, who are counted at once', async () => {
    await suspect();
    expect(await ask(4, 'member')).toBe('member');
    await ask(4);
    expect([over, await channel.isSuspected(NEWS)]).toEqual([0, true]);
    await ask(5, 'admin');
    expect([over, await channel.isSuspected(NEWS)]).toEqual([1, false]);
    await ask(6, 'member');
    expect(over).toBe(1);
  });

  it('stays under suspicion when somebody is found gone in between', async () => {
    await suspect();
    await ask(4, 'member');
    await ask(3, 'absent');
    await ask(5, 'member');
    expect([over, await channel.isSuspected(NEWS)]).toEqual([0, true]);
  });

  it('is believed again when that is said', async () => {
    await suspect();
    await channel.reset(NEWS);
    expect([over, await channel.isSuspected(NEWS)]).toEqual([0, false]);
    expect(await channel.recheckAbsence(NEWS, 1)).toBe('absent');
    expect(await ask(99, 'absent')).toBe('absent');
    time += 61_000;
    await suspect();
    expect(suspected).toHaveLength(2);
  });
});

describe('what is remembered of a channel', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(performance, 'now').mockImplementation(() => time);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  function pass(milliseconds: number): void {
    time += milliseconds;
    // The memory reads the clock once in a millisecond.
    vi.advanceTimersByTime(1);
  }

  it('is a suspicion, for an hour after somebody was last found gone; a new one is told anew', async () => {
    await suspect();
    pass(1_000_000);
    await channel.recordEvent(NEWS, 4, 'member');
    await ask(4, 'absent');
    pass(3_599_000);
    expect(await channel.isSuspected(NEWS)).toBe(true);
    pass(1_001);
    expect([over, await channel.isSuspected(NEWS)]).toEqual([0, false]);
    for (const id of [5, 6, 7]) await channel.recordEvent(NEWS, id, 'member');
    for (const id of [5, 6, 7]) await ask(id, 'absent');
    expect(suspected).toEqual([
      [1, 2, 3],
      [5, 6, 7],
    ]);
  });

  it('is who was a member, for an hour', async () => {
    await ask(1, 'member');
    pass(3_600_001);
    expect([await ask(1, 'absent'), slept]).toEqual(['absent', 0]);
  });
});
