import type { Deletions } from '../core/notice.ts';
import type { Effect } from '../core/reconcile.ts';

export interface DueDeletion {
  readonly chatId: number;
  readonly messageId: number;
  /** The one person who sees the message; null when everybody does. */
  readonly receiverId: number | null;
}

export interface CleanUpDeps {
  readonly deletions: {
    due(now: Date, limit: number): Promise<DueDeletion[]>;
    schedule: Deletions['schedule'];
    done(chatId: number, messageIds: number[]): Promise<void>;
  };
  readonly ledger: { clearNotice(groupId: number, messageId: number): Promise<void> };
  /** Told of each message that is gone. */
  readonly onGone: (chatId: number, messageId: number) => void;
  readonly remove: (chatId: number, messageId: number, receiverId?: number) => Promise<Effect>;
  readonly now: () => Date;
}

const BATCH = 50;
const RETRY_AFTER_MS = 30_000;

/** Deletes the messages whose time has come: notices, and commands with their answers. */
export function createCleanUp({ deletions, ledger, onGone, remove, now }: CleanUpDeps) {
  return async function cleanUp(): Promise<void> {
    for (const { chatId, messageId, receiverId } of await deletions.due(now(), BATCH)) {
      const receiver = receiverId ?? undefined;
      if ((await remove(chatId, messageId, receiver)) === 'failed') {
        const later = new Date(now().getTime() + RETRY_AFTER_MS);
        await deletions.schedule(chatId, messageId, later, receiver);
        continue;
      }
      onGone(chatId, messageId);
      await ledger.clearNotice(chatId, messageId);
      await deletions.done(chatId, [messageId]);
    }
  };
}
