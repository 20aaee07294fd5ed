import { expect, it } from 'vitest';
import { idsOf, MAX_CHANNELS } from '../../src/core/model/channel.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings.ts';
import type { Database } from '../../src/storage/database.ts';
import { meddle } from '../support/databases.ts';
import { channel, GROUP_ID, intent, OTHER_ID, request, SINCE, USER_ID } from './samples.ts';

const FIRST_PAGE = { afterUserId: Number.MIN_SAFE_INTEGER, limit: 100 };

/** JSON that is no object, and on SQLite, whose columns take any text, text that is no JSON. */
const NO_SETTINGS = ['[{"dryRun":true}]', '"text"', '7', 'null'];

export function groupsContract(database: () => Database, url: () => string): void {
  it('finds a protected group with its owner and its channels in the order named', async () => {
    const { groups } = database();
    const channels = [channel(2), channel(1)];
    const protectedGroup = await groups.protect(request(GROUP_ID, channels));
    expect(protectedGroup).toMatchObject({
      id: GROUP_ID,
      enabled: true,
      owner: { id: USER_ID, username: 'anna' },
      settings: DEFAULT_SETTINGS,
      channels,
    });
    expect(await groups.find(GROUP_ID)).toEqual(protectedGroup);
    expect(await groups.find(OTHER_ID)).toBeUndefined();
  });

  it('protecting again replaces the channels and keeps settings and invite links', async () => {
    const { groups } = database();
    const link = 'https://t.me/+abc';
    await groups.protect(request(GROUP_ID, [channel(1), channel(2, { inviteLink: link })]));
    await groups.updateSettings(GROUP_ID, { dryRun: true });
    const again = await groups.protect(request(GROUP_ID, [channel(3), channel(2)]));
    expect(again.channels).toEqual([channel(3), channel(2, { inviteLink: link })]);
    expect(again.settings.dryRun).toBe(true);
  });

  it('changes nothing at all when a part of protecting fails', async () => {
    const { groups, owners } = database();
    const broken = { ...channel(1), title: null as unknown as string };
    await expect(groups.protect(request(GROUP_ID, [broken]))).rejects.toThrow('groups_protect');
    expect(await groups.find(GROUP_ID)).toBeUndefined();
    expect(await owners.find(USER_ID)).toBeUndefined();
  });

  it('groups that name the same channels in different orders can be protected at once', async () => {
    const { groups, statistics } = database();
    const list = [channel(1), channel(2), channel(3)];
    const ids = Array.from({ length: 24 }, (_, index) => GROUP_ID - index);
    // An owner each: a shared one would make them wait for each other before they reach the channels.
    const requests = ids.map((id, index) => ({
      ...request(id, index % 2 ? list : list.toReversed()),
      owner: { id: index + 1, username: null },
    }));
    await Promise.all(requests.map((each) => groups.protect(each)));
    expect(await statistics(SINCE)).toMatchObject({ activeGroups: ids.length });
  });

  it('takes over settings, channels and the allow list at once, and records each', async () => {
    const { groups, changes } = database();
    await groups.protect(request(GROUP_ID, [channel(1), channel(2)]));
    await groups.setAllowed(GROUP_ID, 8, true);
    const whole = {
      settings: { muteLength: 3_600, checkOnJoin: true },
      channels: [channel(3), channel(1)],
      allowList: [9],
    };
    await groups.applyAll(GROUP_ID, whole, USER_ID);
    expect(await groups.find(GROUP_ID)).toMatchObject({
      channels: [channel(3), channel(1)],
      settings: { ...DEFAULT_SETTINGS, muteLength: 3_600, allowList: [9] },
    });
    const recorded = (await changes.of(GROUP_ID, 3)).map(({ what, before, after }) => [
      ...[what, before, after],
    ]);
    expect(recorded).toEqual([
      ['allowList', [8], [9]],
      ['channels', [channel(1).id, channel(2).id], [channel(3).id, channel(1).id]],
      ['muteLength', 86_400, 3_600],
    ]);
  });

  it('takes nothing over at all when a part of it fails', async () => {
    const { groups, changes } = database();
    await groups.protect(request(GROUP_ID, [channel(1)]));
    const before = await groups.find(GROUP_ID);
    const known = await changes.lastId();
    const broken = { ...channel(2), title: null as unknown as string };
    const whole = { settings: { muteLength: 3_600 }, channels: [broken], allowList: [9] };
    await expect(groups.applyAll(GROUP_ID, whole, USER_ID)).rejects.toThrow();
    expect(await groups.find(GROUP_ID)).toEqual(before);
    expect(await changes.lastId()).toBe(known);
  });

  it('adds channels behind those that are required already, each once', async () => {
    const { groups } = database();
    await groups.protect(request(GROUP_ID, [channel(2)]));
    await groups.addChannels(GROUP_ID, [channel(2), channel(1)]);
    expect((await groups.find(GROUP_ID))?.channels).toEqual([channel(2), channel(1)]);
  });

  it('takes a channel off the list, moves it and replaces it, and records who did', async () => {
    const { groups, changes } = database();
    const ids = async () => idsOf((await groups.find(GROUP_ID))?.channels ?? []);
    const [one, two, three, four] = [1, 2, 3, 4].map((number) => channel(number).id) as [
      ...[number, number, number, number],
    ];
    await groups.protect(request(GROUP_ID, [channel(1), channel(2), channel(3)]));
    expect(await groups.moveChannel(GROUP_ID, three, 'up', 7)).toBe(true);
    expect(await ids()).toEqual([one, three, two]);
    expect(await groups.moveChannel(GROUP_ID, one, 'down', 7)).toBe(true);
    expect(await ids()).toEqual([three, one, two]);
    expect(await groups.moveChannel(GROUP_ID, three, 'up', 7)).toBe(false);
    expect(await groups.moveChannel(GROUP_ID, two, 'down', 7)).toBe(false);
    expect(await groups.replaceChannel(GROUP_ID, one, channel(4), 8)).toBe(true);
    expect(await groups.replaceChannel(GROUP_ID, one, channel(5), 8)).toBe(false);
    expect(await groups.replaceChannel(GROUP_ID, two, channel(4), 8)).toBe(false);
    expect(await ids()).toEqual([three, four, two]);
    expect(await groups.removeChannel(GROUP_ID, three, 9)).toBe(true);
    expect(await groups.removeChannel(GROUP_ID, three, 9)).toBe(false);
    expect(await groups.removeChannel(OTHER_ID, three, 9)).toBe(false);
    await groups.addChannels(GROUP_ID, [channel(1)]);
    expect(await ids()).toEqual([four, two, one]);
    const recorded = (await changes.of(GROUP_ID, 10)).filter(({ by }) => by !== USER_ID);
    expect(recorded.map(({ by, before, after }) => [by, before, after])).toEqual([
      [9, [three, four, two], [four, two]],
      [8, [three, one, two], [three, four, two]],
      [7, [one, three, two], [three, one, two]],
      [7, [one, two, three], [one, three, two]],
    ]);
  });

  it('keeps a channel of a group when admins take all off it at once', async () => {
    const { groups, changes } = database();
    for (const round of [0, 1, 2, 3]) {
      const groupId = GROUP_ID - round;
      const list = [channel(1), channel(2), channel(3)];
      await groups.protect(request(groupId, list));
      const removed = await Promise.all(list.map(({ id }) => groups.removeChannel(groupId, id, 9)));
      expect(removed.toSorted()).toEqual([false, true, true]);
      expect((await groups.find(groupId))?.channels).toHaveLength(1);
      const recorded = await changes.of(groupId, 10);
      expect(recorded.filter(({ by }) => by === 9)).toHaveLength(2);
    }
  });

  it('loses none of the changes that admins make of a list at once', async () => {
    const { groups } = database();
    for (const round of [0, 1, 2, 3]) {
      const groupId = GROUP_ID - round;
      await groups.protect(request(groupId, [channel(1), channel(2), channel(3), channel(4)]));
      await Promise.all([
        groups.removeChannel(groupId, channel(1).id),
        groups.replaceChannel(groupId, channel(2).id, channel(7)),
        groups.moveChannel(groupId, channel(4).id, 'up'),
        groups.addChannels(groupId, [channel(5), channel(6)]),
        groups.addChannels(groupId, [channel(8), channel(9)]),
      ]);
      const left = idsOf((await groups.find(groupId))?.channels ?? []);
      expect(left.length).toBeGreaterThanOrEqual(4);
      expect(left.length).toBeLessThanOrEqual(MAX_CHANNELS);
      expect(left).not.toContain(channel(1).id);
      expect(left.slice(0, 3).toSorted()).toEqual([3, 4, 7].map((n) => channel(n).id).toSorted());
    }
  });

  it('says whether switching changed anything, and renews the date when it switches on', async () => {
    const { groups } = database();
    const { protectedSince } = await groups.protect(request(GROUP_ID, [channel(1)]));
    expect(await groups.setEnabled(GROUP_ID, true)).toBe(false);
    expect(await groups.setEnabled(GROUP_ID, false)).toBe(true);
    expect(await groups.setEnabled(GROUP_ID, true)).toBe(true);
    const after = await groups.find(GROUP_ID);
    expect(after?.protectedSince.getTime()).toBeGreaterThanOrEqual(protectedSince.getTime());
    expect(await groups.setEnabled(OTHER_ID, true)).toBe(false);
  });

  it('is suspended by a right that lacks in the group, and marks a channel that the bot cannot see', async () => {
    const { groups } = database();
    await groups.protect(request(GROUP_ID, [channel(1), channel(2)]));
    await groups.setCanSee(channel(2).id, false);
    const unseen = { ...channel(2), isUnseen: true };
    expect(await groups.find(GROUP_ID)).toMatchObject({ suspended: false });
    expect((await groups.find(GROUP_ID))?.channels).toEqual([channel(1), unseen]);
    await groups.setCanEnforce(GROUP_ID, false);
    await groups.setCanSee(channel(2).id, true);
    expect(await groups.find(GROUP_ID)).toMatchObject({ suspended: true });
    const regained = (times: number) => [channel(1), { ...channel(2), regained: times }];
    expect((await groups.find(GROUP_ID))?.channels).toEqual(regained(1));
    await groups.setCanSee(channel(2).id, false);
    await groups.setCanSee(channel(2).id, true);
    expect((await groups.find(GROUP_ID))?.channels).toEqual(regained(2));
  });

  it('names page by page where the bot lacks a right, and only where that matters', async () => {
    const { groups, lostRights } = database();
    for (const id of [GROUP_ID, OTHER_ID]) {
      await groups.protect(request(id, [channel(1), channel(2)]));
      await groups.setCanEnforce(id, false);
    }
    const [lower, higher] = [GROUP_ID, OTHER_ID].toSorted((a, b) => a - b) as [number, number];
    expect(await lostRights.suspendedAfter(lower - 1, 1)).toEqual([lower]);
    expect(await lostRights.suspendedAfter(lower, 1)).toEqual([higher]);
    await groups.setEnabled(lower, false);
    await groups.setCanEnforce(higher, true);
    expect(await lostRights.suspendedAfter(lower - 1, 5)).toEqual([]);
    const before = Math.min(channel(1).id, channel(2).id) - 1;
    expect(await lostRights.unseenAfter(before, 5)).toEqual([]);
    await groups.setCanSee(channel(2).id, false);
    expect(await lostRights.unseenAfter(before, 5)).toEqual([channel(2).id]);
    expect(await lostRights.unseenAfter(channel(2).id, 5)).toEqual([]);
    await groups.setEnabled(higher, false);
    expect(await lostRights.unseenAfter(before, 5)).toEqual([]);
  });

  it('has told nothing yet of a channel that is required instead of another', async () => {
    const { groups, lostRights } = database();
    await groups.protect(request(GROUP_ID, [channel(1)]));
    await groups.setCanSee(channel(1).id, false);
    await lostRights.toldChannel(channel(1).id, [GROUP_ID], false);
    await groups.replaceChannel(GROUP_ID, channel(1).id, channel(2));
    expect(await lostRights.untoldChannels(5, [])).toEqual([]);
  });

  it('has told of a lost channel that stays in the list, also when the list is written anew', async () => {
    const { groups, lostRights } = database();
    await groups.protect(request(GROUP_ID, [channel(1), channel(2)]));
    await groups.setCanSee(channel(1).id, false);
    await lostRights.toldChannel(channel(1).id, [GROUP_ID], false);
    const list = [channel(3), channel(1)];
    await groups.applyAll(GROUP_ID, { settings: {}, channels: list });
    expect((await groups.find(GROUP_ID))?.channels.map(({ id }) => id)).toEqual(
      list.map(({ id }) => id),
    );
    expect(await lostRights.untoldChannels(5, [])).toEqual([]);
    await groups.applyAll(GROUP_ID, { settings: {}, channels: [] });
    // The gate never opens so.
    expect((await groups.find(GROUP_ID))?.channels).toHaveLength(2);
  });

  it('knows of an owner whether the group saw them, each time it is set up', async () => {
    const { groups } = database();
    const owner = { id: USER_ID, username: 'anna' };
    const hidden = { ...owner, isHidden: true };
    const setUp = { ...request(GROUP_ID, [channel(1)]) };
    expect((await groups.protect({ ...setUp, owner: hidden })).owner).toEqual(hidden);
    await groups.protect({ ...request(OTHER_ID, [channel(1)]), owner });
    expect((await groups.find(GROUP_ID))?.owner).toEqual(hidden);
    expect((await groups.protect({ ...setUp, owner })).owner).toEqual(owner);
  });

  it('names the enabled groups that require a channel, and only those', async () => {
    const { groups } = database();
    await groups.protect(request(GROUP_ID, [channel(1), channel(2)]));
    await groups.protect(request(OTHER_ID, [channel(1)]));
    expect((await groups.requiring(channel(1).id)).toSorted()).toEqual([GROUP_ID, OTHER_ID]);
    expect(await groups.requiring(channel(2).id)).toEqual([GROUP_ID]);
    await groups.setEnabled(OTHER_ID, false);
    expect(await groups.requiring(channel(1).id)).toEqual([GROUP_ID]);
  });

  it('edits of different settings at the same moment lose nothing', async () => {
    const { groups } = database();
    await groups.protect(request(GROUP_ID, [channel(1)]));
    await groups.updateSettings(GROUP_ID, { verifyButtonText: 'Hello' });
    await Promise.all([
      groups.updateSettings(GROUP_ID, { noticeLifetime: 11 }),
      groups.updateSettings(GROUP_ID, { muteLength: 7777 }),
      groups.updateSettings(GROUP_ID, { checkOnJoin: false }),
      groups.updateSettings(GROUP_ID, { verifyButtonText: null }),
    ]);
    expect((await groups.find(GROUP_ID))?.settings).toEqual({
      ...DEFAULT_SETTINGS,
      noticeLifetime: 11,
      muteLength: 7777,
      checkOnJoin: false,
    });
    expect(await groups.updateSettings(OTHER_ID, { dryRun: true })).toBeUndefined();
  });

  it('keeps the texts that two admins write at once, each in a language', async () => {
    const { groups } = database();
    await groups.protect(request(GROUP_ID, [channel(1)]));
    const text = (words: string) => ({ text: words, entities: [] });
    await Promise.all([
      groups.setEntry(GROUP_ID, ['noticeTexts', 'de'], text('Hallo')),
      groups.setEntry(GROUP_ID, ['noticeTexts', 'fa'], text('سلام "{user}"')),
      groups.setEntry(GROUP_ID, ['noticeLinks', 'second'], { text: 'A', url: 'https://a.org/' }),
    ]);
    await groups.setEntry(GROUP_ID, ['noticeTexts', 'de'], undefined);
    expect((await groups.find(GROUP_ID))?.settings).toEqual({
      ...DEFAULT_SETTINGS,
      noticeTexts: { fa: text('سلام "{user}"') },
      noticeLinks: { second: { text: 'A', url: 'https://a.org/' } },
    });
  });

  it('reads the text of an earlier version as that of the group, until another is written', async () => {
    const { groups } = database();
    await groups.protect(request(GROUP_ID, [channel(1)]));
    const texts = async () => (await groups.find(GROUP_ID))?.settings.noticeTexts;
    const stored = (warningText: string): Partial<Settings> => Object({ warningText });
    await groups.updateSettings(GROUP_ID, { language: 'de', ...stored('Halt, {user}') });
    const old = { text: 'Halt, {user}', entities: [] };
    expect(await texts()).toEqual({ de: old });
    const french = { text: 'Bonjour', entities: [] };
    await groups.setEntry(GROUP_ID, ['noticeTexts', 'fr'], french);
    expect(await texts()).toEqual({ de: old, fr: french });
    await groups.setEntry(GROUP_ID, ['noticeTexts', 'de'], undefined);
    expect(await texts()).toEqual({ fr: french });
    await groups.updateSettings(GROUP_ID, stored('Stop'));
    await groups.updateSettings(GROUP_ID, { noticeTexts: {} });
    expect(await texts()).toEqual({});
  });

  it('keeps everybody whom two admins put on the allow list at once', async () => {
    const { groups } = database();
    await groups.protect(request(GROUP_ID, [channel(1)]));
    await Promise.all(
      [7, 8, 9_007_199_254_740_991].map((id) => groups.setAllowed(GROUP_ID, id, true)),
    );
    await groups.updateSettings(GROUP_ID, { dryRun: true });
    const taken = await groups.setAllowed(GROUP_ID, 8, false);
    expect(taken).toMatchObject({ allowList: [7, 9_007_199_254_740_991], dryRun: true });
    expect((await groups.find(GROUP_ID))?.settings.allowList).toEqual([7, 9_007_199_254_740_991]);
    expect(await groups.setAllowed(OTHER_ID, 7, true)).toBeUndefined();
  });

  it('takes an allow list that is none for an empty one, and mends it', async () => {
    const { groups } = database();
    await groups.protect(request(GROUP_ID, [channel(1)]));
    const broken: object = { allowList: 'everybody' };
    await groups.updateSettings(GROUP_ID, broken);
    expect((await groups.find(GROUP_ID))?.settings.allowList).toEqual([]);
    expect((await groups.setAllowed(GROUP_ID, 7, true))?.allowList).toEqual([7]);
  });

  it('takes settings that somebody broke for the defaults, and mends them', async () => {
    const { groups, erasure, dialect } = database();
    await groups.protect(request(GROUP_ID, [channel(1)]));
    for (const broken of [...NO_SETTINGS, ...(dialect === 'sqlite' ? ['{"dryRun":', ''] : [])]) {
      const meddled = () => meddle(url(), `UPDATE protected_groups SET params = '${broken}'`);
      await meddled();
      expect((await groups.find(GROUP_ID))?.settings).toEqual(DEFAULT_SETTINGS);
      const updated = await groups.updateSettings(GROUP_ID, { dryRun: true });
      expect([broken, updated]).toEqual([broken, { ...DEFAULT_SETTINGS, dryRun: true }]);
      expect((await groups.find(GROUP_ID))?.settings.dryRun).toBe(true);
      await meddled();
      expect((await groups.setAllowed(GROUP_ID, 7, true))?.allowList).toEqual([7]);
      await meddled();
      expect((await groups.setAllowed(GROUP_ID, 7, false))?.allowList).toEqual([]);
    }
    await meddle(url(), `UPDATE protected_groups SET params = '"${USER_ID}"'`);
    await expect(erasure.user(USER_ID)).resolves.toBeDefined();
  });

  it('reads texts without the formatting that Telegram would refuse', async () => {
    const { groups } = database();
    await groups.protect(request(GROUP_ID, [channel(1)]));
    const bold = { type: 'bold', offset: 0, length: 3 };
    const stored = { text: 'Halt, {user}', entities: [bold, { ...bold, length: 99 }] };
    const settings = { noticeTexts: { de: stored }, welcomeText: stored };
    await groups.updateSettings(GROUP_ID, settings);
    const read = { text: 'Halt, {user}', entities: [bold] };
    const expected = { noticeTexts: { de: read }, welcomeText: read };
    expect((await groups.find(GROUP_ID))?.settings).toMatchObject(expected);
  });

  it.each(['anne', null])('follows an owner to another name: %s', async (username) => {
    const { groups } = database();
    await groups.protect(request(GROUP_ID, [channel(1)]));
    await groups.protect(request(OTHER_ID, [channel(1)]));
    const owned = await groups.renameOwner({ id: USER_ID, username });
    expect(new Set(owned)).toEqual(new Set([GROUP_ID, OTHER_ID]));
    expect(await groups.find(GROUP_ID)).toMatchObject({ owner: { id: USER_ID, username } });
    expect(await groups.renameOwner({ id: USER_ID, username })).toEqual([]);
    expect(await groups.renameOwner({ id: USER_ID + 1, username })).toEqual([]);
    await groups.renameOwner({ id: USER_ID, username: 'anna' });
    expect(await groups.find(OTHER_ID)).toMatchObject({ owner: { username: 'anna' } });
  });

  it('keeps a group whose owner is deleted', async () => {
    const { groups, owners } = database();
    await groups.protect(request(GROUP_ID, [channel(1)]));
    await owners.delete(USER_ID);
    expect(await groups.find(GROUP_ID)).toMatchObject({ owner: null, channels: [channel(1)] });
  });

  it('a new id is followed in every table, also when it is told twice', async () => {
    const { groups, restrictions, activity, deletions, blocks, departures } = database();
    await groups.protect(request(GROUP_ID, [channel(1)]));
    await restrictions.open(intent(GROUP_ID, USER_ID));
    await blocks.add(GROUP_ID, USER_ID);
    await departures.ask(GROUP_ID, 'blocked-group');
    await activity.record([{ groupId: GROUP_ID, userId: USER_ID, seenAt: SINCE }]);
    await deletions.schedule(GROUP_ID, 5, SINCE);
    await groups.migrate(GROUP_ID, OTHER_ID);
    await groups.migrate(GROUP_ID, OTHER_ID);
    expect(await groups.find(GROUP_ID)).toBeUndefined();
    expect((await groups.find(OTHER_ID))?.channels).toEqual([channel(1)]);
    expect(await restrictions.find(OTHER_ID, USER_ID)).toBeDefined();
    expect(await activity.groupsWhereSeen(USER_ID, [GROUP_ID, OTHER_ID])).toEqual([OTHER_ID]);
    expect(await deletions.due(SINCE, 10)).toEqual([{ chatId: OTHER_ID, message: 5 }]);
    expect(await blocks.among([GROUP_ID, OTHER_ID])).toEqual([OTHER_ID]);
    expect((await departures.due(10)).map(({ groupId }) => groupId)).toEqual([OTHER_ID]);
  });

  it.each([
    { enabled: GROUP_ID, stays: 1 },
    { enabled: OTHER_ID, stays: 2 },
  ])('of two rows the enabled one stays, with the people of both', async ({ enabled, stays }) => {
    const { groups, restrictions } = database();
    await groups.protect(request(GROUP_ID, [channel(1)]));
    await groups.protect(request(OTHER_ID, [channel(2)]));
    await restrictions.open(intent(GROUP_ID, 1));
    await restrictions.open(intent(OTHER_ID, 2));
    await groups.setEnabled(enabled === GROUP_ID ? OTHER_ID : GROUP_ID, false);
    await groups.migrate(GROUP_ID, OTHER_ID);
    expect(await groups.find(OTHER_ID)).toMatchObject({
      enabled: true,
      channels: [channel(stays)],
    });
    const people = await restrictions.inGroup(OTHER_ID, FIRST_PAGE);
    expect(people.map(({ userId }) => userId)).toEqual([1, 2]);
  });
}
