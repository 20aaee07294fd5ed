import type { Effect } from '../core/enforcement/effect.ts';
import type { Background } from '../core/lib/background.ts';
import type { MessageRef } from '../core/model/message-ref.ts';
import type { Deletions } from '../core/notices/notice.ts';

export interface DueDeletion {
  readonly chatId: number;
  readonly message: MessageRef;
}

export interface CleanUpDeps {
  readonly deletions: {
    /** Due deletions, the oldest first, without those in the `except` chats. */
    due(now: Date, limit: number, except: readonly number[]): Promise<DueDeletion[]>;
    schedule: Deletions['schedule'];
    cancel: Deletions['cancel'];
  };
  readonly ledger: { clearNotice(groupId: number, message: MessageRef): Promise<void> };
  readonly background: Pick<Background, 'run'>;
  /** Called for each message that is gone. */
  readonly onGone: (chatId: number, message: MessageRef) => void;
  readonly remove: (chatId: number, message: MessageRef) => Promise<Effect>;
  readonly now: () => Date;
}

const BATCH = 50;
const CHATS_AT_ONCE = 20;
const RETRY_AFTER_MS = 30_000;

/**
 * Deletes messages that are due: notices, commands and their answers. Works on chats in parallel,
 * so that a chat which Telegram rate-limits, or does not answer for, delays no other.
 */
export function createCleanUp(deps: CleanUpDeps) {
  const { deletions, ledger, background, onGone, remove, now } = deps;
  const chatsInWork = new Set<number>();

  /**
   * Postpones the rest of the chat after the first failure, since it would most likely fail too.
   */
  async function cleanChat(chatId: number, due: readonly DueDeletion[]): Promise<void> {
    for (const [index, { message }] of due.entries()) {
      if ((await remove(chatId, message)) === 'failed') {
        return postpone(chatId, due.slice(index));
      }
      onGone(chatId, message);
      await ledger.clearNotice(chatId, message);
      await deletions.cancel(chatId, message);
    }
  }

  async function postpone(chatId: number, due: readonly DueDeletion[]): Promise<void> {
    const later = new Date(now().getTime() + RETRY_AFTER_MS);
    for (const { message } of due) await deletions.schedule(chatId, message, later);
  }

  return async function cleanUp(): Promise<void> {
    if (chatsInWork.size >= CHATS_AT_ONCE) return;
    const due = await deletions.due(now(), BATCH, [...chatsInWork]);
    for (const [chatId, ofChat] of Map.groupBy(due, ({ chatId }) => chatId)) {
      if (chatsInWork.size >= CHATS_AT_ONCE) return;
      chatsInWork.add(chatId);
      background.run(() => cleanChat(chatId, ofChat).finally(() => chatsInWork.delete(chatId)));
    }
  };
}
