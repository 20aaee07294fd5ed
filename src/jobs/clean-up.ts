import type { Effect } from '../core/enforcement/effect.ts';
import type { Background } from '../core/lib/background.ts';
import type { Deletions } from '../core/notices/notice.ts';

export interface DueDeletion {
  readonly chatId: number;
  readonly messageId: number;
  /** The one person who sees the message; null when everybody does. */
  readonly receiverId: number | null;
}

export interface CleanUpDeps {
  readonly deletions: {
    /** The oldest first, of all chats but those. */
    due(now: Date, limit: number, except: readonly number[]): Promise<DueDeletion[]>;
    schedule: Deletions['schedule'];
    done(chatId: number, messageIds: number[]): Promise<void>;
  };
  readonly ledger: { clearNotice(groupId: number, messageId: number): Promise<void> };
  readonly background: Pick<Background, 'run'>;
  /** Told of each message that is gone. */
  readonly onGone: (chatId: number, messageId: number) => void;
  readonly remove: (chatId: number, messageId: number, receiverId?: number) => Promise<Effect>;
  readonly now: () => Date;
}

const BATCH = 50;
const CHATS_AT_ONCE = 20;
const RETRY_AFTER_MS = 30_000;

/**
 * Deletes the messages whose time has come: notices, and commands with their answers. Chats go
 * beside each other, so that one whose calls Telegram limits or does not answer holds up no other.
 */
export function createCleanUp(deps: CleanUpDeps) {
  const { deletions, ledger, background, onGone, remove, now } = deps;
  const chatsInWork = new Set<number>();

  /** After the first failure the rest of the chat waits too: it would most likely fail as well. */
  async function cleanChat(chatId: number, due: readonly DueDeletion[]): Promise<void> {
    for (const [index, { messageId, receiverId }] of due.entries()) {
      if ((await remove(chatId, messageId, receiverId ?? undefined)) === 'failed') {
        return postpone(due.slice(index));
      }
      onGone(chatId, messageId);
      await ledger.clearNotice(chatId, messageId);
      await deletions.done(chatId, [messageId]);
    }
  }

  async function postpone(due: readonly DueDeletion[]): Promise<void> {
    const later = new Date(now().getTime() + RETRY_AFTER_MS);
    for (const { chatId, messageId, receiverId } of due) {
      await deletions.schedule(chatId, messageId, later, receiverId ?? undefined);
    }
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
