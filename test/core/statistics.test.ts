import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createActivity } from '../../src/core/membership/activity.ts';
import { createCounters } from '../../src/core/statistics/counters.ts';
import { dayOf } from '../../src/core/statistics/figures.ts';
import { createGate } from '../../src/core/statistics/gate.ts';
import { createRecorder } from '../../src/core/statistics/recorder.ts';
import { bob, GROUP, news, openWorld, talk, type World } from './world.ts';

const HOUR = 3600;

let world: World;
afterEach(() => world.finish());

/** The counting parts over the world's database, as the bot has them. */
function counting() {
  const { database, background, now } = world;
  const onError = (error: unknown) => world.errors.push(error);
  const counters = createCounters({ store: database.figures, now, onError });
  const gate = createGate({ asks: database.asks, counters, background, now });
  const activity = createActivity({ store: database.activity, now, onError });
  const recorder = createRecorder({ counters, takeMessages: activity.takeMessages });
  return { counters, gate, activity, recorder };
}

type Counting = ReturnType<typeof counting>;
let parts: Counting;

async function today() {
  const { database, background, now } = world;
  await background.drain();
  await parts.recorder.finish();
  const [group] = await database.figures.ofGroup(GROUP, 0, dayOf(now()));
  const channels = await database.figures.ofChannels(GROUP, 0, dayOf(now()));
  return { group, channel: channels.findLast(({ channelId }) => channelId === news.id) };
}

beforeEach(async () => {
  world = await openWorld([news, talk]);
  parts = counting();
});

const message = { kind: 'message', messageId: 1, date: new Date() } as const;

describe('the gate', () => {
  it('counts whoever joins within a day of being asked, once', async () => {
    const { gate } = parts;
    gate.muted(GROUP, bob.id, [news.id, talk.id], message);
    await world.background.drain();
    world.advance(23 * HOUR);
    gate.joined(bob.id, news.id);
    gate.joined(bob.id, news.id);
    const { channel } = await today();
    expect(channel).toMatchObject({ joined: 1, left: 0, cameBack: 0 });
  });

  it('does not count whoever was not asked, or a day ago', async () => {
    const { gate } = parts;
    gate.muted(GROUP, bob.id, [news.id], message);
    await world.background.drain();
    world.advance(25 * HOUR);
    gate.joined(bob.id, news.id);
    gate.joined(bob.id + 1, news.id);
    const { channel } = await today();
    expect(channel?.joined ?? 0).toBe(0);
  });

  it('counts that somebody is asked once a day, whatever they do meanwhile', async () => {
    const { gate } = parts;
    for (let turn = 0; turn < 3; turn += 1) {
      gate.muted(GROUP, bob.id, [news.id], message);
      await world.background.drain();
    }
    expect(await today()).toMatchObject({ group: { offences: 3 }, channel: { asked: 1 } });
  });

  it('counts who left and came back apart from who was asked and joined', async () => {
    const { gate } = parts;
    gate.muted(GROUP, bob.id, [news.id], { kind: 'left-channel', channel: news });
    await world.background.drain();
    gate.joined(bob.id, news.id);
    const { channel } = await today();
    expect(channel).toMatchObject({ asked: 0, joined: 0, left: 1, cameBack: 1 });
  });

  it('tells how long it took until somebody was verified', async () => {
    const { gate } = parts;
    for (const hours of [0.5, 5, 20, 30]) {
      gate.verified(GROUP, new Date(world.now().getTime() - hours * HOUR * 1000));
    }
    const one = { verified1h: 1, verified6h: 1, verified24h: 1, verifiedLater: 1 };
    expect((await today()).group).toMatchObject(one);
  });
});

describe('what enforcement counts', () => {
  it('a mute and its end, once each, however often they are triggered', async () => {
    const { gate } = parts;
    const reconcile = world.reconcileWith({ onMuted: gate.muted, onVerified: gate.verified });
    const other = world.anotherInstance({ onMuted: gate.muted, onVerified: gate.verified });
    await Promise.all([
      reconcile(GROUP, bob, world.message(1)),
      reconcile(GROUP, bob, world.message(2)),
      other(GROUP, bob, world.message(3)),
    ]);
    world.joins(news);
    world.joins(talk);
    await world.membership.forget(bob.id, [news, talk]);
    const none = { kind: 'none' } as const;
    await Promise.all([reconcile(GROUP, bob, none), other(GROUP, bob, none)]);
    expect(await today()).toMatchObject({
      group: { offences: 1, verified1h: 1 },
      channel: { asked: 1 },
    });
  });
});

describe('messages', () => {
  it('are written a round after they were counted, or at the end', async () => {
    const { activity, recorder } = parts;
    const written = async () => (await world.database.figures.ofGroup(GROUP, 0, 1e6))[0]?.messages;
    activity.wrote(GROUP, bob.id);
    activity.wrote(GROUP, bob.id);
    activity.mark(GROUP, bob.id);
    await recorder.record();
    expect(await written()).toBeUndefined();
    activity.wrote(GROUP, bob.id);
    await recorder.record();
    expect(await written()).toBe(2);
    await recorder.finish();
    expect(await written()).toBe(3);
    await activity.flush();
  });

  it('belong to the day on which they were written', async () => {
    const { activity, recorder } = parts;
    const day = dayOf(world.now());
    activity.wrote(GROUP, bob.id);
    world.advance(24 * HOUR);
    activity.wrote(GROUP, bob.id);
    activity.wrote(GROUP, bob.id);
    await recorder.finish();
    const days = await world.database.figures.ofGroup(GROUP, day, day + 1);
    expect(days.map(({ messages }) => messages)).toEqual([1, 2]);
    await activity.flush();
  });
});

it('a batch whose write failed is not written again: it may have been carried out', async () => {
  const added: unknown[] = [];
  const errors: unknown[] = [];
  const counters = createCounters({
    store: {
      async add(batch) {
        added.push(batch);
        if (added.length === 1) throw new Error('no answer');
      },
    },
    now: world.now,
    onError: (error) => errors.push(error),
  });
  counters.group(GROUP, 'offences');
  await counters.flush();
  await counters.flush();
  counters.channel(GROUP, news.id, 'joined');
  await counters.flush();
  expect(errors).toHaveLength(1);
  expect(added).toHaveLength(2);
  expect(added[1]).toMatchObject({ groups: [], channels: [{ joined: 1 }] });
});
