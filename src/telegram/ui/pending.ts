import type { Background } from '../../core/lib/background.ts';

/** Something to send when its turn comes. */
export interface PendingTask {
  run(): Promise<void>;
  /** Called when the queue was full and the task never ran; not when a newer one replaces it. */
  dropped?(): void;
}

export interface PendingOptions {
  readonly background: Pick<Background, 'run'>;
  /** Limits on waiting tasks, per chat and overall; beyond them the oldest are dropped. */
  readonly perChat: number;
  readonly inAll: number;
}

/**
 * A queue of messages per chat, sent one at a time in the background. A newer task replaces a
 * waiting one of the same kind, so repeating a command a thousand times causes one answer and
 * delays no one else's.
 */
export function createPending({ background, perChat, inAll }: PendingOptions) {
  const chats = new Map<number, Map<string, PendingTask>>();
  let size = 0;

  function take(
    waiting: Map<string, PendingTask>,
    kind: string | undefined,
  ): PendingTask | undefined {
    const task = kind === undefined ? undefined : waiting.get(kind);
    if (kind === undefined || task === undefined) return undefined;
    waiting.delete(kind);
    size -= 1;
    return task;
  }

  const oldestOf = (waiting: Map<string, PendingTask>) =>
    take(waiting, waiting.keys().next().value);

  /** Drops the oldest task of the chat that has been waiting for longest. */
  function dropOldest(): void {
    for (const waiting of chats.values()) {
      const task = oldestOf(waiting);
      if (task === undefined) continue;
      task.dropped?.();
      return;
    }
  }

  async function work(chatId: number, waiting: Map<string, PendingTask>): Promise<void> {
    try {
      for (let task = oldestOf(waiting); task !== undefined; task = oldestOf(waiting)) {
        await task.run();
      }
    } finally {
      if (waiting.size === 0) chats.delete(chatId);
      else background.run(() => work(chatId, waiting));
    }
  }

  return {
    put(chatId: number, kind: string, task: PendingTask): void {
      const known = chats.get(chatId);
      const waiting = known ?? new Map<string, PendingTask>();
      take(waiting, kind);
      if (waiting.size >= perChat) oldestOf(waiting)?.dropped?.();
      if (size >= inAll) dropOldest();
      waiting.set(kind, task);
      size += 1;
      if (known !== undefined) return;
      chats.set(chatId, waiting);
      background.run(() => work(chatId, waiting));
    },

    /** Whether any task of the chat is waiting or running. */
    isBusy: (chatId: number): boolean => chats.has(chatId),
  };
}
