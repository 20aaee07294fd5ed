import type { Background } from '../../core/lib/background.ts';

/** Something to send, which has to wait for its turn. */
export interface PendingTask {
  run(): Promise<void>;
  /** Called when it never ran, since there was no room left; not when one of its kind follows. */
  dropped?(): void;
}

export interface PendingOptions {
  readonly background: Pick<Background, 'run'>;
  /** So many wait in a chat, and in all chats together; the oldest give way. */
  readonly perChat: number;
  readonly inAll: number;
}

/**
 * What waits to be sent, one after the other in each chat, behind the handling of updates. Of a kind
 * only the newest waits: whoever gives one command a thousand times gets an answer, and nobody else
 * waits for it.
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

  /** The one that has waited for longest in the chat that was first to have any. */
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

    /** Whether anything of the chat waits or is being sent. */
    isBusy: (chatId: number): boolean => chats.has(chatId),
  };
}
