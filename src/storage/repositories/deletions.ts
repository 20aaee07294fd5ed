import { and, asc, eq, gt, inArray, lt, lte, notInArray } from 'drizzle-orm';
import type { Dialect } from '../dialects/dialect.ts';

/** Messages that stay are due so long after they came: never. */
const NEVER_MS = 500 * 365 * 86_400_000;

/** Messages of the bot, and commands given to it, that are to be deleted at some time. */
export function createDeletions({ db, tables }: Dialect, now: () => Date) {
  const { deletions } = tables;

  async function remove(chatId: number, messageIds: number[]): Promise<void> {
    await db
      .delete(deletions)
      .where(and(eq(deletions.chatId, chatId), inArray(deletions.messageId, messageIds)));
  }

  async function put(
    chatId: number,
    messageId: number,
    dueAt: Date,
    receiverId: number | null,
  ): Promise<void> {
    await db
      .insert(deletions)
      .values({ chatId, messageId, dueAt, receiverId })
      .onConflictDoUpdate({ target: [deletions.chatId, deletions.messageId], set: { dueAt } });
  }

  const neverFrom = (date: Date) => new Date(date.getTime() + NEVER_MS);

  return {
    /** The time given last counts. */
    schedule: async (
      chatId: number,
      messageId: number,
      dueAt: Date,
      receiverId: number | null = null,
    ): Promise<void> => put(chatId, messageId, dueAt, receiverId),

    /** Remembers a message that stays, so that nobody takes it for one that was lost. */
    keep: async (chatId: number, messageId: number): Promise<void> =>
      put(chatId, messageId, neverFrom(now()), null),

    /** Messages that have stayed since before then are taken for nothing else any more. */
    forgetKept: async (before: Date): Promise<void> => {
      const kept = gt(deletions.dueAt, new Date(NEVER_MS));
      await db.delete(deletions).where(and(kept, lt(deletions.dueAt, neverFrom(before))));
    },

    cancel: async (chatId: number, messageId: number): Promise<void> => remove(chatId, [messageId]),

    has: async (chatId: number, messageId: number): Promise<boolean> => {
      const the = and(eq(deletions.chatId, chatId), eq(deletions.messageId, messageId));
      return (await db.$count(deletions, the)) > 0;
    },

    due: async (
      at: Date,
      limit: number,
      exceptChats: readonly number[] = [],
    ): Promise<{ chatId: number; messageId: number; receiverId: number | null }[]> =>
      db
        .select({
          chatId: deletions.chatId,
          messageId: deletions.messageId,
          receiverId: deletions.receiverId,
        })
        .from(deletions)
        .where(and(lte(deletions.dueAt, at), notInArray(deletions.chatId, [...exceptChats])))
        .orderBy(asc(deletions.dueAt))
        .limit(limit),

    done: async (chatId: number, messageIds: number[]): Promise<void> => remove(chatId, messageIds),
  };
}
