import { expect, it } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { channel, GROUP_ID, intent, OTHER_ID, request, USER_ID } from './samples.ts';

interface Clock {
  now(): Date;
  passes(milliseconds: number): void;
}

export function operatorContract(database: () => Database, clock: Clock): void {
  it('remembers whom the operator has blocked, once', async () => {
    const { blocks } = database();
    expect(await blocks.add(GROUP_ID, 1)).toBe(true);
    expect(await blocks.add(GROUP_ID, 2)).toBe(false);
    expect(await blocks.add(USER_ID, 1)).toBe(true);
    expect((await blocks.among([GROUP_ID, OTHER_ID, USER_ID])).toSorted()).toEqual(
      [GROUP_ID, USER_ID].toSorted(),
    );
    expect(await blocks.remove(GROUP_ID)).toBe(true);
    expect(await blocks.remove(GROUP_ID)).toBe(false);
    expect(await blocks.among([GROUP_ID])).toEqual([]);
  });

  it('keeps a departure, with its first reason, until it is done', async () => {
    const { departures } = database();
    const askedAt = clock.now();
    await departures.ask(GROUP_ID, 'blocked-group');
    clock.passes(1_000);
    await departures.ask(GROUP_ID, 'asked');
    await departures.ask(OTHER_ID, 'asked');
    const [first, ...others] = await departures.due(10);
    expect(first).toEqual({
      groupId: GROUP_ID,
      reason: 'blocked-group',
      askedAt,
      isTriedAgain: false,
    });
    expect(others).toHaveLength(1);
    await departures.postpone(GROUP_ID, new Date(clock.now().getTime() + 30_000));
    await departures.done(OTHER_ID);
    expect(await departures.due(10)).toEqual([]);
    clock.passes(30_000);
    expect(await departures.due(10)).toMatchObject([
      { groupId: GROUP_ID, askedAt, isTriedAgain: true },
    ]);
  });

  it('cancels a departure for its own reason only', async () => {
    const { departures } = database();
    await departures.ask(GROUP_ID, 'blocked-group');
    await departures.ask(OTHER_ID, 'asked');
    for (const id of [GROUP_ID, OTHER_ID]) await departures.cancel(id, 'blocked-group');
    expect(await departures.due(10)).toMatchObject([{ groupId: OTHER_ID }]);
  });

  it('tells how many groups there are, and which are the largest, the newest and suspended', async () => {
    const { groups, overview, activity, restrictions } = database();
    await groups.protect(request(GROUP_ID, [channel(1)]));
    await groups.protect(request(OTHER_ID, [channel(2)]));
    await groups.setEnabled(OTHER_ID, false);
    const seenAt = clock.now();
    const old = new Date(seenAt.getTime() - 1000);
    await activity.record([1, 2].map((userId) => ({ groupId: GROUP_ID, userId, seenAt })));
    await activity.record([1, 2, 3].map((userId) => ({ groupId: OTHER_ID, userId, seenAt: old })));
    await restrictions.open(intent(GROUP_ID, 1));
    expect(await overview.countGroups()).toEqual({ all: 2, enabled: 1 });
    expect(await overview.largest(old, 10)).toMatchObject([
      { id: OTHER_ID, people: 3 },
      { id: GROUP_ID, people: 2 },
    ]);
    expect(await overview.largest(seenAt, 10)).toMatchObject([{ id: GROUP_ID, people: 2 }]);
    expect(await overview.newest(1)).toHaveLength(1);
    expect(await overview.people(GROUP_ID)).toEqual({ seen: 2, muted: 1 });
    expect((await overview.ofOwner(USER_ID)).map(({ id }) => id).toSorted()).toEqual(
      [GROUP_ID, OTHER_ID].toSorted(),
    );
    expect(await overview.suspended(10)).toEqual([]);
    await groups.setCanSee(channel(1).id, false);
    expect(await overview.suspended(10)).toMatchObject([{ id: GROUP_ID, title: 'Cats <b>&' }]);
    await groups.setCanEnforce(GROUP_ID, false);
    await groups.setCanEnforce(OTHER_ID, false);
    expect(await overview.suspended(10)).toMatchObject([{ id: GROUP_ID }]);
  });

  it('pages through the owners of protected groups, without blocked ones', async () => {
    const { groups, owners, overview, blocks } = database();
    for (const [index, id] of [30, 10, 20].entries()) {
      const protectedBy = {
        ...request(GROUP_ID - index, [channel(1)]),
        owner: { id, username: null },
      };
      await groups.protect(protectedBy);
    }
    await groups.setEnabled(GROUP_ID - 2, false);
    await owners.save({ id: 5, username: null });
    expect(await overview.countOwners(0)).toBe(2);
    expect(await owners.activeAfter(0, 10)).toEqual({ userIds: [10, 30], last: 30 });
    expect(await owners.activeAfter(0, 1)).toEqual({ userIds: [], last: 5 });
    expect(await owners.activeAfter(10, 1)).toEqual({ userIds: [], last: 20 });
    expect(await owners.activeAfter(30, 10)).toEqual({ userIds: [], last: undefined });
    await blocks.add(10, 1);
    expect(await owners.activeAfter(0, 10)).toEqual({ userIds: [30], last: 30 });
    expect(await overview.countOwners(10)).toBe(1);
  });

  it('lets a job begin once, and go on only as it was read', async () => {
    const { progress } = database();
    const began = clock.now();
    expect(await progress.begin('job', { step: 0 }, began)).toBe(true);
    expect(await progress.begin('job', { step: 9 }, began)).toBe(false);
    const updatedAt = new Date(began.getTime() + 1);
    expect(await progress.advance('job', { step: 1 }, { expected: began, updatedAt })).toBe(true);
    expect(await progress.advance('job', { step: 2 }, { expected: began, updatedAt })).toBe(false);
    expect(await progress.find('job')).toEqual({ position: { step: 1 }, updatedAt });
    expect(await progress.clear('job')).toBe(true);
    expect(await progress.clear('job')).toBe(false);
    const late = { expected: updatedAt, updatedAt };
    expect(await progress.advance('job', { step: 2 }, late)).toBe(false);
  });
}
