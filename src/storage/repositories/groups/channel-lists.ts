import { and, asc, eq, exists, inArray, ne, notExists, notInArray, sql } from 'drizzle-orm';
import type { Actor } from '../../../core/model/change.ts';
import { type Channel, idsOf, MAX_CHANNELS } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Db, Dialect, Statement } from '../../dialects/dialect.ts';
import type { Tables } from '../../tables/define.ts';
import { type ChangedList, moved, withInstead, without } from './changed-lists.ts';
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

/**
 * Makes these channels, of which there is one at least, the list. What stays in it keeps what its
 * owner was told of it.
 */
export function listStatements(
  tx: Db,
  tables: Tables,
  groupId: number,
  list: readonly Channel[],
): Statement[] {
  const { links } = tables;
  const others = and(eq(links.groupId, groupId), notInArray(links.channelId, idsOf(list)));
  const rows = list.map(({ id }, position) => ({ groupId, channelId: id, position }));
  const gone = tx.delete(links).where(others);
  const placed = tx
    .insert(links)
    .values(rows)
    .onConflictDoUpdate({
      target: [links.groupId, links.channelId],
      set: { position: sql`excluded.position` },
    });
  return [gone, placed, forgetChosen(tx, tables, groupId)];
}

/** What was chosen in a set-up gives way to what an admin has made of the list since. */
const forgetChosen = (tx: Db, { setups }: Tables, groupId: number): Statement =>
  tx.update(setups).set({ channels: [] }).where(eq(setups.groupId, groupId));

/** Where a channel goes in the list. */
const STEP = { up: -1, down: 1 } as const;

/**
 * Changes which channels a group requires. Each change locks the group's row first, so that two
 * admins' changes follow each other, and no two of them together leave a list empty or too long.
 */
export function createChannelLists(
  dialect: Dialect,
  find: (groupId: number) => Promise<Group | undefined>,
) {
  const { tables } = dialect;
  const { groups, links } = tables;

  const lock = (tx: Db, groupId: number): Statement[] => [
    tx.update(groups).set({ updatedAt: new Date() }).where(eq(groups.groupId, groupId)),
    forgetChosen(tx, tables, groupId),
  ];

  const linkOf = (groupId: number, channelId: number) =>
    and(eq(links.groupId, groupId), eq(links.channelId, channelId));

  const listOf = async (groupId: number) => idsOf((await find(groupId))?.channels ?? []);

  /** Runs the change, and records it if it came about; answers whether it did. */
  async function change(
    { groupId, by, after }: { groupId: number; by: Actor | undefined; after: ChangedList },
    build: (tx: Db) => Statement[],
  ): Promise<boolean> {
    const before = await listOf(groupId);
    const wanted = after.of(before);
    if (wanted === undefined) return false;
    await dialect.atomically((tx) => [...lock(tx, groupId), ...build(tx)]);
    if (!after.isIn(await listOf(groupId))) return false;
    const record = { groupId, by, what: 'channels', before, after: wanted };
    await dialect.atomically((tx) => changeRecords(tx, tables, [record]));
    return true;
  }

  return {
    addChannels: async (groupId: number, list: readonly Channel[], by?: Actor): Promise<void> => {
      const before = await listOf(groupId);
      const after = [...new Set([...before, ...idsOf(list)])].slice(0, MAX_CHANNELS);
      await dialect.atomically((tx) => [
        ...lock(tx, groupId),
        ...channelUpserts(tx, tables, list),
        ...linkStatements(tx, tables, groupId, list),
        excessOf(tx, tables, groupId),
        ...changeRecords(tx, tables, [{ groupId, by, what: 'channels', before, after }]),
      ]);
    },

    removeChannel: async (groupId: number, channelId: number, by?: Actor): Promise<boolean> =>
      change({ groupId, by, after: without(channelId) }, (tx) => {
        const others = and(eq(links.groupId, groupId), ne(links.channelId, channelId));
        const another = exists(tx.select({ id: links.id }).from(links).where(others));
        return [tx.delete(links).where(and(linkOf(groupId, channelId), another))];
      }),

    replaceChannel: async (
      groupId: number,
      oldId: number,
      channel: Channel,
      by?: Actor,
    ): Promise<boolean> =>
      change({ groupId, by, after: withInstead(oldId, channel.id) }, (tx) => {
        const same = tx.select({ id: links.id }).from(links).where(linkOf(groupId, channel.id));
        return [
          ...channelUpserts(tx, tables, [channel]),
          tx
            .update(links)
            .set({ channelId: channel.id, toldCanSee: true })
            .where(and(linkOf(groupId, oldId), notExists(same))),
        ];
      }),

    moveChannel: async (
      groupId: number,
      channelId: number,
      direction: keyof typeof STEP,
      by?: Actor,
    ): Promise<boolean> => {
      const step = STEP[direction];
      return change({ groupId, by, after: moved(channelId, step) }, (tx) => [
        moveStatement(tx, tables, { groupId, channelId, step }),
      ]);
    },
  };
}

/** Removes what two admins have added together beyond the limit: the last ones. */
function excessOf(tx: Db, { links }: Tables, groupId: number): Statement {
  const excess = tx
    .select({ id: links.id })
    .from(links)
    .where(eq(links.groupId, groupId))
    .orderBy(asc(links.position), asc(links.id))
    .limit(1_000)
    .offset(MAX_CHANNELS);
  return tx.delete(links).where(inArray(links.id, excess));
}

/**
 * Numbers the list anew, with the channel one place further. Its rank counts twice and goes by
 * three, which is just beyond its neighbour.
 */
function moveStatement(
  tx: Db,
  { links }: Tables,
  { groupId, channelId, step }: { groupId: number; channelId: number; step: number },
): Statement {
  const rank = sql`2 * row_number() OVER (ORDER BY ${links.position}, ${links.id})`;
  const leap = sql`CASE WHEN ${links.channelId} = ${channelId} THEN ${sql.raw(String(3 * step))} ELSE 0 END`;
  const ranked = tx
    .select({ id: links.id, rank: sql<number>`${rank} + ${leap}`.as('rank') })
    .from(links)
    .where(eq(links.groupId, groupId))
    .as('ranked');
  const placed = tx
    .select({
      id: ranked.id,
      place: sql<number>`row_number() OVER (ORDER BY ${ranked.rank}) - 1`.as('place'),
    })
    .from(ranked)
    .as('placed');
  return tx
    .update(links)
    .set({ position: sql`${placed.place}` })
    .from(placed)
    .where(eq(links.id, placed.id));
}
