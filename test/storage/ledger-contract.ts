import { beforeEach, describe, expect, it } from 'vitest';
import { allPermissions } from '../../src/core/model/permissions.ts';
import type { Database } from '../../src/storage/database.ts';
import { channel, GROUP_ID, intent, LATER, OTHER_ID, request, SINCE, USER_ID } from './samples.ts';

const EVER = new Date('2100-01-01T00:00:00Z');

/** A clock that a test moves on. */
interface Clock {
  now(): Date;
  passes(milliseconds: number): void;
}

export function ledgerContract(database: () => Database, clock: Clock): void {
  beforeEach(async () => {
    await database().groups.protect(request(GROUP_ID, [channel(1)]));
    await database().groups.protect(request(OTHER_ID, [channel(1)]));
  });

  it('one of many that restrict a person at the same moment wins', async () => {
    const { restrictions } = database();
    const attempts = Array.from({ length: 20 }, () => restrictions.open(intent(GROUP_ID, USER_ID)));
    expect((await Promise.all(attempts)).filter(Boolean)).toHaveLength(1);
    expect(await restrictions.ofUser(USER_ID)).toHaveLength(1);
  });

  it('takes the steps of a raid at once, each person by themselves', async () => {
    const { restrictions, groups } = database();
    const UNPROTECTED = OTHER_ID;
    await groups.setEnabled(UNPROTECTED, false);
    const people = Array.from({ length: 150 }, (_, index) => index + 1);
    await restrictions.open({ ...intent(GROUP_ID, 7), missing: [5] });
    const opened = await Promise.all(
      people.flatMap((id) => [
        restrictions.open({ ...intent(GROUP_ID, id), missing: [id] }),
        restrictions.open(intent(UNPROTECTED, id)),
      ]),
    );
    const isOpen = (id: number) => opened[2 * (id - 1)];
    expect(people.filter((id) => !isOpen(id))).toEqual([7]);
    expect(opened.filter((_, index) => index % 2 === 1).every((done) => !done)).toBe(true);
    const completed = await Promise.all(
      [...people, 149, 999].map((id) => restrictions.advance(GROUP_ID, id, 'muted', ['muting'])),
    );
    // Of two who complete the same mute, one did.
    expect(completed.filter((row) => row?.userId === 149)).toHaveLength(1);
    expect(completed.at(-1)).toBeUndefined();
    const told = await Promise.all(
      people.map((id) => {
        const change = { shown: id === 9 ? 1 : null, now: 50, missing: [id % 2] };
        return restrictions.setNotice(GROUP_ID, id, change);
      }),
    );
    expect(people.filter((_, index) => !told[index])).toEqual([9]);
    const found = await Promise.all(people.map((id) => restrictions.find(GROUP_ID, id)));
    expect(found.map((row) => row?.userId)).toEqual(people);
    expect(found[19]).toMatchObject({ state: 'muted', notice: 50, missing: [0] });
    expect(found[8]).toMatchObject({ state: 'muted', notice: null, missing: [9] });
    const others = people.map((id) => restrictions.find(UNPROTECTED, id));
    expect((await Promise.all(others)).every((row) => row === undefined)).toBe(true);
  });

  it('gives back exactly what a person had before', async () => {
    const { restrictions } = database();
    const permissions = { ...allPermissions(false), can_send_messages: true };
    const row = { ...intent(GROUP_ID, USER_ID), until: null, prior: { permissions, until: LATER } };
    await restrictions.open(row);
    expect(await restrictions.find(GROUP_ID, USER_ID)).toEqual({
      ...row,
      state: 'muting',
      notice: null,
      ...{ warnings: 0, warnedUpTo: null, remindAt: null, removeAt: null },
      ...{ topicId: null, noticeSays: null },
    });
  });

  it('writes a row anew only while it is as it was read', async () => {
    const { restrictions } = database();
    await restrictions.open(intent(GROUP_ID, USER_ID));
    const renewed = { ...intent(GROUP_ID, USER_ID), since: LATER };
    const expected = { ...intent(GROUP_ID, USER_ID), state: 'muting' as const };
    expect(await restrictions.replace({ ...renewed, state: 'muting' }, expected)).toBe(true);
    expect(await restrictions.replace({ ...renewed, state: 'muting' }, expected)).toBe(false);
  });

  it('leaves the notice alone that was recorded since a row was read, and waits for none then', async () => {
    const { restrictions } = database();
    const read = { ...intent(GROUP_ID, USER_ID), state: 'muting' as const, noticeAfter: 4 };
    await restrictions.open(read);
    await restrictions.replace({ ...read, noticeAfter: 5 }, read);
    expect(await restrictions.find(GROUP_ID, USER_ID)).toMatchObject({ noticeAfter: 5 });
    await restrictions.setNotice(GROUP_ID, USER_ID, { shown: null, now: 9, missing: [] });
    await restrictions.replace({ ...read, missing: [8] }, read);
    const row = await restrictions.find(GROUP_ID, USER_ID);
    expect(row).toMatchObject({ notice: 9, noticeAfter: null, missing: [8] });
  });

  it('advances from the named states only', async () => {
    const { restrictions } = database();
    await restrictions.open(intent(GROUP_ID, USER_ID));
    const advance = () => restrictions.advance(GROUP_ID, USER_ID, 'muted', ['muting']);
    expect(await advance()).toMatchObject({ state: 'muted' });
    expect(await advance()).toBeUndefined();
  });

  it('closes a row only while it is as it was read, and answers what it was, once', async () => {
    const { restrictions } = database();
    const row = { ...intent(GROUP_ID, USER_ID), state: 'muting' as const };
    await restrictions.open(row);
    expect(await restrictions.close({ ...row, state: 'lifting' })).toBeUndefined();
    expect(await restrictions.close({ ...row, since: LATER })).toBeUndefined();
    expect(await restrictions.close(row)).toMatchObject({ userId: USER_ID });
    expect(await restrictions.close(row)).toBeUndefined();
  });

  it('a notice is remembered while there is a row, and forgotten for all who share it', async () => {
    const { restrictions } = database();
    await restrictions.open(intent(GROUP_ID, 1));
    await restrictions.open(intent(GROUP_ID, 2));
    const change = { shown: null, now: 9, missing: [4] };
    expect(await restrictions.setNotice(GROUP_ID, 1, change)).toBe(true);
    expect(await restrictions.setNotice(GROUP_ID, 2, change)).toBe(true);
    expect(await restrictions.setNotice(GROUP_ID, 3, change)).toBe(false);
    // The answer of the first time may have been lost.
    expect(await restrictions.setNotice(GROUP_ID, 2, change)).toBe(true);
    expect(await restrictions.setNotice(GROUP_ID, 2, { ...change, now: 8 })).toBe(false);
    expect(await restrictions.find(GROUP_ID, 1)).toMatchObject({
      notice: 9,
      missing: [4],
    });
    await restrictions.clearNotice(GROUP_ID, 9);
    const rows = await restrictions.inGroup(GROUP_ID, { afterUserId: 0, limit: 10 });
    expect(rows.map(({ notice }) => notice)).toEqual([null, null]);
  });

  it("lists a person's restrictions in all groups, and a group's page by page", async () => {
    const { restrictions } = database();
    for (const userId of [3, 1, 2]) await restrictions.open(intent(GROUP_ID, userId));
    await restrictions.open(intent(OTHER_ID, 1));
    const ofUser = await restrictions.ofUser(1);
    expect(ofUser.map(({ groupId }) => groupId).toSorted()).toEqual([GROUP_ID, OTHER_ID]);
    const page = await restrictions.inGroup(GROUP_ID, { afterUserId: 1, limit: 1 });
    expect(page.map(({ userId }) => userId)).toEqual([2]);
  });

  describe('tells what has to be looked at', () => {
    const SOON_MS = 15_000;
    const inAMinute = () => new Date(clock.now().getTime() + 60_000);
    const claim = async () => {
      const rows = await database().restrictions.claimDue(inAMinute(), 10);
      return rows.map(({ userId }) => userId).toSorted();
    };
    const ending = (userId: number, inMs: number | null) => ({
      ...intent(GROUP_ID, userId),
      since: clock.now(),
      until: inMs === null ? null : new Date(clock.now().getTime() + inMs),
    });
    const mute = async (userId: number, inMs: number | null = 3_600_000) => {
      const { restrictions } = database();
      await restrictions.open(ending(userId, inMs));
      await restrictions.advance(GROUP_ID, userId, 'muted', ['muting']);
      const change = { shown: null, now: 9, missing: [4] };
      await restrictions.setNotice(GROUP_ID, userId, change);
    };

    it('an intent that was not completed, some seconds later', async () => {
      await database().restrictions.open(ending(1, 3_600_000));
      expect(await claim()).toEqual([]);
      clock.passes(SOON_MS + 1);
      expect(await claim()).toEqual([1]);
      expect(await claim()).toEqual([]);
    });

    it('a mute whose notice was not shown, some seconds later', async () => {
      const { restrictions } = database();
      await restrictions.open({ ...ending(1, 3_600_000), noticeAfter: 7 });
      await restrictions.advance(GROUP_ID, 1, 'muted', ['muting']);
      await mute(2);
      clock.passes(SOON_MS + 1);
      expect(await claim()).toEqual([1]);
    });

    it('who was not shown the notice before their removal, until then', async () => {
      const { restrictions } = database();
      const hour = 3_600_000;
      await mute(1, 3 * hour);
      clock.passes(hour);
      const row = await restrictions.find(GROUP_ID, 1);
      if (row === undefined) throw new Error('there is no row');
      const removeAt = new Date(clock.now().getTime() + hour);
      const reminded = { ...row, remindAt: null, removeAt, noticeAfter: 0 };
      await restrictions.clearNotice(GROUP_ID, 9);
      expect(await restrictions.replace(reminded, row)).toBe(true);
      for (let minutes = 0; minutes < 20; minutes += 1) {
        clock.passes(60_000);
        const until = inAMinute();
        const [due] = await restrictions.claimDue(until, 10);
        expect(due?.noticeAfter, `after ${minutes} minutes`).toBe(0);
        if (due !== undefined) await restrictions.looked(due, until, 'answered');
      }
      await restrictions.setNotice(GROUP_ID, 1, { shown: null, now: 10, missing: [4] });
      clock.passes(60_000);
      expect(await claim()).toEqual([]);
      clock.passes(hour);
      expect(await claim()).toEqual([1]);
    });

    it('a mute when it ends, and none that has no end', async () => {
      await mute(1, 40_000);
      await mute(2, null);
      clock.passes(30_000);
      expect(await claim()).toEqual([]);
      clock.passes(11_000);
      expect(await claim()).toEqual([1]);
    });

    it('what was asked for at once, until it was looked at', async () => {
      const { restrictions } = database();
      await mute(1);
      await mute(2);
      await restrictions.requestChecks({ userIds: [1] });
      const until = inAMinute();
      const [row] = await restrictions.claimDue(until, 10);
      expect(row?.userId).toBe(1);
      if (row !== undefined) await restrictions.looked(row, until, 'answered');
      clock.passes(61_000);
      expect(await claim()).toEqual([]);
    });

    it('what Telegram did not answer, two minutes later', async () => {
      const { restrictions } = database();
      await mute(1);
      await restrictions.requestChecks({ userIds: [1] });
      const until = inAMinute();
      const [row] = await restrictions.claimDue(until, 10);
      if (row !== undefined) await restrictions.looked(row, until, 'unanswered');
      clock.passes(115_000);
      expect(await claim()).toEqual([]);
      clock.passes(6_000);
      expect(await claim()).toEqual([1]);
    });

    it('those of other groups than the ones that are named', async () => {
      const { restrictions } = database();
      await mute(1);
      await restrictions.requestChecks({ userIds: [1] });
      expect(await restrictions.claimDue(inAMinute(), 10, [GROUP_ID])).toEqual([]);
      expect(await claim()).toEqual([1]);
    });

    it('whom we are to lift in a group that the bot has left, every ten minutes', async () => {
      const { restrictions, leftGroups } = database();
      await mute(1);
      await restrictions.releaseAll(GROUP_ID);
      await leftGroups.mark(GROUP_ID);
      clock.passes(1);
      const until = inAMinute();
      const [row] = await restrictions.claimDue(until, 10);
      await restrictions.advance(GROUP_ID, 1, 'lifting', ['lifting']);
      if (row !== undefined) await restrictions.looked(row, until, 'answered');
      clock.passes(599_000);
      expect(await claim()).toEqual([]);
      clock.passes(1_000);
      expect(await claim()).toEqual([1]);
    });

    it('what was claimed and not done', async () => {
      await mute(1);
      await database().restrictions.requestChecks({ groupId: GROUP_ID });
      expect(await claim()).toEqual([1]);
      clock.passes(59_000);
      expect(await claim()).toEqual([]);
      clock.passes(2_000);
      expect(await claim()).toEqual([1]);
    });

    it('what was asked for once more while it was looked at, or changed', async () => {
      const { restrictions } = database();
      await mute(1);
      await restrictions.requestChecks({ groupId: GROUP_ID });
      const until = inAMinute();
      const [row] = await restrictions.claimDue(until, 10);
      await restrictions.requestChecks({ groupId: GROUP_ID });
      if (row !== undefined) await restrictions.looked(row, until, 'answered');
      await restrictions.advance(GROUP_ID, 1, 'muted', ['muted']);
      await restrictions.setNotice(GROUP_ID, 1, { shown: 9, now: 10, missing: [4] });
      clock.passes(1);
      expect(await claim()).toEqual([1]);
    });

    it('what was asked for while a change waited for its turn', async () => {
      const { restrictions } = database();
      await mute(1);
      clock.passes(3_000);
      await restrictions.requestChecks({ groupId: GROUP_ID });
      // The changes were written before that, and are carried out only now.
      clock.passes(-3_000);
      await restrictions.advance(GROUP_ID, 1, 'muted', ['muted']);
      await restrictions.setNotice(GROUP_ID, 1, { shown: 9, now: 10, missing: [4] });
      clock.passes(3_001);
      expect(await claim()).toEqual([1]);
    });

    it('whom we are to lift, at once', async () => {
      await mute(1);
      await database().restrictions.releaseAll(GROUP_ID);
      clock.passes(1);
      expect(await claim()).toEqual([1]);
    });
  });

  it('records who was seen, the latest mark counting, and leaves unknown groups out', async () => {
    const { activity } = database();
    await activity.record([
      { groupId: GROUP_ID, userId: 1, seenAt: LATER },
      { groupId: GROUP_ID, userId: 1, seenAt: SINCE },
      { groupId: -1, userId: 1, seenAt: SINCE },
      { groupId: OTHER_ID, userId: 1, seenAt: SINCE },
    ]);
    const groupsSeen = () => activity.groupsWhereSeen(1, [GROUP_ID, OTHER_ID, -1]);
    expect((await groupsSeen()).toSorted()).toEqual([GROUP_ID, OTHER_ID]);
    expect(await activity.forgetBefore(LATER)).toBe(1);
    expect(await groupsSeen()).toEqual([GROUP_ID]);
  });

  it('batches about the same people in different orders can be recorded at once', async () => {
    const { activity } = database();
    const marks = Array.from({ length: 1000 }, (_, userId) => ({
      groupId: userId % 2 ? GROUP_ID : OTHER_ID,
      userId,
      seenAt: SINCE,
    }));
    const batches = Array.from({ length: 16 }, (_, i) => (i % 2 ? marks : marks.toReversed()));
    await Promise.all(batches.map((batch) => activity.record(batch)));
    expect(await activity.groupsWhereSeen(1, [GROUP_ID])).toEqual([GROUP_ID]);
  });

  it('deletions fall due in order, at the time given last, until they are done', async () => {
    const { deletions } = database();
    await deletions.schedule(USER_ID, 1, LATER);
    await deletions.schedule(USER_ID, 2, SINCE);
    await deletions.schedule(USER_ID, 3, SINCE);
    await deletions.schedule(USER_ID, 3, EVER);
    await deletions.schedule(USER_ID, 4, SINCE);
    await deletions.cancel(USER_ID, 4);
    const due = async () => (await deletions.due(LATER, 10)).map(({ message }) => message);
    expect(await due()).toEqual([2, 1]);
    await deletions.cancel(USER_ID, 2);
    expect(await due()).toEqual([1]);
  });
}
