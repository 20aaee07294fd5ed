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

/** A screen takes no longer than that to be read. */
const KEPT_MS = 60_000;
/** Limits on menus that wait for an edit. */
const WAITING = { perChat: 3, inAll: 500 };

/**
 * Edits menus when their buttons are pressed, at the lowest priority of all messages in a chat.
 * Picks the screen only when the turn has come, so only the newest one is sent.
 */
export function createMenus({ background, api, turn }: MenusDeps) {
  const pending = createPending({ background, ...WAITING });
  const nextScreens = new Map<string, Screen>();
  const newest = rememberFor<number>(KEPT_MS, WAITING.inAll);
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
      if (updateId < (newest.get(key) ?? 0)) return;
      newest.set(key, updateId);
      nextScreens.set(key, screen);
      pending.put(chatId, key, {
        run: losing(() => show(chatId, messageId, key)),
        dropped: () => void (showing.has(key) || nextScreens.delete(key)),
      });
    },
  };
}
