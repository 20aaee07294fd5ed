import { and, asc, eq, inArray, lte, notInArray } from 'drizzle-orm';
import type { Dialect } from './dialect.ts';
import type { RunOperation } from './operations.ts';

/** Messages of the bot, and commands given to it, that are to be deleted at some time. */
export function createDeletions({ db, tables }: Dialect, run: RunOperation) {
  const { deletions } = tables;

  async function remove(chatId: number, messageIds: number[]): Promise<void> {
    await db
      .delete(deletions)
      .where(and(eq(deletions.chatId, chatId), inArray(deletions.messageId, messageIds)));
  }

  return {
    /** The time given last counts. */
    schedule: (
      chatId: number,
      messageId: number,
      dueAt: Date,
      receiverId: number | null = null,
    ): Promise<void> =>
      run('schedule_deletion', async () => {
        await db
          .insert(deletions)
          .values({ chatId, messageId, dueAt, receiverId })
          .onConflictDoUpdate({ target: [deletions.chatId, deletions.messageId], set: { dueAt } });
      }),

    cancel: (chatId: number, messageId: number): Promise<void> =>
      run('cancel_deletion', () => remove(chatId, [messageId])),

    has: (chatId: number, messageId: number): Promise<boolean> =>
      run('has_deletion', async () => {
        const the = and(eq(deletions.chatId, chatId), eq(deletions.messageId, messageId));
        return (await db.$count(deletions, the)) > 0;
      }),

    due: (
      now: Date,
      limit: number,
      exceptChats: readonly number[] = [],
    ): Promise<{ chatId: number; messageId: number; receiverId: number | null }[]> =>
      run('due_deletions', () =>
        db
          .select({
            chatId: deletions.chatId,
            messageId: deletions.messageId,
            receiverId: deletions.receiverId,
          })
          .from(deletions)
          .where(and(lte(deletions.dueAt, now), notInArray(deletions.chatId, [...exceptChats])))
          .orderBy(asc(deletions.dueAt))
          .limit(limit),
      ),

    done: (chatId: number, messageIds: number[]): Promise<void> =>
      run('deletions_done', () => remove(chatId, messageIds)),
  };
}
