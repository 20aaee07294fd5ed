import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCheckRequests } from '../../src/core/enforcement/request-checks.ts';
import { createCountRequests } from '../../src/core/leniency/channel-requests.ts';
import { createJoinRequests } from '../../src/core/membership/join-requests.ts';
import { createRecentlyLifted } from '../../src/core/membership/recently-lifted.ts';
import type { CheckTarget } from '../../src/core/model/restriction.ts';
import { bob, GROUP, news, openWorld, talk, type World } from './world.ts';

let world: World;
/** What comes of an approval. */
let effect: 'done' | 'gone' | 'failed';
let approved: [number, number][];
beforeEach(async () => {
  world = await openWorld([news, talk]);
  await world.database.groups.updateSettings(GROUP, { joinRequests: 'auto' });
  effect = 'done';
  approved = [];
});
afterEach(() => world.close());

function requests() {
  const { groups, joinRequests } = world.database;
  return createJoinRequests({
    groups,
    membership: world.membership,
    countRequests: createCountRequests(world.database.channelRequests),
    recentlyLifted: createRecentlyLifted(world.cache),
    requests: joinRequests,
    now: world.now,
    async approve(groupId, userId) {
      approved.push([groupId, userId]);
      return effect;
    },
  });
}

const open = () => world.database.joinRequests.ofUser(bob.id);
const evaluate = () => requests().asked(GROUP, bob.id);
const isMember = (...channels: (typeof news)[]) => channels.forEach(world.joins);

describe('a request to join a group', () => {
  it('is approved for a member of all its channels', async () => {
    isMember(news, talk);
    expect(await evaluate()).toEqual({ kind: 'approved' });
    expect([approved, await open()]).toEqual([[[GROUP, bob.id]], []]);
  });

  it('is approved for who has asked to join a channel, where that counts', async () => {
    isMember(talk);
    await world.database.channelRequests.record(news.id, bob.id, world.now());
    expect(await evaluate()).toMatchObject({ kind: 'missing' });
    await world.database.groups.updateSettings(GROUP, { requestsCount: true });
    expect(await evaluate()).toEqual({ kind: 'approved' });
  });

  it('is approved for an admin of a channel, who need not be in the others', async () => {
    await world.membership.record(news.id, bob.id, 'admin');
    expect(await evaluate()).toEqual({ kind: 'approved' });
  });

  it('stays open while a channel is missing, and says which', async () => {
    isMember(talk);
    expect(await evaluate()).toMatchObject({ kind: 'missing', missing: [news] });
    expect([approved, await open()]).toEqual([[], [GROUP]]);
  });

  it('says where the person is banned', async () => {
    isMember(talk);
    world.telegram.channels.set(`${news.id}:${bob.id}`, 'banned');
    expect(await evaluate()).toMatchObject({ missing: [{ ...news, isBanned: true }] });
  });

  it('stays open while Telegram does not say who is a member', async () => {
    world.telegram.before = async () => 'unknown';
    expect(await evaluate()).toMatchObject({ kind: 'unknown', missing: [news, talk] });
    expect([approved, await open()]).toEqual([[], [GROUP]]);
  });

  it('stays open when it cannot be approved', async () => {
    isMember(news, talk);
    effect = 'failed';
    expect(await evaluate()).toMatchObject({ kind: 'unapproved', group: { id: GROUP } });
    expect(await open()).toEqual([GROUP]);
  });

  it('names only the channels in doubt while Telegram does not say who is a member', async () => {
    isMember(news);
    await world.membership.lookup(GROUP, bob.id, [news]);
    world.telegram.before = async () => 'unknown';
    expect(await evaluate()).toMatchObject({ kind: 'unknown', missing: [talk] });
  });

  it('is forgotten when it is gone', async () => {
    await evaluate();
    expect(await open()).toEqual([GROUP]);
    isMember(news, talk);
    await world.membership.forget(bob.id, [news, talk]);
    effect = 'gone';
    expect(await evaluate()).toEqual({ kind: 'none' });
    expect(await open()).toEqual([]);
  });

  it('is approved for those on the allow list, of whom nothing is asked', async () => {
    await world.database.groups.setAllowed(GROUP, bob.id, true);
    expect(await evaluate()).toEqual({ kind: 'approved' });
    expect(world.telegram.calls).toEqual([]);
  });

  it('is approved for an admin whatever else is not known of them', async () => {
    await world.adminCache.record(GROUP, bob.id, true);
    world.telegram.before = async () => 'unknown';
    expect(await evaluate()).toEqual({ kind: 'approved' });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['is not protected', () => world.database.groups.setEnabled(GROUP, false)],
    ['only practises', () => world.database.groups.updateSettings(GROUP, { dryRun: true })],
    [
      'wants to see to them itself',
      () => world.database.groups.updateSettings(GROUP, { joinRequests: 'off' }),
    ],
  ])('is left to the admins of a group that %s', async (_how, change) => {
    isMember(news, talk);
    await change();
    expect(await evaluate()).toEqual({ kind: 'left to admins' });
    expect(await requests().recheck(GROUP, bob.id)).toEqual({ kind: 'left to admins' });
    expect(await requests().asked(-5, bob.id)).toEqual({ kind: 'none' });
    expect([approved, await open()]).toEqual([[], []]);
  });
});

describe('somebody who says that they have joined', () => {
  it('is looked at afresh', async () => {
    await evaluate();
    isMember(news, talk);
    expect(await requests().recheck(GROUP, bob.id)).toEqual({ kind: 'approved' });
  });

  it('is let in once, and told so also after that', async () => {
    isMember(news, talk);
    expect(await requests().recheck(GROUP, bob.id)).toEqual({ kind: 'none' });
    await evaluate();
    expect(await requests().recheck(GROUP, bob.id)).toEqual({ kind: 'approved' });
    expect(approved).toHaveLength(1);
  });

  it('is let in where they have asked to come, and nowhere else', async () => {
    await evaluate();
    expect(await requests().recheck(-5, bob.id)).toEqual({ kind: 'none' });
    isMember(news, talk);
    await world.membership.record(news.id, bob.id, 'member');
    await world.membership.record(talk.id, bob.id, 'member');
    await requests().onChannelJoined(bob.id + 1);
    expect(approved).toEqual([]);
    await requests().onChannelJoined(bob.id);
    expect(approved).toEqual([[GROUP, bob.id]]);
  });
});

describe('a request that could not be decided', () => {
  const mayHaveChanged = (of: CheckTarget) =>
    createCheckRequests({
      ledger: world.database.restrictions,
      joinRequests: world.database.joinRequests,
      onDue: () => undefined,
    }).request(of);

  /** When it is tried within the time, in seconds. */
  async function triesWithin(seconds: number): Promise<number[]> {
    const times: number[] = [];
    for (let second = 0; second < seconds; second += 5) {
      world.advance(5);
      const before = approved.length;
      await requests().retryDue();
      if (approved.length > before) times.push(second + 5);
    }
    return times;
  }

  it('is tried again until it is approved, and less and less often', async () => {
    isMember(news, talk);
    effect = 'failed';
    await evaluate();
    expect(await triesWithin(300)).toEqual([15, 45, 105, 225]);
    effect = 'done';
    expect(await triesWithin(300)).toEqual([165]);
    expect([await open(), await triesWithin(4_000)]).toEqual([[], []]);
  });

  it('is tried once an hour in the end, and no more once it is gone', async () => {
    isMember(news, talk);
    effect = 'failed';
    await world.database.joinRequests.postpone(
      { groupId: GROUP, userId: bob.id, tries: 20 },
      world.now(),
    );
    expect(await triesWithin(7_300)).toEqual([5, 3605, 7205]);
    effect = 'gone';
    expect(await triesWithin(3_700)).toHaveLength(1);
    expect(await open()).toEqual([]);
  });

  it('waits while the group lacks a right of the bot, and is tried at once when that is back', async () => {
    isMember(news, talk);
    await world.database.groups.setCanEnforce(GROUP, false);
    expect(await evaluate()).toMatchObject({ kind: 'unapproved' });
    expect(approved).toEqual([]);
    expect(await triesWithin(4_000)).toEqual([]);
    await world.database.groups.setCanEnforce(GROUP, true);
    await mayHaveChanged({ channelId: news.id });
    expect(await triesWithin(10)).toEqual([5]);
  });

  it('says what is missing also while the group lacks a right of the bot', async () => {
    await world.database.groups.setCanEnforce(GROUP, false);
    expect(await evaluate()).toMatchObject({ kind: 'missing' });
  });

  it('is as old as the newest time that the person has asked', async () => {
    await evaluate();
    world.advance(20 * 86_400);
    await evaluate();
    const { joinRequests } = world.database;
    await joinRequests.forgetBefore(new Date(world.now().getTime() - 10 * 86_400_000));
    expect(await open()).toEqual([GROUP]);
  });

  it.each<[string, CheckTarget]>([
    ['the rules of the group', { groupId: GROUP }],
    ['one of its channels', { channelId: talk.id }],
    ['the person', { userIds: [bob.id] }],
  ])('is tried at once when something about %s has changed', async (_what, of) => {
    expect(await evaluate()).toMatchObject({ kind: 'missing' });
    await world.database.groups.setAllowed(GROUP, bob.id, true);
    expect(await triesWithin(100)).toEqual([]);
    await mayHaveChanged(of);
    expect(await triesWithin(10)).toEqual([5]);
    expect(await open()).toEqual([]);
  });

  it('is tried again if something changes while it is decided', async () => {
    await evaluate();
    await mayHaveChanged({ groupId: GROUP });
    await world.membership.forget(bob.id, [news, talk]);
    let isFirst = true;
    world.telegram.before = async () => {
      if (!isFirst) return undefined;
      isFirst = false;
      await world.database.groups.setAllowed(GROUP, bob.id, true);
      await mayHaveChanged({ groupId: GROUP });
      return undefined;
    };
    expect(await triesWithin(5)).toEqual([]);
    expect(await triesWithin(10)).toEqual([5]);
  });

  it('is tried at once if something changes while it fails for the tenth time', async () => {
    isMember(news, talk);
    effect = 'failed';
    const request = { groupId: GROUP, userId: bob.id, tries: 9 };
    await world.database.joinRequests.postpone(request, world.now());
    await world.membership.forget(bob.id, [news, talk]);
    let isFirst = true;
    world.telegram.before = async () => {
      if (isFirst) await mayHaveChanged({ groupId: GROUP });
      isFirst = false;
      return undefined;
    };
    expect(await triesWithin(60)).toEqual([5, 10, 40]);
  });

  it('is not opened again by a try if it has ended meanwhile', async () => {
    await evaluate();
    await mayHaveChanged({ groupId: GROUP });
    const { joinRequests } = world.database;
    const { due } = joinRequests;
    vi.spyOn(joinRequests, 'due').mockImplementation(async (...which) => {
      const found = await due(...which);
      await joinRequests.close(GROUP, bob.id);
      return found;
    });
    await requests().retryDue();
    expect(await open()).toEqual([]);
  });

  it('is left alone when something about others has changed', async () => {
    await evaluate();
    await mayHaveChanged({ groupId: GROUP - 1 });
    await mayHaveChanged({ channelId: news.id - 100 });
    await mayHaveChanged({ userIds: [bob.id + 1] });
    expect(await world.database.joinRequests.due(world.now(), 5)).toEqual([]);
  });

  it('waits for its person once a channel is missing', async () => {
    isMember(news, talk);
    effect = 'failed';
    await evaluate();
    world.telegram.channels.delete(`${news.id}:${bob.id}`);
    await world.membership.forget(bob.id, [news, talk]);
    expect(await triesWithin(300)).toEqual([]);
    expect(await world.database.joinRequests.due(world.now(), 5)).toEqual([]);
    expect(await open()).toEqual([GROUP]);
  });
});
