import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Channel } from '../../src/core/channel.ts';
import { allPermissions } from '../../src/core/permissions.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import type { FreshDatabase } from '../support/databases.ts';

const OWNER = { id: 7_123_456_789, username: 'anna' };
const news: Channel = { id: -1_001_234_567_890, title: 'News', username: 'news', inviteLink: null };
const talk: Channel = {
  id: -1_009_999_999_999,
  title: 'Talk',
  username: null,
  inviteLink: 'https://t.me/+x',
};

/** What every database must do, whichever it is. */
export function storageContract(fresh: () => Promise<FreshDatabase>): void {
  let place: FreshDatabase;
  let database: Database;
  let lastId = -1_002_000_000_000;

  beforeAll(async () => {
    place = await fresh();
    database = openDatabase(place.url);
    await database.migrate();
  });
  afterAll(async () => {
    await database.close();
    await place.drop();
  });

  /** A new group that requires the channels. */
  async function protectedGroup(channels: Channel[] = [news]): Promise<number> {
    lastId -= 1;
    await database.groups.protect({ group: { id: lastId, title: 'Cats' }, owner: OWNER, channels });
    return lastId;
  }

  const intent = (groupId: number, userId: number) => ({
    groupId,
    userId,
    since: new Date('2026-01-01T10:00:00.123Z'),
    until: new Date('2026-01-02T10:00:00Z'),
    prior: null,
    missing: [news.id],
  });

  describe('groups', () => {
    it('are found with their owner, their channels in order, and standard settings', async () => {
      const id = await protectedGroup([talk, news]);
      expect(await database.groups.find(id)).toEqual({
        id,
        title: 'Cats',
        enabled: true,
        owner: OWNER,
        settings: DEFAULT_SETTINGS,
        channels: [talk, news],
        protectedSince: expect.any(Date),
      });
      expect(await database.groups.find(-1)).toBeUndefined();
    });

    it('get a new list in place of the old one, and keep their settings', async () => {
      const id = await protectedGroup([news]);
      await database.groups.updateSettings(id, { dryRun: true });
      await database.groups.setEnabled(id, false);
      const group = await database.groups.protect({
        group: { id, title: 'Dogs' },
        owner: OWNER,
        channels: [talk],
      });
      expect(group).toMatchObject({ title: 'Dogs', enabled: true, channels: [talk] });
      expect(group.settings.dryRun).toBe(true);
    });

    it('get channels added behind the others, once', async () => {
      const id = await protectedGroup([news]);
      await database.groups.addChannels(id, [talk, news]);
      expect((await database.groups.find(id))?.channels).toEqual([news, talk]);
      await database.groups.unlinkAll(id);
      expect((await database.groups.find(id))?.channels).toEqual([]);
    });

    it('tell whether switching changed anything', async () => {
      const id = await protectedGroup();
      expect(await database.groups.setEnabled(id, false)).toBe(true);
      expect(await database.groups.setEnabled(id, false)).toBe(false);
      expect(await database.groups.setEnabled(-5, true)).toBe(false);
    });

    it('are found by a channel while they are enabled', async () => {
      const own: Channel = { ...news, id: -1_003_000_000_001 };
      const first = await protectedGroup([own]);
      const second = await protectedGroup([own, talk]);
      await database.groups.setEnabled(first, false);
      expect(await database.groups.requiring(own.id)).toEqual([second]);
    });

    it('lose no setting when two admins edit different ones at once', async () => {
      const id = await protectedGroup();
      await Promise.all([
        database.groups.updateSettings(id, { noticeLifetime: 30 }),
        database.groups.updateSettings(id, { warningText: 'Join {channels}, "please"' }),
        database.groups.updateSettings(id, { checkOnJoin: false }),
      ]);
      const found = (await database.groups.find(id))?.settings;
      expect(found).toMatchObject({
        noticeLifetime: 30,
        warningText: 'Join {channels}, "please"',
        checkOnJoin: false,
      });
      expect(await database.groups.updateSettings(id, { warningText: null })).toMatchObject({
        warningText: null,
        noticeLifetime: 30,
      });
      expect(await database.groups.updateSettings(-5, { dryRun: true })).toBeUndefined();
    });

    it('take everything along to a new id, and doing it twice changes nothing', async () => {
      const id = await protectedGroup();
      const newId = id - 500_000_000_000;
      await database.restrictions.open(intent(id, 5));
      await database.activity.record([{ groupId: id, userId: 5, seenAt: new Date() }]);
      await database.groups.migrate(id, newId);
      await database.groups.migrate(id, newId);
      expect(await database.groups.find(id)).toBeUndefined();
      expect((await database.groups.find(newId))?.channels).toEqual([news]);
      expect(await database.restrictions.find(newId, 5)).toBeDefined();
      expect(await database.activity.groupsWhereSeen(5, [newId])).toEqual([newId]);
    });

    it('stay when their owner is deleted', async () => {
      const id = await protectedGroup();
      await database.owners.delete(OWNER.id);
      expect(await database.groups.find(id)).toMatchObject({ owner: null, enabled: true });
      await database.owners.save(OWNER);
      expect(await database.owners.find(OWNER.id)).toEqual(OWNER);
    });

    it('are counted while they are enabled', async () => {
      const before = await database.groups.countEnabled();
      await protectedGroup();
      expect(await database.groups.countEnabled()).toBe(before + 1);
    });
  });

  describe('channels', () => {
    it('keep an invite link that nobody names anew', async () => {
      await database.channels.save(talk);
      await database.channels.save({ ...talk, title: 'Talks', inviteLink: null });
      expect(await database.channels.find(talk.id)).toEqual({ ...talk, title: 'Talks' });
      await database.channels.save(talk);
    });
  });

  describe('the ledger', () => {
    it('keeps a restriction as it was recorded', async () => {
      const groupId = await protectedGroup();
      const prior = {
        permissions: { ...allPermissions(true), can_send_polls: false },
        until: null,
      };
      expect(await database.restrictions.open({ ...intent(groupId, 1), prior, until: null })).toBe(
        true,
      );
      expect(await database.restrictions.find(groupId, 1)).toEqual({
        ...intent(groupId, 1),
        state: 'muting',
        until: null,
        prior,
        noticeMessageId: null,
      });
    });

    it('has one row for a person and group, however many begin at once', async () => {
      const groupId = await protectedGroup();
      const results = await Promise.all(
        Array.from({ length: 8 }, () => database.restrictions.open(intent(groupId, 2))),
      );
      expect(results.filter(Boolean)).toHaveLength(1);
    });

    it('opens no row in a group that is switched off', async () => {
      const groupId = await protectedGroup();
      await database.groups.setEnabled(groupId, false);
      expect(await database.restrictions.open(intent(groupId, 3))).toBe(false);
      expect(await database.restrictions.find(groupId, 3)).toBeUndefined();
    });

    it('changes a row only from the state that the caller saw', async () => {
      const { restrictions } = database;
      const groupId = await protectedGroup();
      await restrictions.open(intent(groupId, 4));
      expect(await restrictions.advance(groupId, 4, 'muted', ['lifting'])).toBeUndefined();
      const muted = await restrictions.advance(groupId, 4, 'muted', ['muting']);
      expect(muted).toMatchObject({ state: 'muted' });
      if (muted === undefined) throw new Error('not advanced');
      const anew = { ...muted, state: 'muting' as const, since: new Date('2026-02-01T00:00:00Z') };
      expect(await restrictions.replace(anew, { ...muted, state: 'lifting' })).toBe(false);
      expect(await restrictions.replace(anew, muted)).toBe(true);
      expect(await restrictions.replace(anew, muted)).toBe(false);
    });

    it('knows the notices and forgets one that is gone', async () => {
      const { restrictions } = database;
      const groupId = await protectedGroup();
      await restrictions.open(intent(groupId, 5));
      expect(await restrictions.setNotice(groupId, 5, 77, [talk.id])).toBe(true);
      expect(await restrictions.setNotice(groupId, 999, 77, [])).toBe(false);
      expect(await restrictions.find(groupId, 5)).toMatchObject({
        noticeMessageId: 77,
        missing: [talk.id],
      });
      await restrictions.clearNotice(groupId, 77);
      expect(await restrictions.find(groupId, 5)).toMatchObject({ noticeMessageId: null });
    });

    it('finds what is due: interrupted, ended, and all of a group that was switched off', async () => {
      const { restrictions } = database;
      const groupId = await protectedGroup();
      const later = new Date(Date.now() + 60_000);
      for (const userId of [10, 11, 12]) await restrictions.open(intent(groupId, userId));
      await restrictions.advance(groupId, 11, 'muted', ['muting']);
      const ofGroup = (rows: { groupId: number; userId: number }[]) =>
        rows
          .filter((row) => row.groupId === groupId)
          .map((row) => row.userId)
          .toSorted();
      expect(ofGroup(await restrictions.unfinished(later, 1000))).toEqual([10, 12]);
      expect(ofGroup(await restrictions.unfinished(new Date(0), 1000))).toEqual([]);
      expect(ofGroup(await restrictions.expired(new Date('2026-01-02T10:00:00Z'), 1000))).toEqual([
        10, 11, 12,
      ]);
      expect(ofGroup(await restrictions.expired(new Date('2026-01-02T09:59:59Z'), 1000))).toEqual(
        [],
      );
      await restrictions.releaseAll(groupId);
      expect(ofGroup(await restrictions.unfinished(later, 1000))).toEqual([10, 11, 12]);
      const page = await restrictions.inGroup(groupId, { afterUserId: 10, limit: 1 });
      expect(ofGroup(page)).toEqual([11]);
    });

    it('answers what a row was when it is closed', async () => {
      const groupId = await protectedGroup();
      await database.restrictions.open(intent(groupId, 6));
      expect(await database.restrictions.ofUser(6)).toHaveLength(1);
      expect(await database.restrictions.close(groupId, 6)).toMatchObject({ userId: 6 });
      expect(await database.restrictions.close(groupId, 6)).toBeUndefined();
    });
  });

  describe('activity', () => {
    it('is kept once for a person and group, and forgotten in time', async () => {
      const groupId = await protectedGroup();
      const old = new Date('2020-01-01T00:00:00Z');
      const { activity } = database;
      await activity.record([
        { groupId, userId: 20, seenAt: old },
        { groupId, userId: 21, seenAt: new Date() },
        { groupId: -42, userId: 20, seenAt: old },
      ]);
      await activity.record([{ groupId, userId: 21, seenAt: new Date() }]);
      expect(await activity.groupsWhereSeen(20, [groupId, -42])).toEqual([groupId]);
      expect(await activity.forgetBefore(new Date('2021-01-01T00:00:00Z'))).toBe(1);
      expect(await activity.groupsWhereSeen(20, [groupId])).toEqual([]);
    });
  });

  describe('scheduled deletions', () => {
    it('come due in order, at the time that was named last', async () => {
      const { deletions } = database;
      await deletions.schedule(-9, 1, new Date(3000));
      await deletions.schedule(-9, 2, new Date(1000));
      await deletions.schedule(-9, 1, new Date(500));
      await deletions.schedule(-9, 3, new Date(9000));
      expect(await deletions.due(new Date(2000), 10)).toEqual([
        { chatId: -9, messageId: 1 },
        { chatId: -9, messageId: 2 },
      ]);
      await deletions.done(-9, [1, 2]);
      await deletions.cancel(-9, 3);
      expect(await deletions.due(new Date(10_000), 10)).toEqual([]);
    });
  });

  describe('migrations', () => {
    it('go down to nothing and up again, and once when many begin together', async () => {
      const other = await fresh();
      const instances = Array.from({ length: 4 }, () => openDatabase(other.url));
      try {
        await Promise.all(instances.map((instance) => instance.migrate()));
        await instances[0]?.migrateDown();
        await expect(instances[0]?.groups.countEnabled()).rejects.toThrow('count_groups');
        await instances[1]?.migrate();
        expect(await instances[2]?.groups.countEnabled()).toBe(0);
      } finally {
        await Promise.all(instances.map((instance) => instance.close()));
        await other.drop();
      }
    });
  });
}
