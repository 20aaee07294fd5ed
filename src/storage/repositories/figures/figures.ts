import {
  and,
  asc,
  eq,
  getTableColumns,
  getTableName,
  gt,
  gte,
  lt,
  lte,
  or,
  type SQL,
  sql,
  sum,
} from 'drizzle-orm';
import {
  type Batch,
  CHANNEL_COUNTS,
  type ChannelDay,
  type Day,
  GROUP_COUNTS,
  type GroupDay,
} from '../../../core/statistics/figures.ts';
import type { Dialect } from '../../dialects/dialect.ts';

/** What admins see of their groups: counts of each day, of nobody in particular. */
export function createFigures(dialect: Dialect) {
  const { db, tables, numberRows } = dialect;
  const { groupDays, channelDays, groups } = tables;

  /**
   * One upsert for all rows of a batch. Sorted, so that all instances lock rows in the same order,
   * and without those of groups that are gone.
   */
  const upsert = (into: typeof groupDays | typeof channelDays, keys: readonly string[]) => {
    const columns = Object.entries(getTableColumns(into)).map(
      ([property, { name }]) => [property, name] as const,
    );
    const counts = columns.filter(([, column]) => !keys.includes(column));
    const names = columns.map(([, column]) => column);
    const set: Record<string, SQL> = {};
    for (const [property, column] of counts)
      set[property] = sql`${sql.raw(`"${getTableName(into)}"."${column}" + excluded."${column}"`)}`;
    return { names, set };
  };

  const ofGroups = upsert(groupDays, ['group_id', 'day']);
  const ofChannels = upsert(channelDays, ['group_id', 'channel_id', 'day']);

  const select = (names: readonly string[], json: string, order: string) =>
    sql`SELECT ${sql.raw(names.map((name) => `counted.${name}`).join(', '))} FROM ${numberRows(json, names)} AS counted JOIN ${groups} ON ${groups.groupId} = counted.group_id ORDER BY ${sql.raw(order)}`;

  return {
    /** Adds the counts to those that are there. */
    add: async ({ groups: ofAll, channels }: Batch): Promise<void> => {
      const groupRows = ofAll.map((row) => [
        ...[row.groupId, row.day],
        ...GROUP_COUNTS.map((name) => row[name]),
      ]);
      const channelRows = channels.map((row) => [
        ...[row.groupId, row.channelId, row.day],
        ...CHANNEL_COUNTS.map((name) => row[name]),
      ]);
      await dialect.atomically((tx) => [
        ...(groupRows.length === 0
          ? []
          : [
              tx
                .insert(groupDays)
                .select(select(ofGroups.names, JSON.stringify(groupRows), '1, 2'))
                .onConflictDoUpdate({
                  target: [groupDays.groupId, groupDays.day],
                  set: ofGroups.set,
                }),
            ]),
        ...(channelRows.length === 0
          ? []
          : [
              tx
                .insert(channelDays)
                .select(select(ofChannels.names, JSON.stringify(channelRows), '1, 2, 3'))
                .onConflictDoUpdate({
                  target: [channelDays.groupId, channelDays.channelId, channelDays.day],
                  set: ofChannels.set,
                }),
            ]),
      ]);
    },

    /** The days of a group on which something happened, the oldest first. */
    ofGroup: async (groupId: number, from: Day, to: Day): Promise<GroupDay[]> =>
      db
        .select()
        .from(groupDays)
        .where(
          and(eq(groupDays.groupId, groupId), gte(groupDays.day, from), lte(groupDays.day, to)),
        )
        .orderBy(asc(groupDays.day)),

    /** The same of its channels. */
    ofChannels: async (groupId: number, from: Day, to: Day): Promise<ChannelDay[]> =>
      db
        .select()
        .from(channelDays)
        .where(
          and(
            eq(channelDays.groupId, groupId),
            gte(channelDays.day, from),
            lte(channelDays.day, to),
          ),
        )
        .orderBy(asc(channelDays.day)),

    /** What all groups together brought to all channels on a range of days. */
    ofAll: async (from: Day, to: Day): Promise<{ offences: number; joined: number }> => {
      const [group] = await db
        .select({ offences: sum(groupDays.offences) })
        .from(groupDays)
        .where(and(gte(groupDays.day, from), lte(groupDays.day, to)));
      const [channel] = await db
        .select({ joined: sum(channelDays.joined) })
        .from(channelDays)
        .where(and(gte(channelDays.day, from), lte(channelDays.day, to)));
      return { offences: Number(group?.offences ?? 0), joined: Number(channel?.joined ?? 0) };
    },

    /** Protected groups where something happened on these days, by ascending id. */
    groupsWith: async (
      afterId: number,
      { from, to }: { readonly from: Day; readonly to: Day },
      limit: number,
    ): Promise<number[]> => {
      const during = (days: typeof groupDays | typeof channelDays) =>
        sql`EXISTS (SELECT 1 FROM ${days} WHERE ${days.groupId} = ${groups.groupId} AND ${days.day} BETWEEN ${from} AND ${to})`;
      const rows = await db
        .select({ groupId: groups.groupId })
        .from(groups)
        .where(
          and(
            gt(groups.groupId, afterId),
            eq(groups.enabled, true),
            or(during(groupDays), during(channelDays)),
          ),
        )
        .orderBy(asc(groups.groupId))
        .limit(limit);
      return rows.map(({ groupId }) => groupId);
    },

    /** Forgets older days. */
    forgetBefore: async (day: Day): Promise<void> => {
      await db.delete(groupDays).where(lt(groupDays.day, day));
      await db.delete(channelDays).where(lt(channelDays.day, day));
    },
  };
}
