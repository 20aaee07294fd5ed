import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Db, Statement } from '../../dialects/dialect.ts';
import type { Tables } from '../../tables/define.ts';

/**
 * Gives a group's rows its new id. When the new id has a row as well, the one that is enabled stays
 * (of two alike, the newer), and the people known under the other one come to it.
 */
export function groupMigration(
  tx: Db,
  { groups, restrictions, activity, joinRequests, deletions }: Tables,
  oldId: number,
  newId: number,
): Statement[] {
  const is = (id: number, enabled: SQL) =>
    sql`EXISTS (SELECT 1 FROM ${groups} AS g WHERE g.group_id = ${id} AND ${enabled})`;
  const there = (id: number) => is(id, sql`true`);
  const oldStays = sql`${is(oldId, sql`g.enabled`)} AND ${is(newId, sql`NOT g.enabled`)}`;

  const movePeople = (from: number, to: number, when: SQL): Statement[] =>
    [restrictions, activity, joinRequests].map((table) => {
      const known = sql`EXISTS (SELECT 1 FROM ${table} AS p WHERE p.group_id = ${to} AND p.user_id = ${table.userId})`;
      return tx
        .update(table)
        .set({ groupId: to })
        .where(and(eq(table.groupId, from), sql`NOT ${known}`, when));
    });

  const sameMessage = sql`EXISTS (SELECT 1 FROM ${deletions} AS d WHERE d.chat_id = ${newId} AND d.message_id = ${deletions.messageId})`;
  return [
    ...movePeople(newId, oldId, oldStays),
    tx.delete(groups).where(and(eq(groups.groupId, newId), oldStays)),
    tx
      .update(groups)
      .set({ groupId: newId, updatedAt: new Date() })
      .where(and(eq(groups.groupId, oldId), sql`NOT ${there(newId)}`)),
    ...movePeople(oldId, newId, there(newId)),
    tx.delete(groups).where(and(eq(groups.groupId, oldId), there(newId))),
    tx
      .update(deletions)
      .set({ chatId: newId })
      .where(and(eq(deletions.chatId, oldId), sql`NOT ${sameMessage}`)),
    tx.delete(deletions).where(eq(deletions.chatId, oldId)),
  ];
}
