import { and, asc, eq, gt, inArray, lt, lte, notInArray } from 'drizzle-orm';
import type { Dialect } from './dialect.ts';
import type { RunOperation } from './operations.ts';

/** Messages that stay are due so long after they came: never. */
const NEVER_MS = 500 * 365 * 86_400_000;

/** Messages of the bot, and commands given to it, that are to be deleted at some time. */
export function createDeletions({ db, tables }: Dialect, run: RunOperation, now: () => Date) {
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
    schedule: (
      chatId: number,
      messageId: number,
      dueAt: Date,
      receiverId: number | null = null,
    ): Promise<void> => run('schedule_deletion', () => put(chatId, messageId, dueAt, receiverId)),

    /** Remembers a message that stays, so that nobody takes it for one that was lost. */
    keep: (chatId: number, messageId: number): Promise<void> =>
      run('keep_message', () => put(chatId, messageId, neverFrom(now()), null)),

    /** Messages that have stayed since before then are taken for nothing else any more. */
    forgetKept: (before: Date): Promise<void> =>
      run('forget_kept', async () => {
        const kept = gt(deletions.dueAt, new Date(NEVER_MS));
        await db.delete(deletions).where(and(kept, lt(deletions.dueAt, neverFrom(before))));
      }),

    cancel: (chatId: number, messageId: number): Promise<void> =>
      run('cancel_deletion', () => remove(chatId, [messageId])),

    has: (chatId: number, messageId: number): Promise<boolean> =>
      run('has_deletion', async () => {
        const the = and(eq(deletions.chatId, chatId), eq(deletions.messageId, messageId));
        return (await db.$count(deletions, the)) > 0;
      }),

    due: (
      at: Date,
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
          .where(and(lte(deletions.dueAt, at), notInArray(deletions.chatId, [...exceptChats])))
          .orderBy(asc(deletions.dueAt))
          .limit(limit),
      ),

    done: (chatId: number, messageIds: number[]): Promise<void> =>
      run('deletions_done', () => remove(chatId, messageIds)),
  };
}
