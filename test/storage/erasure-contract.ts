import { expect, it } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { channel, GROUP_ID, intent, OTHER_ID, request, USER_ID } from './samples.ts';

const ANNA = USER_ID;
const BOB = 42;
const EVE = 4242;
const DUE = new Date('2100-01-01T00:00:00Z');

/** Two groups that share a channel and an owner, with the same people in them. */
async function fill(database: Database): Promise<void> {
  const { groups, activity, restrictions, joinRequests, deletions } = database;
  await groups.protect(request(GROUP_ID, [channel(1), channel(2)]));
  await groups.protect(request(OTHER_ID, [channel(1)]));
  for (const groupId of [GROUP_ID, OTHER_ID]) {
    for (const userId of [BOB, EVE]) {
      await restrictions.open(intent(groupId, userId));
      await joinRequests.open(groupId, userId);
      await groups.setAllowed(groupId, userId, true);
      await activity.record([{ groupId, userId, seenAt: new Date() }]);
    }
    await deletions.schedule(groupId, 1, DUE);
    await deletions.schedule(groupId, { ephemeralId: 2, receiverId: BOB }, DUE);
  }
}

async function knownOf({ groups, activity, restrictions, joinRequests }: Database, userId: number) {
  const lists = await Promise.all([GROUP_ID, OTHER_ID].map((id) => groups.find(id)));
  return {
    restrictions: (await restrictions.ofUser(userId)).map(({ groupId }) => groupId),
    requests: await joinRequests.ofUser(userId),
    seen: await activity.groupsWhereSeen(userId, [GROUP_ID, OTHER_ID]),
    allowed: lists.filter((group) => group?.settings.allowList.includes(userId)).length,
  };
}

export function erasureContract(database: () => Database): void {
  it('erases a person from the history of allow lists, and nobody else', async () => {
    await fill(database());
    const { groups, changes, erasure } = database();
    for (const userId of [BOB, EVE]) {
      await groups.setAllowed(GROUP_ID, userId, false, ANNA);
      await groups.setAllowed(GROUP_ID, userId, true, ANNA);
    }
    await erasure.user(BOB);
    const left = (await changes.of(GROUP_ID, 50)).filter(({ what }) => what === 'allowList');
    expect(left.map(({ before, after }) => [before, after])).toEqual([
      [[], [EVE]],
      [[EVE], []],
    ]);
  });

  it('erases a person everywhere, and nobody else', async () => {
    await fill(database());
    const before = await knownOf(database(), EVE);
    expect(await database().erasure.known(BOB)).toEqual({
      ...{ mutes: 2, seenIn: 2, requests: 2, lists: 2, notices: 2, owner: 0, changes: 0 },
      other: 0,
    });
    expect(await database().erasure.known(ANNA)).toMatchObject({ mutes: 0, owner: 1 });
    const erased = await database().erasure.user(BOB);
    expect(erased).toEqual({
      'mutes in the ledger': 2,
      'groups where seen': 2,
      'requests to join': 2,
      'places on allow lists': 2,
      'private notices': 2,
      'record as an owner': 0,
      'changes to groups': 0,
      'other notes': 0,
    });
    const nothing = { restrictions: [], requests: [], seen: [], allowed: 0 };
    expect(await knownOf(database(), BOB)).toEqual(nothing);
    expect(await knownOf(database(), EVE)).toEqual(before);
    expect(before.restrictions).toHaveLength(2);
    const due = await database().deletions.due(new Date(), 10);
    expect(due.map(({ message }) => message)).toEqual([
      { ephemeralId: 2, receiverId: BOB },
      { ephemeralId: 2, receiverId: BOB },
    ]);
    expect(Object.values(await database().erasure.user(BOB))).toEqual([0, 0, 0, 0, 2, 0, 0, 0]);
  });

  it('erases an owner, whose groups stay protected', async () => {
    await fill(database());
    expect(await database().erasure.groupsNaming(ANNA)).toContain(GROUP_ID);
    expect(await database().erasure.user(ANNA)).toMatchObject({ 'record as an owner': 1 });
    expect(await database().groups.find(GROUP_ID)).toMatchObject({ enabled: true, owner: null });
  });

  it('erases a group with what belongs to it alone, and nothing of another', async () => {
    await fill(database());
    const other = await database().groups.find(OTHER_ID);
    expect(await database().erasure.group(GROUP_ID)).toEqual({
      'protected group': 1,
      'required channels': 2,
      'mutes in the ledger': 2,
      'people seen': 2,
      'requests to join': 2,
      'messages to be deleted': 2,
    });
    expect(await database().groups.find(GROUP_ID)).toBeUndefined();
    expect(await database().channels.find(channel(2).id)).toBeUndefined();
    expect(await database().groups.find(OTHER_ID)).toEqual(other);
    expect(await knownOf(database(), BOB)).toEqual({
      restrictions: [OTHER_ID],
      requests: [OTHER_ID],
      seen: [OTHER_ID],
      allowed: 1,
    });
    const due = await database().deletions.due(new Date(), 10);
    expect(due.map(({ chatId }) => chatId)).toEqual([GROUP_ID, GROUP_ID]);
  });

  it('erasing what is not there is no fault', async () => {
    expect(Object.values(await database().erasure.group(-1))).toEqual([0, 0, 0, 0, 0, 0]);
  });
}
