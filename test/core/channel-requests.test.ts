import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReconcileDeps } from '../../src/core/enforcement/enforcement.ts';
import { createCountRequests } from '../../src/core/leniency/channel-requests.ts';
import { bob, GROUP, news, openWorld, talk, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld([news, talk]);
  world.joins(talk);
  await world.database.groups.updateSettings(GROUP, { requestsCount: true });
});
afterEach(() => world.finish());

const requests = () => world.database.channelRequests;
const within = (seconds: number) => new Date(world.now().getTime() + seconds * 1000);
const asks = () => requests().record(news.id, bob.id, world.now());
const write = (id: number) => world.reconcile(GROUP, bob, world.message(id));

describe('a request to join a channel', () => {
  it('counts as membership, and frees who is muted', async () => {
    await write(1);
    expect(world.isMuted()).toBe(true);
    await asks();
    const outcome = await world.reconcile(GROUP, bob, { kind: 'joined-channel' });
    expect(outcome).toMatchObject({ verdict: 'verified', change: 'lifted' });
    expect(await write(2)).toMatchObject({ verdict: 'verified', messageDeleted: false });
  });

  it('counts for nothing where the group does not say so, nor for another channel', async () => {
    await requests().record(talk.id, bob.id, world.now());
    expect(await write(1)).toMatchObject({ verdict: 'missing', missing: [news] });
    await asks();
    await world.database.groups.updateSettings(GROUP, { requestsCount: false });
    expect(await write(2)).toMatchObject({ verdict: 'missing' });
  });

  it('is no help to somebody who is banned there', async () => {
    await asks();
    world.telegram.channels.set(`${news.id}:${bob.id}`, 'banned');
    expect(await write(1)).toMatchObject({ verdict: 'missing' });
  });

  it('lifts at once a mute that it came too late for', async () => {
    const reconcile = world.reconcileWith({ onStopped: () => void asks() });
    await reconcile(GROUP, bob, world.message(1));
    expect(world.isMuted()).toBe(false);
  });

  it('does so also if the cache has forgotten the absence by then', async () => {
    const onStopped = () => {
      void world.membership.forget(bob.id, [news]);
      void asks();
    };
    await world.reconcileWith({ onStopped })(GROUP, bob, world.message(1));
    expect(world.isMuted()).toBe(false);
  });

  it('is not looked up for who is in all channels', async () => {
    world.joins(news);
    const never = async () => expect.unreachable();
    const reconcile = world.reconcileWith({
      countRequests: createCountRequests({ ofUser: never }),
    });
    expect(await reconcile(GROUP, bob, world.message(1))).toMatchObject({ verdict: 'verified' });
  });

  it('ends with an answer, and not with what was before it', async () => {
    await asks();
    await requests().close(news.id, bob.id, world.now());
    expect(await requests().ofUser(bob.id)).toEqual([news.id]);
    await requests().record(news.id, bob.id, within(-10));
    await requests().close(news.id, bob.id, within(0));
    expect(await requests().ofUser(bob.id)).toEqual([news.id]);
    await requests().close(news.id, bob.id, within(1));
    expect(await requests().ofUser(bob.id)).toEqual([]);
  });

  it('is forgotten when it has become old, and with its person', async () => {
    await asks();
    await requests().forgetBefore(within(0));
    expect(await requests().ofUser(bob.id)).toEqual([news.id]);
    await requests().forgetBefore(within(1));
    expect(await requests().ofUser(bob.id)).toEqual([]);
    await asks();
    await world.database.erasure.user(bob.id);
    expect(await requests().ofUser(bob.id)).toEqual([]);
  });
});

describe('a request that the group approves', () => {
  const approving = (approveAsked: ReconcileDeps['approveAsked']) =>
    world.reconcileWith({ approveAsked });
  const never = async () => expect.unreachable();

  beforeEach(() =>
    world.database.groups.updateSettings(GROUP, { requestsCount: false, approveRequests: true }),
  );

  it('is not looked for where somebody is in all channels, or the group only practises', async () => {
    world.joins(news);
    expect(await approving(never)(GROUP, bob, world.message(1))).toMatchObject({
      verdict: 'verified',
    });
    world.leaves(news);
    await world.membership.forget(bob.id, [news]);
    await world.database.groups.updateSettings(GROUP, { dryRun: true });
    expect(await approving(never)(GROUP, bob, world.message(2))).toMatchObject({
      verdict: 'dry-run',
      change: 'none',
    });
  });

  it('mutes nobody if Telegram does not say who is in the channel then', async () => {
    const reconcile = approving(async (_userId, channels) => {
      world.telegram.before = async (call) => (call === 'read' ? 'unknown' : undefined);
      return [...channels];
    });
    expect(await reconcile(GROUP, bob, world.message(1))).toMatchObject({
      verdict: 'unknown',
      change: 'none',
    });
    expect(world.isMuted()).toBe(false);
  });

  it('helps nobody who has left the channel again by then', async () => {
    const reconcile = approving(async (_userId, channels) => [...channels]);
    expect(await reconcile(GROUP, bob, world.message(1))).toMatchObject({ change: 'restricted' });
  });
});
