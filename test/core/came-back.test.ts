import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Channel } from '../../src/core/model/channel.ts';
import { dayOf } from '../../src/core/statistics/figures.ts';
import { type Counting, countingIn } from './counting.ts';
import { bob, GROUP, news, openWorld, talk, type World } from './world.ts';

let world: World;
let parts: Counting;
let reconcile: World['reconcile'];
beforeEach(async () => {
  world = await openWorld([news, talk]);
  parts = countingIn(world);
  const { gate } = parts;
  reconcile = world.reconcileWith({ onStopped: gate.stopped, onAsked: gate.asked });
});
afterEach(() => world.finish());

/** Telegram tells of it twice. */
async function leaves(channel: Channel): Promise<void> {
  world.leaves(channel);
  await world.membership.record(channel.id, bob.id, 'absent');
  for (let delivery = 0; delivery < 2; delivery += 1) {
    await reconcile(GROUP, bob, { kind: 'left-channel', channel });
  }
}

/** What was counted of the channel once Bob has joined it, of which Telegram tells twice. */
async function countedWhenBackIn(channel: Channel) {
  for (let delivery = 0; delivery < 2; delivery += 1) parts.gate.joined(bob.id, channel.id);
  await world.background.drain();
  await parts.recorder.finish();
  const days = await world.database.figures.ofChannels(GROUP, 0, dayOf(world.now()));
  return days.filter(({ channelId }) => channelId === channel.id);
}

const once = [{ asked: 0, joined: 0, left: 1, cameBack: 1 }];

it('whoever leaves a channel and joins it again left it once and came back once', async () => {
  world.joins(news);
  world.joins(talk);
  await leaves(talk);
  expect(await countedWhenBackIn(talk)).toMatchObject(once);
});

it('so does who was muted for another channel when they left', async () => {
  world.joins(talk);
  await reconcile(GROUP, bob, world.message(1));
  await world.background.drain();
  await leaves(talk);
  expect(await countedWhenBackIn(talk)).toMatchObject(once);
});
