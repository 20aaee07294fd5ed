import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCheckAuthor } from '../../src/core/enforcement/check-author.ts';
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
  const check = createCheckAuthor({ membership: world.membership, onAllowed: onPassed });
  return (await check(group, userId)) === true;
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
    const check = createCheckAuthor({
      membership: {
        lookup(...who) {
          now += 250;
          return world.membership.lookup(...who);
        },
      },
      onAllowed: (...allowed) => void counted.push(allowed),
    });
    expect(await check(group, bob.id)).toBe(true);
    vi.restoreAllMocks();
    expect(counted).toEqual([['verified', 0.25]]);
  });

  it('is for those of whom Telegram says that they are in all channels, which is asked once', async () => {
    world.joins(news);
    world.joins(talk);
    expect([await passes(), await passes()]).toEqual([true, true]);
    expect(passed).toEqual(['verified', 'verified']);
    expect(world.telegram.calls).toHaveLength(2);
  });

  it('is not for those of whom anything is missing', async () => {
    expect(await passes()).toBe(false);
    await know('member', 'absent');
    expect(await passes()).toBe(false);
    expect(passed).toEqual([]);
  });

  it('tells what was found of the others, so that nobody is asked again', async () => {
    const group = await world.database.groups.find(GROUP);
    if (group === undefined) throw new Error('no group');
    const check = createCheckAuthor({ membership: world.membership, onAllowed: () => undefined });
    const found = await check(group, bob.id);
    expect(found).toMatchObject({
      group,
      lookup: { channels: [{ fresh: true }, { fresh: true }] },
    });
    if (found === true) throw new Error('Bob may speak');
    await world.reconcileWhile(group)(GROUP, bob, world.message(7), found);
    expect(world.isMuted()).toBe(true);
    expect(world.telegram.calls.filter((call) => call === 'read')).toHaveLength(2);
  });

  it('does not tell what was found for a group that has changed since', async () => {
    const group = await world.database.groups.find(GROUP);
    if (group === undefined) throw new Error('no group');
    const check = createCheckAuthor({ membership: world.membership, onAllowed: () => undefined });
    const found = await check(group, bob.id);
    if (found === true) throw new Error('Bob may speak');
    world.joins(news);
    await world.membership.forget(bob.id, [news]);
    await world.reconcileWhile({ ...group, channels: [news] })(GROUP, bob, world.message(7), found);
    expect(world.isMuted()).toBe(false);
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
