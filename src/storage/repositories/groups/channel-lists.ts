import { eq, sql } from 'drizzle-orm';
import type { Actor } from '../../../core/model/change.ts';
import { type Channel, idsOf } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Db, Dialect, Statement } from '../../dialects/dialect.ts';
import type { Tables } from '../../tables/define.ts';
import { changeRecords } from './changes.ts';
import { channelUpserts } from './channels.ts';

/** Appends the channels to those that the group already requires. */
export function linkStatements(
  tx: Db,
  { links }: Tables,
  groupId: number,
  list: readonly Channel[],
): Statement[] {
  const last = sql`(SELECT coalesce(max(l.position), -1) FROM ${links} AS l WHERE l.group_id = ${groupId})`;
  const rows = list.map(({ id }, index) => ({
    groupId,
    channelId: id,
    position: sql`${last} + ${index + 1}`,
  }));
  return rows.length === 0 ? [] : [tx.insert(links).values(rows).onConflictDoNothing()];
}

/** Changes which channels a group requires. */
export function createChannelLists(
  dialect: Dialect,
  find: (groupId: number) => Promise<Group | undefined>,
) {
  const { tables } = dialect;
  const { groups } = tables;

  return {
    addChannels: async (groupId: number, list: readonly Channel[], by?: Actor): Promise<void> => {
      const before = idsOf((await find(groupId))?.channels ?? []);
      const after = [...new Set([...before, ...idsOf(list)])];
      await dialect.atomically((tx) => [
        ...channelUpserts(tx, tables, list),
        ...linkStatements(tx, tables, groupId, list),
        tx.update(groups).set({ updatedAt: new Date() }).where(eq(groups.groupId, groupId)),
        ...changeRecords(tx, tables, [{ groupId, by, what: 'channels', before, after }]),
      ]);
    },
  };
}
