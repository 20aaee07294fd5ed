import { and, asc, eq, gt, ne, type SQL, sql } from 'drizzle-orm';
import { idsOf } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Groups, ProtectRequest } from '../../../core/model/groups.ts';
import type { Db, Dialect } from '../../dialects/dialect.ts';
import { prepareLazily } from '../../dialects/prepared.ts';
import { changeRecords } from './changes.ts';
import { createChannelLists, linkStatements } from './channel-lists.ts';
import { channelUpserts, timesRegained } from './channels.ts';
import { groupMigration } from './group-migration.ts';
import { toGroup } from './group-rows.ts';
import { createOwnerNames } from './owners.ts';
import { SETTINGS_VERSION } from './settings.ts';
import { createSettingsChanges } from './settings-changes.ts';

export interface GroupRepository extends Groups {
  /** A page of the enabled groups, by ascending id, after the given id. */
  enabledAfter(groupId: number, limit: number): Promise<number[]>;
}

/** The protected groups and the channels that they require. */
export function createGroups(dialect: Dialect, now: () => Date): GroupRepository {
  const { db, tables, statements } = dialect;
  const { groups, owners, links, channels } = tables;

  const findQuery = prepareLazily(statements, 'find_group', (name) =>
    db
      .select({ group: groups, owner: owners, channel: channels })
      .from(groups)
      .leftJoin(owners, eq(owners.userId, groups.ownerId))
      .leftJoin(links, eq(links.groupId, groups.groupId))
      .leftJoin(channels, eq(channels.channelId, links.channelId))
      .where(eq(groups.groupId, sql.placeholder('groupId')))
      .orderBy(asc(links.position), asc(links.id))
      .prepare(name),
  );

  const requiringQuery = prepareLazily(statements, 'groups_requiring', (name) =>
    db
      .select({ groupId: groups.groupId })
      .from(links)
      .innerJoin(groups, eq(groups.groupId, links.groupId))
      .where(and(eq(links.channelId, sql.placeholder('channelId')), eq(groups.enabled, true)))
      .prepare(name),
  );

  async function find(groupId: number): Promise<Group | undefined> {
    return toGroup(await findQuery().execute({ groupId }));
  }

  function protectStatements(tx: Db, { group, owner, channels: list }: ProtectRequest) {
    const at = now();
    const times = { createdAt: at, updatedAt: at };
    const { id: groupId, title } = group;
    const ownerHidden = owner.isHidden === true;
    const switchedOn = sql`CASE WHEN ${groups.enabled} THEN ${groups.protectedSince} ELSE excluded.protected_since END`;
    return [
      tx
        .insert(owners)
        .values({ userId: owner.id, username: owner.username, ...times })
        .onConflictDoUpdate({
          target: owners.userId,
          set: { username: owner.username, updatedAt: at },
        }),
      tx
        .insert(groups)
        .values({
          groupId,
          ownerId: owner.id,
          ownerHidden,
          title,
          enabled: true,
          canEnforce: true,
          params: { version: SETTINGS_VERSION },
          protectedSince: at,
          ...times,
        })
        .onConflictDoUpdate({
          target: groups.groupId,
          set: {
            ownerId: owner.id,
            ownerHidden,
            title,
            enabled: true,
            canEnforce: true,
            toldCanEnforce: true,
            leftAt: null,
            protectedSince: switchedOn,
            updatedAt: at,
          },
        }),
      ...channelUpserts(tx, tables, list),
      tx.delete(links).where(eq(links.groupId, groupId)),
      ...linkStatements(tx, tables, groupId, list),
    ];
  }

  /** Updates the group if its value differs; answers whether it did. */
  async function updateIf(
    groupId: number,
    values: Partial<typeof groups.$inferInsert>,
    differs: SQL,
  ): Promise<boolean> {
    const changed = await db
      .update(groups)
      .set({ ...values, updatedAt: now() })
      .where(and(eq(groups.groupId, groupId), differs))
      .returning({ groupId: groups.groupId });
    return changed.length > 0;
  }

  return {
    find: async (groupId) => find(groupId),

    async protect(request) {
      const before = await find(request.group.id);
      await dialect.atomically((tx) => [
        ...protectStatements(tx, request),
        ...changeRecords(tx, tables, changesOf(request, before)),
      ]);
      const group = await find(request.group.id);
      if (group === undefined) throw new Error('the group that was just protected is gone');
      return group;
    },

    introduce: async ({ id: groupId, title }) => {
      const at = now();
      await db
        .insert(groups)
        .values({
          ...{ groupId, title, enabled: false, canEnforce: true },
          ...{ params: { version: SETTINGS_VERSION }, protectedSince: at },
          ...{ createdAt: at, updatedAt: at },
        })
        .onConflictDoNothing();
    },

    ...createChannelLists(dialect, find),

    setEnabled: async (groupId, enabled, by) => {
      const since = enabled ? { protectedSince: now() } : {};
      const changed = await updateIf(groupId, { enabled, ...since }, ne(groups.enabled, enabled));
      const record = { groupId, by, what: 'enabled', before: !enabled, after: enabled };
      if (changed) await dialect.atomically((tx) => changeRecords(tx, tables, [record]));
      return changed;
    },

    setCanEnforce: async (groupId, canEnforce) =>
      updateIf(groupId, { canEnforce }, ne(groups.canEnforce, canEnforce)),

    setCanSee: async (channelId, canSee) => {
      const changed = await db
        .update(channels)
        .set({ canSee, regained: timesRegained(channels, canSee), updatedAt: now() })
        .where(and(eq(channels.channelId, channelId), ne(channels.canSee, canSee)))
        .returning({ channelId: channels.channelId });
      return changed.length > 0;
    },

    updateChannel: async (channel) =>
      dialect.atomically((tx) => channelUpserts(tx, tables, [channel])),

    ...createSettingsChanges(dialect, find),
    ...createOwnerNames(dialect, now),

    requiring: async (channelId) => {
      const rows = await requiringQuery().execute({ channelId });
      return rows.map(({ groupId }) => groupId);
    },

    migrate: async (oldId, newId) =>
      dialect.atomically((tx) => groupMigration(tx, tables, oldId, newId)),

    rename: async (groupId, title) => {
      await db.update(groups).set({ title, updatedAt: now() }).where(eq(groups.groupId, groupId));
    },

    enabledAfter: async (groupId, limit) => {
      const rows = await db
        .select({ groupId: groups.groupId })
        .from(groups)
        .where(and(gt(groups.groupId, groupId), eq(groups.enabled, true)))
        .orderBy(asc(groups.groupId))
        .limit(limit);
      return rows.map((row) => row.groupId);
    },
  };
}

/** What protecting a group changes there. */
function changesOf({ group, owner, channels }: ProtectRequest, before: Group | undefined) {
  const by = owner.isHidden ? null : owner.id;
  const had = { channels: idsOf(before?.channels ?? []), enabled: before?.enabled ?? false };
  return [
    { groupId: group.id, by, what: 'channels', before: had.channels, after: idsOf(channels) },
    { groupId: group.id, by, what: 'enabled', before: had.enabled, after: true },
  ];
}
