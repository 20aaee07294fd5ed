import { describe, expect, it } from 'vitest';
import { createMemoryCache } from '../../src/cache/memory.ts';
import { createDoubts } from '../../src/core/doubts.ts';
import type { Standing } from '../../src/core/standing.ts';

const NEWS = -1001;

/** What Telegram says of people in a channel, and a clock that sleeping moves. */
function openChannel() {
  const said = new Map<number, Standing | 'refused'>();
  let time = 0;
  const told: { doubted: number[][]; trusted: number } = { doubted: [], trusted: 0 };
  let slept = 0;
  const doubts = createDoubts({
    cache: createMemoryCache(),
    read: async (_channelId, userId) => said.get(userId) ?? 'absent',
    now: () => new Date(time),
    async sleep(milliseconds) {
      slept += milliseconds;
    },
    onDoubt: (_channelId, userIds) => told.doubted.push([...userIds]),
    onTrust: () => {
      told.trusted += 1;
    },
  });
  return {
    told,
    doubts,
    slept: () => slept,
    later: (milliseconds: number) => {
      time += milliseconds;
    },
    say: (standing: Standing | 'refused', ...people: number[]) => {
      for (const id of people) said.set(id, standing);
    },
    ask: (...people: number[]) => Promise.all(people.map((id) => doubts.read(NEWS, id))),
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
    expect(told.doubted).toHaveLength(1);
  });

  it('is told of with those who were found gone before it was noticed', async () => {
    const { say, ask, told } = openChannel();
    say('member', 1, 2, 3);
    await ask(1, 2, 3);
    say('absent', 1, 2, 3);
    expect(await ask(1)).toEqual(['absent']);
    expect(await ask(2)).toEqual(['absent']);
    expect(await ask(3)).toEqual(['member']);
    expect(told.doubted).toEqual([[1, 2, 3]]);
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
    expect(told.trusted).toBe(0);
    await ask(2);
    expect(told.trusted).toBe(1);
    expect(await ask(99)).toEqual(['absent']);
  });

  it('is doubted also when it cannot be read any more', async () => {
    const { say, ask, told } = openChannel();
    say('member', 1, 2, 3);
    await ask(1, 2, 3);
    say('refused', 1, 2, 3);
    expect(await ask(1, 2, 3)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(told.doubted).toHaveLength(1);
  });
});

describe('a channel that people leave', () => {
  it('is believed when most are still there', async () => {
    const { say, ask, told } = openChannel();
    say('member', 1, 2, 3, 4, 5, 6, 7);
    await ask(1, 2, 3, 4, 5, 6, 7);
    say('absent', 1, 2, 3);
    expect(await ask(1, 2, 3)).toEqual(['absent', 'absent', 'absent']);
    expect(told.doubted).toEqual([]);
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
    expect(told.doubted).toEqual([]);
  });

  it('is believed when events say so, and at once', async () => {
    const { say, ask, told, doubts, slept } = openChannel();
    say('member', 1, 2, 3);
    await ask(1, 2, 3);
    say('absent', 1, 2, 3);
    for (const id of [1, 2, 3]) await doubts.observed(NEWS, id, 'absent');
    expect(await ask(1, 2, 3)).toEqual(['absent', 'absent', 'absent']);
    expect(told.doubted).toEqual([]);
    expect(slept()).toBe(0);
  });

  it('is not judged by those who were never there, nor by trouble of Telegram', async () => {
    const { say, ask, told } = openChannel();
    expect(await ask(1, 2, 3, 4)).toEqual(['absent', 'absent', 'absent', 'absent']);
    say('member', 5, 6, 7);
    await ask(5, 6, 7);
    say('unknown', 5, 6, 7);
    expect(await ask(5, 6, 7)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(told.doubted).toEqual([]);
  });
});
