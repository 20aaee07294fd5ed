import { beforeEach, expect, it } from 'vitest';
import { allPermissions } from '../../src/core/permissions.ts';
import type { Database } from '../../src/storage/database.ts';
import { channel, GROUP_ID, intent, LATER, OTHER_ID, request, SINCE, USER_ID } from './samples.ts';

const EVER = new Date('2100-01-01T00:00:00Z');

export function ledgerContract(database: () => Database): void {
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

  it('gives back exactly what a person had before', async () => {
    const { restrictions } = database();
    const permissions = { ...allPermissions(false), can_send_messages: true };
    const row = { ...intent(GROUP_ID, USER_ID), until: null, prior: { permissions, until: LATER } };
    await restrictions.open(row);
    expect(await restrictions.find(GROUP_ID, USER_ID)).toEqual({
      ...row,
      state: 'muting',
      noticeMessageId: null,
    });
  });

  it('writes a row anew only while it is as it was read', async () => {
    const { restrictions } = database();
    await restrictions.open(intent(GROUP_ID, USER_ID));
    const renewed = { ...intent(GROUP_ID, USER_ID), since: LATER, noticeMessageId: 7 };
    const expected = { ...intent(GROUP_ID, USER_ID), state: 'muting' as const };
    expect(await restrictions.replace({ ...renewed, state: 'muting' }, expected)).toBe(true);
    expect(await restrictions.replace({ ...renewed, state: 'muting' }, expected)).toBe(false);
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
    expect(await restrictions.setNotice(GROUP_ID, 2, { ...change, now: 8 })).toBe(false);
    expect(await restrictions.find(GROUP_ID, 1)).toMatchObject({
      noticeMessageId: 9,
      missing: [4],
    });
    await restrictions.clearNotice(GROUP_ID, 9);
    const rows = await restrictions.inGroup(GROUP_ID, { afterUserId: 0, limit: 10 });
    expect(rows.map(({ noticeMessageId }) => noticeMessageId)).toEqual([null, null]);
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

  it('finds interrupted work and expired restrictions', async () => {
    const { restrictions } = database();
    await restrictions.open(intent(GROUP_ID, 1));
    await restrictions.open({ ...intent(GROUP_ID, 2), until: null });
    await restrictions.advance(GROUP_ID, 2, 'muted', ['muting']);
    const ids = (rows: readonly { userId: number }[]) => rows.map(({ userId }) => userId);
    expect(ids(await restrictions.unfinished(EVER, 10))).toEqual([1]);
    expect(ids(await restrictions.unfinished(SINCE, 10))).toEqual([]);
    expect(ids(await restrictions.expired(LATER, 10))).toEqual([1]);
    expect(ids(await restrictions.expired(SINCE, 10))).toEqual([]);
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
    const due = async () => (await deletions.due(LATER, 10)).map(({ messageId }) => messageId);
    expect(await due()).toEqual([2, 1]);
    await deletions.done(USER_ID, [2]);
    expect(await due()).toEqual([1]);
  });
}
