import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SettingsPatch } from '../../src/core/model/settings.ts';
import type { Trigger } from '../../src/core/model/trigger.ts';
import { createCounters } from '../../src/core/statistics/counters.ts';
import { csvOf } from '../../src/core/statistics/csv.ts';
import { dayOf } from '../../src/core/statistics/figures.ts';
import { createReadReport, verifiedWithin } from '../../src/core/statistics/report.ts';
import { type Counting, countingIn } from './counting.ts';
import { bob, GROUP, news, openWorld, talk, type World } from './world.ts';

const HOUR = 3600;

let world: World;
afterEach(() => world.finish());

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
  parts = countingIn(world);
});

/** Bob is stopped, and reads a notice. */
function stops(channelIds: readonly number[], trigger: Trigger): void {
  parts.gate.stopped(GROUP);
  parts.gate.asked(GROUP, bob.id, channelIds, trigger);
}

const message = { kind: 'message', messageId: 1, date: new Date() } as const;

describe('the gate', () => {
  it('counts whoever joins within a day of being asked, once', async () => {
    const { gate } = parts;
    stops([news.id, talk.id], message);
    await world.background.drain();
    world.advance(23 * HOUR);
    gate.joined(bob.id, news.id);
    gate.joined(bob.id, news.id);
    const { channel } = await today();
    expect(channel).toMatchObject({ joined: 1, left: 0, cameBack: 0 });
  });

  it('does not count whoever was not asked, or a day ago', async () => {
    const { gate } = parts;
    stops([news.id], message);
    await world.background.drain();
    world.advance(25 * HOUR);
    gate.joined(bob.id, news.id);
    gate.joined(bob.id + 1, news.id);
    const { channel } = await today();
    expect(channel?.joined ?? 0).toBe(0);
  });

  it('counts that somebody is asked once a day, whatever they do meanwhile', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      stops([news.id], message);
      await world.background.drain();
    }
    expect(await today()).toMatchObject({ group: { offences: 3 }, channel: { asked: 1 } });
  });

  it('counts nobody as asked again who joins while that is being recorded', async () => {
    const { asks } = world.database;
    stops([news.id], message);
    await world.background.drain();
    const slow = Promise.withResolvers<void>();
    const { open } = asks;
    vi.spyOn(asks, 'open').mockImplementationOnce(async (...asked) => {
      await slow.promise;
      return open(...asked);
    });
    const take = vi.spyOn(asks, 'take');
    stops([news.id], message);
    parts.gate.joined(bob.id, news.id);
    await Promise.allSettled(take.mock.results.map(({ value }) => value));
    slow.resolve();
    expect((await today()).channel).toMatchObject({ asked: 1, joined: 1 });
  });

  it('counts who left and came back apart from who was asked and joined', async () => {
    const { gate } = parts;
    stops([news.id], { kind: 'left-channel', channel: news });
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

  it('shows under "within 6 h" whoever took an hour, too', async () => {
    const { gate } = parts;
    for (const hours of [0.5, 0.6, 5, 20, 30]) {
      gate.verified(GROUP, new Date(world.now().getTime() - hours * HOUR * 1000));
    }
    await today();
    const report = await createReadReport(world.database.figures)(GROUP, 7, dayOf(world.now()));
    if (report === undefined) throw new Error('no report');
    expect(verifiedWithin(report.totals)).toEqual({ verified1h: 2, verified6h: 3, verified24h: 4 });
    const [names = '', figures = ''] = csvOf(report).split('\r\n');
    expect(names).toContain(
      'verified_within_1h,verified_within_6h,verified_within_24h,verified_later',
    );
    expect(figures).toContain(',2,3,4,1,');
  });
});

describe('what enforcement counts', () => {
  it('a mute and its end, once each, however often they are triggered', async () => {
    const { gate } = parts;
    const heard = { onStopped: gate.stopped, onAsked: gate.asked, onVerified: gate.verified };
    const reconcile = world.reconcileWith(heard);
    const other = world.anotherInstance(heard);
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

describe('where somebody is told instead of muted', () => {
  let reconcile: World['reconcile'];
  beforeEach(() => {
    const { gate } = parts;
    const heard = { onStopped: gate.stopped, onAsked: gate.asked, onVerified: gate.verified };
    reconcile = world.reconcileWith(heard);
  });
  const set = (patch: SettingsPatch) => world.database.groups.updateSettings(GROUP, patch);
  /** Some time later, so that it is another offence. */
  async function writes(...ids: number[]) {
    for (const id of ids) {
      world.advance(5);
      await reconcile(GROUP, bob, world.message(id));
      await world.background.drain();
    }
  }
  async function joinsAll() {
    for (const channel of [news, talk]) {
      world.joins(channel);
      await world.membership.record(channel.id, bob.id, 'member');
      parts.gate.joined(bob.id, channel.id);
    }
    await reconcile(GROUP, bob, { kind: 'joined-channel' });
  }

  it('counts the first of the messages that go, and who joins because of it', async () => {
    await set({ onOffence: 'delete' });
    await writes(1, 2, 3);
    await joinsAll();
    expect(await today()).toMatchObject({
      group: { offences: 1, verified1h: 1 },
      channel: { asked: 1, joined: 1 },
    });
  });

  it('counts each warning and the mute after them, and asks once', async () => {
    await set({ onOffence: 'warn', warnings: 2 });
    await writes(1, 2, 3);
    expect(await today()).toMatchObject({ group: { offences: 3 }, channel: { asked: 1 } });
  });

  it('counts an album, and what is delivered again, once', async () => {
    await set({ onOffence: 'warn', warnings: 2 });
    const other = world.anotherInstance({ onStopped: parts.gate.stopped });
    const album = [1, 2, 3].map((id) => ({ ...world.message(id), isInAlbum: true }));
    for (const photo of [...album, ...album]) {
      await Promise.all([reconcile(GROUP, bob, photo), other(GROUP, bob, photo)]);
    }
    expect(await today()).toMatchObject({ group: { offences: 1 }, channel: { asked: 1 } });
  });

  it('counts nobody as verified who joins after it was forgotten', async () => {
    await set({ onOffence: 'delete', muteLength: HOUR });
    await writes(1);
    world.advance(2 * HOUR);
    await joinsAll();
    expect(await world.row()).toBeUndefined();
    const { group } = await today();
    expect(group).toMatchObject({ offences: 1, verified1h: 0, verified6h: 0 });
  });

  it('counts who is asked again a day later, and no second offence', async () => {
    await set({ onOffence: 'delete', muteLength: 7 * 24 * HOUR });
    await writes(1);
    const [first = 0] = world.telegram.notices.keys();
    world.telegram.notices.delete(first);
    await world.database.restrictions.clearNotice(GROUP, first);
    world.advance(25 * HOUR);
    await writes(2);
    await joinsAll();
    const { database, now } = world;
    await today();
    const days = await database.figures.ofChannels(GROUP, 0, dayOf(now()));
    const ofNews = days.filter(({ channelId }) => channelId === news.id);
    expect(ofNews.map(({ asked, joined }) => [asked, joined])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    const groups = await database.figures.ofGroup(GROUP, 0, dayOf(now()));
    expect(groups.reduce((sum, { offences }) => sum + offences, 0)).toBe(1);
  });

  it('counts a removal as no second offence', async () => {
    await set({ removeAfterHours: 24 });
    await writes(1);
    for (const hours of [23.1, 1]) {
      world.advance(hours * HOUR);
      await reconcile(GROUP, bob, { kind: 'none' });
      await world.background.drain();
    }
    expect(world.telegram.calls).toContain('remove person');
    await today();
    const days = await world.database.figures.ofGroup(GROUP, 0, dayOf(world.now()));
    expect(days.map(({ offences }) => offences)).toEqual([1]);
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
