import { beforeEach, expect, it } from 'vitest';
import type { ChannelDay, GroupDay } from '../../src/core/statistics/figures.ts';
import type { Database } from '../../src/storage/database.ts';
import { channel, GROUP_ID, request } from './samples.ts';

const NEWS = channel(1).id;
const TODAY = 20_000;

const groupDay = (some: Partial<GroupDay>): GroupDay => ({
  ...{ groupId: GROUP_ID, day: TODAY, messages: 0, offences: 0 },
  ...{ verified1h: 0, verified6h: 0, verified24h: 0, verifiedLater: 0 },
  ...some,
});
const channelDay = (some: Partial<ChannelDay>): ChannelDay => ({
  ...{ groupId: GROUP_ID, channelId: NEWS, day: TODAY },
  ...{ asked: 0, joined: 0, left: 0, cameBack: 0 },
  ...some,
});

/** What the figures and the asks promise, on whichever database. */
export function figuresContract(
  open: () => Database,
  clock: { now: () => Date; passes: (milliseconds: number) => void },
): void {
  beforeEach(() => open().groups.protect(request(GROUP_ID, [channel(1)])));

  it('adds up what several instances have counted', async () => {
    const { figures } = open();
    const batch = {
      groups: [groupDay({ messages: 5, verified1h: 1 }), groupDay({ day: TODAY - 1, offences: 2 })],
      channels: [channelDay({ joined: 1, left: 2 })],
    };
    await Promise.all([figures.add(batch), figures.add(batch), figures.add(batch)]);
    expect(await figures.ofGroup(GROUP_ID, TODAY - 6, TODAY)).toEqual([
      groupDay({ day: TODAY - 1, offences: 6 }),
      groupDay({ messages: 15, verified1h: 3 }),
    ]);
    expect(await figures.ofChannels(GROUP_ID, TODAY, TODAY)).toEqual([
      channelDay({ joined: 3, left: 6 }),
    ]);
    expect(await figures.ofAll(TODAY - 1, TODAY)).toEqual({ offences: 6, joined: 3 });
  });

  it('counts nothing of a group that is gone', async () => {
    const { figures } = open();
    const gone = -1_009;
    await figures.add({
      groups: [groupDay({ groupId: gone, messages: 1 }), groupDay({ messages: 2 })],
      channels: [channelDay({ groupId: gone, asked: 1 })],
    });
    expect(await figures.ofGroup(gone, 0, TODAY)).toEqual([]);
    expect(await figures.ofGroup(GROUP_ID, 0, TODAY)).toEqual([groupDay({ messages: 2 })]);
  });

  it('forgets old days, and all days of an erased group', async () => {
    const { figures, erasure } = open();
    await figures.add({
      groups: [groupDay({ messages: 1 }), groupDay({ day: TODAY - 400, messages: 1 })],
      channels: [channelDay({ asked: 1 }), channelDay({ day: TODAY - 400, asked: 1 })],
    });
    await figures.forgetBefore(TODAY - 399);
    expect(await figures.ofGroup(GROUP_ID, 0, TODAY)).toHaveLength(1);
    expect(await figures.ofChannels(GROUP_ID, 0, TODAY)).toHaveLength(1);
    await erasure.group(GROUP_ID);
    expect(await figures.ofGroup(GROUP_ID, 0, TODAY)).toEqual([]);
    expect(await figures.ofChannels(GROUP_ID, 0, TODAY)).toEqual([]);
  });

  it('names the protected groups where something happened on some days', async () => {
    const { figures, groups } = open();
    const [quiet, unprotected, joined] = [GROUP_ID + 1, GROUP_ID + 2, GROUP_ID + 3];
    for (const id of [quiet, unprotected, joined]) {
      await groups.protect(request(id, [channel(1)]));
    }
    await groups.setEnabled(unprotected, false);
    await figures.add({
      groups: [
        groupDay({ messages: 1 }),
        groupDay({ groupId: quiet, day: TODAY - 7, messages: 1 }),
        groupDay({ groupId: unprotected, messages: 1 }),
      ],
      channels: [channelDay({ groupId: joined, day: TODAY - 6, joined: 1 })],
    });
    const week = { from: TODAY - 6, to: TODAY };
    expect(await figures.groupsWith(GROUP_ID - 1, week, 10)).toEqual([GROUP_ID, joined]);
    expect(await figures.groupsWith(GROUP_ID - 1, week, 1)).toEqual([GROUP_ID]);
    expect(await figures.groupsWith(GROUP_ID, week, 10)).toEqual([joined]);
  });

  it('takes the days of a group along to its new id', async () => {
    const { figures, groups } = open();
    const newId = GROUP_ID - 1;
    await groups.protect(request(newId, [channel(1)]));
    await figures.add({
      groups: [groupDay({ messages: 1 }), groupDay({ day: TODAY - 1, messages: 2 })],
      channels: [],
    });
    await figures.add({ groups: [groupDay({ groupId: newId, messages: 7 })], channels: [] });
    await groups.migrate(GROUP_ID, newId);
    const days = await figures.ofGroup(newId, 0, TODAY);
    expect(days.map(({ messages }) => messages)).toEqual([2, 7]);
  });

  it('of all who see somebody join, one learns that they were asked', async () => {
    const { asks } = open();
    const person = { groupId: GROUP_ID, userId: 42, channelIds: [NEWS, 7], leftId: 7 };
    const before = new Date(clock.now().getTime() - 1000);
    const opened = () => asks.open(person, clock.now(), before);
    const all = (await Promise.all([opened(), opened()])).flat();
    expect(all.toSorted((a, b) => a - b)).toEqual([NEWS, 7].toSorted((a, b) => a - b));
    const takes = await Promise.all([asks.take(42, NEWS), asks.take(42, NEWS)]);
    expect(takes.flat()).toEqual([{ groupId: GROUP_ID, askedAt: clock.now(), hadLeft: false }]);
    expect(await asks.take(42, 7)).toMatchObject([{ hadLeft: true }]);
  });

  it('asks many people at once as it asks one, and nobody of a group that is gone', async () => {
    const { asks } = open();
    const before = new Date(clock.now().getTime() - 1000);
    const ask = (groupId: number, userId: number, channelIds: number[]) =>
      asks.open({ groupId, userId, channelIds, leftId: undefined }, clock.now(), before);
    await ask(GROUP_ID, 5, [NEWS]);
    const people = Array.from({ length: 60 }, (_, index) => index + 1);
    const opened = await Promise.all([
      ...people.map((id) => ask(GROUP_ID, id, [NEWS, 7])),
      ...people.map((id) => ask(-1_009, id, [NEWS])),
    ]);
    expect(opened[4]).toEqual([7]);
    expect(opened.slice(0, 60).flat()).toHaveLength(119);
    expect(opened.slice(60).flat()).toEqual([]);
  });

  it('asks anew once an ask is old, and forgets it', async () => {
    const { asks, erasure } = open();
    const person = { groupId: GROUP_ID, userId: 42, channelIds: [NEWS], leftId: undefined };
    const yesterday = clock.now();
    await asks.open(person, yesterday, yesterday);
    clock.passes(1000);
    expect(await asks.open(person, clock.now(), yesterday)).toEqual([]);
    expect(await asks.open(person, clock.now(), clock.now())).toEqual([NEWS]);
    await asks.forgetBefore(new Date(clock.now().getTime() + 1));
    expect(await asks.take(42, NEWS)).toEqual([]);
    await asks.open(person, clock.now(), yesterday);
    await erasure.user(42);
    expect(await asks.take(42, NEWS)).toEqual([]);
    expect(await asks.open({ ...person, groupId: -1_009 }, clock.now(), yesterday)).toEqual([]);
  });
}
