import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCountRequests } from '../../src/core/leniency/channel-requests.ts';
import { createJoinRequests } from '../../src/core/membership/join-requests.ts';
import { createRecentlyLifted } from '../../src/core/membership/recently-lifted.ts';
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
    async approve(groupId, userId) {
      approved.push([groupId, userId]);
      return effect;
    },
  });
}

const open = () => world.database.joinRequests.ofUser(bob.id);
const evaluate = () => requests().evaluate(GROUP, bob.id);
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
    expect(await evaluate()).toMatchObject({ kind: 'unknown', missing: [news, talk] });
    expect(await open()).toEqual([GROUP]);
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
    ['lacks a right of the bot', () => world.database.groups.setCanEnforce(GROUP, false)],
    [
      'wants to see to them itself',
      () => world.database.groups.updateSettings(GROUP, { joinRequests: 'off' }),
    ],
  ])('is left to the admins of a group that %s', async (_how, change) => {
    isMember(news, talk);
    await change();
    expect(await evaluate()).toEqual({ kind: 'none' });
    expect(await requests().evaluate(-5, bob.id)).toEqual({ kind: 'none' });
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
