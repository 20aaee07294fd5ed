import { describe, expect, it } from 'vitest';
import { createMemoryCache } from '../../src/cache/memory.ts';
import { createMassDeparture } from '../../src/core/membership/mass-departure.ts';
import type { MembershipStatus } from '../../src/core/model/membership-status.ts';
import type { Cache } from '../../src/core/shared/cache.ts';

const NEWS = -1001;

/** What Telegram says of people in a channel to each of some instances, and a clock. */
function openChannel(instances = 1) {
  const said = new Map<number, MembershipStatus | 'refused'>();
  let time = 0;
  let slept = 0;
  let counts = 0;
  const told: { suspected: number[][]; cleared: number } = { suspected: [], cleared: 0 };
  const memory = createMemoryCache({ now: () => time });
  const cache: Cache = {
    ...memory,
    countSeen(...counted) {
      counts += 1;
      return memory.countSeen(...counted);
    },
  };
  const all = Array.from({ length: instances }, () =>
    createMassDeparture({
      cache,
      read: async (_channelId, userId) => said.get(userId) ?? 'absent',
      now: () => new Date(time),
      async sleep(milliseconds) {
        slept += milliseconds;
      },
      onSuspected: (_channelId, userIds) => told.suspected.push([...userIds]),
      onOver: () => {
        told.cleared += 1;
      },
    }),
  );
  let turn = 0;
  /** As a load balancer hands them out, one after the other. */
  function next(): (typeof all)[number] {
    const one = all[turn % all.length];
    turn += 1;
    if (one === undefined) throw new Error('no instance');
    return one;
  }
  return {
    told,
    next,
    slept: () => slept,
    counts: () => counts,
    later: (milliseconds: number) => {
      time += milliseconds;
    },
    say: (status: MembershipStatus | 'refused', ...people: number[]) => {
      for (const id of people) said.set(id, status);
    },
    ask: (...people: number[]) => Promise.all(people.map((id) => next().read(NEWS, id))),
  };
}

describe('a channel whose members are suddenly gone', () => {
  it('is not believed: known members count as members, and of others nothing is known', async () => {
    const { say, ask, told } = openChannel();
    say('member', 1, 2, 3, 4);
    await ask(1, 2, 3, 4);
    say('absent', 1, 2, 3, 4);
    expect(await ask(1, 2, 3, 4)).toEqual(['member', 'member', 'member', 'member']);
    expect(await ask(99)).toEqual(['unknown']);
    expect(told.suspected).toHaveLength(1);
  });

  it('is told of with those who were found gone before it was noticed', async () => {
    const { say, ask, told } = openChannel();
    say('member', 1, 2, 3);
    await ask(1, 2, 3);
    say('absent', 1, 2, 3);
    expect(await ask(1)).toEqual(['absent']);
    expect(await ask(2)).toEqual(['absent']);
    expect(await ask(3)).toEqual(['member']);
    expect(told.suspected).toEqual([[1, 2, 3]]);
    expect(await ask(1)).toEqual(['member']);
  });

  it('is believed again when two people in a row are there', async () => {
    const { say, ask, told } = openChannel();
    say('member', 1, 2, 3, 4, 5);
    await ask(1, 2, 3, 4, 5);
    say('absent', 1, 2, 3);
    await ask(1, 2, 3);
    say('member', 1, 2, 3);
    await ask(1);
    expect(told.cleared).toBe(0);
    await ask(2);
    expect(told.cleared).toBe(1);
    expect(await ask(99)).toEqual(['absent']);
  });

  it('is doubted also when it cannot be read any more', async () => {
    const { say, ask, told } = openChannel();
    say('member', 1, 2, 3);
    await ask(1, 2, 3);
    say('refused', 1, 2, 3);
    expect(await ask(1, 2, 3)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(told.suspected).toHaveLength(1);
  });
});

describe('a channel that people leave', () => {
  it('is believed when most are still there', async () => {
    const { say, ask, told } = openChannel();
    say('member', 1, 2, 3, 4, 5, 6, 7);
    await ask(1, 2, 3, 4, 5, 6, 7);
    say('absent', 1, 2, 3);
    expect(await ask(1, 2, 3)).toEqual(['absent', 'absent', 'absent']);
    expect(told.suspected).toEqual([]);
  });

  it('is believed when they leave one after the other', async () => {
    const { say, ask, told, later } = openChannel();
    say('member', 1, 2, 3);
    await ask(1, 2, 3);
    say('absent', 1, 2, 3);
    for (const id of [1, 2, 3]) {
      later(61_000);
      expect(await ask(id)).toEqual(['absent']);
    }
    expect(told.suspected).toEqual([]);
  });

  it('is believed when events say so, and at once', async () => {
    const { say, ask, told, next, slept } = openChannel();
    say('member', 1, 2, 3);
    await ask(1, 2, 3);
    say('absent', 1, 2, 3);
    for (const id of [1, 2, 3]) await next().recordEvent(NEWS, id, 'absent');
    expect(await ask(1, 2, 3)).toEqual(['absent', 'absent', 'absent']);
    expect(told.suspected).toEqual([]);
    expect(slept()).toBe(0);
  });

  it('is not judged by those who were never there, nor by trouble of Telegram', async () => {
    const { say, ask, told } = openChannel();
    expect(await ask(1, 2, 3, 4)).toEqual(['absent', 'absent', 'absent', 'absent']);
    say('member', 5, 6, 7);
    await ask(5, 6, 7);
    say('unknown', 5, 6, 7);
    expect(await ask(5, 6, 7)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(told.suspected).toEqual([]);
  });
});

describe('several instances', () => {
  const people = Array.from({ length: 20 }, (_, index) => index + 1);

  it('do not believe between them what none would that saw it all', async () => {
    const { say, ask, told } = openChannel(10);
    say('member', ...people);
    await ask(...people);
    say('absent', ...people);
    expect(new Set(await ask(...people))).toEqual(new Set(['member']));
    expect(told.suspected).toHaveLength(1);
  });

  it('tell who was believed to be gone before, on whichever of them, and take it back', async () => {
    const { say, ask, told, later, next } = openChannel(10);
    say('member', ...people);
    await ask(...people);
    say('absent', ...people);
    // Until nobody is remembered any more who was found there.
    later(61_000);
    expect([await ask(1), await ask(2), await ask(3)]).toEqual([
      ['absent'],
      ['absent'],
      ['member'],
    ]);
    expect(told.suspected).toEqual([[1, 2, 3]]);
    expect(await ask(1, 2)).toEqual(['member', 'member']);
    expect(await next().recheckAbsence(NEWS, 1)).toBe('member');
    expect(await next().recheckAbsence(NEWS, 99)).toBe('unknown');
  });

  it('believe what most of them find', async () => {
    const { say, ask, told, later } = openChannel(10);
    say('member', ...people);
    await ask(...people);
    later(1_000);
    await ask(...people);
    say('absent', 1, 2, 3, 4);
    expect(await ask(1, 2, 3, 4)).toEqual(['absent', 'absent', 'absent', 'absent']);
    expect(told.suspected).toEqual([]);
  });

  it('believe the channel again together, and tell it once', async () => {
    const { say, ask, told } = openChannel(10);
    say('member', ...people);
    await ask(...people);
    say('absent', ...people);
    await ask(...people);
    say('member', ...people);
    for (const id of people) await ask(id);
    for (const id of people) await ask(id);
    expect(told.cleared).toBe(1);
    expect(await ask(99)).toEqual(['absent']);
  });
});

describe('counting those who are there', () => {
  it('takes few commands, and a time that does not grow with how many there are', async () => {
    const { say, ask, counts, later } = openChannel();
    const people = Array.from({ length: 20_000 }, (_, index) => index + 1);
    say('member', ...people);
    const begun = process.cpuUsage();
    for (const id of people) {
      later(1);
      await ask(id);
    }
    const { user, system } = process.cpuUsage(begun);
    expect(counts()).toBeLessThan(30);
    expect((user + system) / 1_000).toBeLessThan(900);
  });
});
