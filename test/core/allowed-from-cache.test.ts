import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIsAllowedFromCache } from '../../src/core/enforcement/allowed-from-cache.ts';
import type { MembershipStatus } from '../../src/core/model/membership-status.ts';
import { bob, GROUP, news, openWorld, talk, type World } from './world.ts';

let world: World;
let passed: string[];
beforeEach(async () => {
  passed = [];
  world = await openWorld([news, talk]);
});
afterEach(() => world.close());

async function passes(userId = bob.id): Promise<boolean> {
  const group = await world.database.groups.find(GROUP);
  if (group === undefined) throw new Error('no group');
  const onPassed = (verdict: string) => void passed.push(verdict);
  return createIsAllowedFromCache({ membership: world.membership, onAllowed: onPassed })(
    group,
    userId,
  );
}

const know = (news_: MembershipStatus, talk_: MembershipStatus) =>
  Promise.all([
    world.membership.record(news.id, bob.id, news_),
    world.membership.record(talk.id, bob.id, talk_),
  ]);

describe('passing', () => {
  it('is for those who are known to be in all channels, and asks nobody', async () => {
    await know('member', 'member');
    expect(await passes()).toBe(true);
    expect(passed).toEqual(['verified']);
    expect(world.telegram.calls).toEqual([]);
  });

  it('is counted, with the seconds that it took', async () => {
    await know('member', 'member');
    const group = await world.database.groups.find(GROUP);
    if (group === undefined) throw new Error('no group');
    let now = 5_000;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const counted: unknown[] = [];
    const isAllowed = createIsAllowedFromCache({
      membership: {
        fromCache(...who) {
          now += 250;
          return world.membership.fromCache(...who);
        },
        countHits: ({ channels }) => void counted.push(channels.length),
      },
      onAllowed: (...allowed) => void counted.push(allowed),
    });
    expect(await isAllowed(group, bob.id)).toBe(true);
    vi.restoreAllMocks();
    expect(counted).toEqual([2, ['verified', 0.25]]);
  });

  it('is not for those of whom anything is missing or not known', async () => {
    expect(await passes()).toBe(false);
    await know('member', 'absent');
    expect(await passes()).toBe(false);
    await world.membership.forget(bob.id, [talk]);
    expect(await passes()).toBe(false);
    expect(passed).toEqual([]);
    expect(world.telegram.calls).toEqual([]);
  });

  it('is for admins of the group or of a channel, and for those on the allow list', async () => {
    await know('absent', 'admin');
    expect(await passes()).toBe(true);
    await know('absent', 'absent');
    await world.adminCache.record(GROUP, bob.id, true);
    expect(await passes()).toBe(true);
    await world.adminCache.record(GROUP, bob.id, false);
    await world.database.groups.setAllowed(GROUP, bob.id, true);
    expect(await passes()).toBe(true);
    expect(passed).toEqual(['exempt', 'exempt', 'exempt']);
  });

  it('is for all while the group is switched off or the bot lacks a right', async () => {
    await know('absent', 'absent');
    await world.database.groups.setCanEnforce(GROUP, false);
    expect(await passes()).toBe(true);
    await world.database.groups.setCanEnforce(GROUP, true);
    await world.database.groups.setEnabled(GROUP, false);
    expect(await passes()).toBe(true);
  });
});
