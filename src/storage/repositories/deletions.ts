import { and, asc, eq, gt, lt, lte, notInArray } from 'drizzle-orm';
import { isPrivate, type MessageRef } from '../../core/model/message-ref.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { messageFrom, storedId } from './message-refs.ts';

/** Messages that stay are due so long after they came: never. */
const NEVER_MS = 500 * 365 * 86_400_000;

/** Messages of the bot, and commands given to it, that are to be deleted at some time. */
export function createDeletions({ db, tables }: Dialect, now: () => Date) {
  const { deletions } = tables;

  const the = (chatId: number, message: MessageRef) =>
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
    /** The time given last counts. */
    schedule: async (chatId: number, message: MessageRef, dueAt: Date): Promise<void> =>
      put(chatId, message, dueAt),

    /** Remembers a message that stays, so that nobody takes it for one that was lost. */
    keep: async (chatId: number, messageId: number): Promise<void> =>
      put(chatId, messageId, neverFrom(now())),

    /** Messages that have stayed since before then are taken for nothing else any more. */
    forgetKept: async (before: Date): Promise<void> => {
      const kept = gt(deletions.dueAt, new Date(NEVER_MS));
      await db.delete(deletions).where(and(kept, lt(deletions.dueAt, neverFrom(before))));
    },

    cancel: async (chatId: number, message: MessageRef): Promise<void> => {
      await db.delete(deletions).where(the(chatId, message));
    },

    has: async (chatId: number, messageId: number): Promise<boolean> =>
      (await db.$count(deletions, the(chatId, messageId))) > 0,

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
        .where(and(lte(deletions.dueAt, at), notInArray(deletions.chatId, [...exceptChats])))
        .orderBy(asc(deletions.dueAt))
        .limit(limit);
      return rows.map(({ chatId, messageId, receiverId }) => ({
        chatId,
        message: messageFrom(messageId, receiverId),
      }));
    },
  };
}
