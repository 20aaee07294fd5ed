import type { Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Background } from '../../core/lib/background.ts';
import { rememberFor } from '../../core/lib/remember.ts';
import type { MessageClass } from '../api/limits/message-class.ts';
import { createPending } from './pending.ts';
import type { RichText } from './rich-text.ts';
import { edit } from './send.ts';

export interface MenusDeps {
  readonly background: Pick<Background, 'run'>;
  /** Must not wait for rate limits itself: `turn` does. */
  readonly api: Api;
  /** Resolves when the rate limits allow a message of the class in the chat. */
  readonly turn: (chatId: number, of: MessageClass) => Promise<void>;
}

/** A screen of a menu. */
interface Screen {
  readonly content: RichText | string;
  readonly keyboard: InlineKeyboardMarkup | undefined;
}

/** What a press leads to takes no longer than that. */
const KEPT_MS = 60_000;
const KEPT = 1_000;
/** Limits on menus that wait for an edit. */
const WAITING = { perChat: 3, inAll: 500 };

/**
 * Remembers the newest update about each message, by its id: what an older one leads to, and took
 * longer, comes too late.
 */
export function createNewest() {
  const updates = rememberFor<number>(KEPT_MS, KEPT);
  return {
    /** Notes the update; answers whether no newer one was seen. */
    see(message: string, updateId: number): boolean {
      if (updateId < (updates.get(message) ?? 0)) return false;
      updates.set(message, updateId);
      return true;
    },
  };
}

/**
 * Edits menus when their buttons are pressed, at the lowest priority of all messages in a chat.
 * Picks the screen only when the turn has come, so only the newest one is sent.
 */
export function createMenus({ background, api, turn }: MenusDeps) {
  const pending = createPending({ background, ...WAITING });
  const nextScreens = new Map<string, Screen>();
  const newest = createNewest();
  const showing = new Set<string>();

  async function show(chatId: number, messageId: number, key: string): Promise<void> {
    if (!nextScreens.has(key)) return;
    showing.add(key);
    try {
      await turn(chatId, 'menu');
      const screen = nextScreens.get(key);
      nextScreens.delete(key);
      if (screen) await edit(api, chatId, messageId, screen.content, screen.keyboard);
    } finally {
      showing.delete(key);
    }
  }

  return {
    /**
     * Queues an edit of the message; what a newer update leads to (by its id) replaces what waits, and
     * an older one that took longer is too late.
     */
    show(
      [chatId, messageId]: readonly [number, number],
      updateId: number,
      screen: Screen,
      losing: (work: () => Promise<unknown>) => () => Promise<void>,
    ): void {
      const key = `${chatId}:${messageId}`;
      if (!newest.see(key, updateId)) return;
      nextScreens.set(key, screen);
      pending.put(chatId, key, {
        run: losing(() => show(chatId, messageId, key)),
        dropped: () => void (showing.has(key) || nextScreens.delete(key)),
      });
    },
  };
}
