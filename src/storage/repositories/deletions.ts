import { and, asc, eq, gt, lt, lte, notInArray, type SQL, sql } from 'drizzle-orm';
import { isPrivate, type MessageRef } from '../../core/model/message-ref.ts';
import type { Dialect } from '../dialects/dialect.ts';
import type { Tables } from '../tables/define.ts';
import { messageFrom, storedId } from './message-refs.ts';

/** Offset of `due_at` for messages to keep: they never come due. */
const NEVER_MS = 500 * 365 * 86_400_000;

/** Where the bot is not, messages are deleted when it is back. */
export const isWhereTheBotIs = ({ deletions, groups }: Tables): SQL => sql`(SELECT ${groups.leftAt}
  FROM ${groups} WHERE ${groups.groupId} = ${deletions.chatId}) IS NULL`;

/** Scheduled deletions of the bot's messages and of commands to it. */
export function createDeletions({ db, tables }: Dialect, now: () => Date) {
  const { deletions } = tables;

  const rowOf = (chatId: number, message: MessageRef) =>
    and(eq(deletions.chatId, chatId), eq(deletions.messageId, storedId(message)));

  async function put(chatId: number, message: MessageRef, dueAt: Date): Promise<void> {
    const receiverId = isPrivate(message) ? message.receiverId : null;
    await db
      .insert(deletions)
      .values({ chatId, messageId: storedId(message), dueAt, receiverId })
      .onConflictDoUpdate({ target: [deletions.chatId, deletions.messageId], set: { dueAt } });
  }

  const neverFrom = (date: Date) => new Date(date.getTime() + NEVER_MS);

  return {
    /** Overwrites an earlier schedule of the message. */
    schedule: async (chatId: number, message: MessageRef, dueAt: Date): Promise<void> =>
      put(chatId, message, dueAt),

    /**
     * Records a message that stays, so that the search for lost notices does not take it for one.
     */
    keep: async (chatId: number, messageId: number): Promise<void> =>
      put(chatId, messageId, neverFrom(now())),

    /** Drops the records of messages kept before then: the search for lost notices is over. */
    forgetKept: async (before: Date): Promise<void> => {
      const kept = gt(deletions.dueAt, new Date(NEVER_MS));
      await db.delete(deletions).where(and(kept, lt(deletions.dueAt, neverFrom(before))));
    },

    cancel: async (chatId: number, message: MessageRef): Promise<void> => {
      await db.delete(deletions).where(rowOf(chatId, message));
    },

    has: async (chatId: number, message: MessageRef): Promise<boolean> =>
      (await db.$count(deletions, rowOf(chatId, message))) > 0,

    due: async (
      at: Date,
      limit: number,
      exceptChats: readonly number[] = [],
    ): Promise<{ chatId: number; message: MessageRef }[]> => {
      const rows = await db
        .select({
          chatId: deletions.chatId,
          messageId: deletions.messageId,
          receiverId: deletions.receiverId,
        })
        .from(deletions)
        .where(
          and(
            lte(deletions.dueAt, at),
            notInArray(deletions.chatId, [...exceptChats]),
            isWhereTheBotIs(tables),
          ),
        )
        .orderBy(asc(deletions.dueAt))
        .limit(limit);
      return rows.map(({ chatId, messageId, receiverId }) => ({
        chatId,
        message: messageFrom(messageId, receiverId),
      }));
    },
  };
}
