import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Db, Statement } from '../../dialects/dialect.ts';
import type { Tables } from '../../tables/define.ts';

/**
 * Moves a group's rows to its new id. When the new id has a row too, the enabled one of the two
 * stays (the new id's if both or neither are), and the rows about people move to it.
 */
export function groupMigration(tx: Db, tables: Tables, oldId: number, newId: number): Statement[] {
  const { groups, deletions, blocks, departures } = tables;
  const { restrictions, activity, joinRequests, joins, visits, practice, asks } = tables;
  const { groupDays, channelDays } = tables;
  const existsWith = (id: number, condition: SQL) =>
    sql`EXISTS (SELECT 1 FROM ${groups} AS g WHERE g.group_id = ${id} AND ${condition})`;
  const exists = (id: number) => existsWith(id, sql`true`);
  const oldStays = sql`${existsWith(oldId, sql`g.enabled`)} AND ${existsWith(newId, sql`NOT g.enabled`)}`;

  const movePeople = (from: number, to: number, when: SQL): Statement[] =>
    [restrictions, activity, joinRequests, joins, visits, practice, asks].map((table) => {
      const known = sql`EXISTS (SELECT 1 FROM ${table} AS p WHERE p.group_id = ${to} AND p.user_id = ${table.userId})`;
      return tx
        .update(table)
        .set({ groupId: to })
        .where(and(eq(table.groupId, from), sql`NOT ${known}`, when));
    });

  /** Of a day that both have counted, what the one that stays has counted stands. */
  const moveDays = (from: number, to: number, when: SQL): Statement[] =>
    [groupDays, channelDays].map((table) => {
      const known = sql`EXISTS (SELECT 1 FROM ${table} AS p WHERE p.group_id = ${to} AND p.day = ${table.day})`;
      return tx
        .update(table)
        .set({ groupId: to })
        .where(and(eq(table.groupId, from), sql`NOT ${known}`, when));
    });

  const blocked = sql`EXISTS (SELECT 1 FROM ${blocks} AS b WHERE b.id = ${newId})`;
  const departs = sql`EXISTS (SELECT 1 FROM ${departures} AS d WHERE d.group_id = ${newId})`;
  const sameMessage = sql`EXISTS (SELECT 1 FROM ${deletions} AS d WHERE d.chat_id = ${newId} AND d.message_id = ${deletions.messageId})`;
  return [
    ...movePeople(newId, oldId, oldStays),
    ...moveDays(newId, oldId, oldStays),
    tx.delete(groups).where(and(eq(groups.groupId, newId), oldStays)),
    tx
      .update(groups)
      // The bot has left the old chat, not the group.
      .set({ groupId: newId, leftAt: null, updatedAt: new Date() })
      .where(and(eq(groups.groupId, oldId), sql`NOT ${exists(newId)}`)),
    ...movePeople(oldId, newId, exists(newId)),
    ...moveDays(oldId, newId, exists(newId)),
    tx.delete(groups).where(and(eq(groups.groupId, oldId), exists(newId))),
    tx
      .update(deletions)
      .set({ chatId: newId })
      .where(and(eq(deletions.chatId, oldId), sql`NOT ${sameMessage}`)),
    tx.delete(deletions).where(eq(deletions.chatId, oldId)),
    tx
      .update(blocks)
      .set({ id: newId })
      .where(and(eq(blocks.id, oldId), sql`NOT ${blocked}`)),
    tx
      .update(departures)
      .set({ groupId: newId })
      .where(and(eq(departures.groupId, oldId), sql`NOT ${departs}`)),
    tx.delete(departures).where(eq(departures.groupId, oldId)),
  ];
}
