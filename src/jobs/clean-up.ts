import type { Effect } from '../core/reconcile.ts';

export interface CleanUpDeps {
  readonly deletions: {
    due(now: Date, limit: number): Promise<{ chatId: number; messageId: number }[]>;
    schedule(chatId: number, messageId: number, dueAt: Date): Promise<void>;
    done(chatId: number, messageIds: number[]): Promise<void>;
  };
  readonly ledger: { clearNotice(groupId: number, messageId: number): Promise<void> };
  /** Told of each message that is gone. */
  readonly onGone: (chatId: number, messageId: number) => void;
  readonly remove: (chatId: number, messageId: number) => Promise<Effect>;
  readonly now: () => Date;
}

const BATCH = 50;
const RETRY_AFTER_MS = 30_000;

/** Deletes the messages whose time has come: notices, and commands with their answers. */
export function createCleanUp({ deletions, ledger, onGone, remove, now }: CleanUpDeps) {
  return async function cleanUp(): Promise<void> {
    for (const { chatId, messageId } of await deletions.due(now(), BATCH)) {
      if ((await remove(chatId, messageId)) === 'failed') {
        await deletions.schedule(chatId, messageId, new Date(now().getTime() + RETRY_AFTER_MS));
        continue;
      }
      onGone(chatId, messageId);
      await ledger.clearNotice(chatId, messageId);
      await deletions.done(chatId, [messageId]);
    }
  };
}
