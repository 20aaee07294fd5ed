import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Background } from '../../core/lib/background.ts';
import type { MessageClass } from '../api/limits/message-class.ts';
import { createPending } from './pending.ts';
import type { RichText } from './rich-text.ts';
import { edit } from './send.ts';

export interface MenusDeps {
  readonly background: Pick<Background, 'run'>;
  /** Takes no turn by itself. */
  readonly api: Api;
  /** Resolves when a message of the class may go out in the chat. */
  readonly turn: (chatId: number, of: MessageClass) => Promise<void>;
  /** Milliseconds that messages of the class have to wait in the chat, as far as is known. */
  readonly outlook: (chatId: number, of: MessageClass) => number;
}

/** A screen of a menu. */
interface Screen {
  readonly content: RichText | string;
  readonly keyboard: InlineKeyboardMarkup | undefined;
}

/** So many menus wait in a chat, and in all. */
const WAITING = { perChat: 3, inAll: 500 };
/** How long it may take to find out whether a menu has to wait. */
const OUTLOOK_MS = 200;
const STEP_MS = 20;

/**
 * Messages that are edited when their buttons are pressed. They come last of all that is sent in a
 * chat; what a menu shows is settled when its turn has come, so that only the newest screen is sent.
 */
export function createMenus({ background, api, turn, outlook }: MenusDeps) {
  const pending = createPending({ background, ...WAITING });
  const wanted = new Map<string, Screen>();
  const showing = new Set<string>();

  async function show(chatId: number, messageId: number, key: string): Promise<void> {
    if (!wanted.has(key)) return;
    showing.add(key);
    try {
      await turn(chatId, 'menu');
      const screen = wanted.get(key);
      wanted.delete(key);
      if (screen) await edit(api, chatId, messageId, screen.content, screen.keyboard);
    } finally {
      showing.delete(key);
    }
  }

  return {
    /** Edits the message as soon as that can be; of several screens the last one counts. */
    show(
      chatId: number,
      messageId: number,
      screen: Screen,
      losing: (work: () => Promise<unknown>) => () => Promise<void>,
    ): void {
      const key = `${chatId}:${messageId}`;
      wanted.set(key, screen);
      pending.put(chatId, key, {
        run: losing(() => show(chatId, messageId, key)),
        dropped: () => void (showing.has(key) || wanted.delete(key)),
      });
    },

    /** Seconds until a menu that was just edited shows it; 0 when it does so now. */
    async showsIn(chatId: number): Promise<number> {
      for (let waited = 0; waited < OUTLOOK_MS && pending.isBusy(chatId); waited += STEP_MS) {
        const wait = outlook(chatId, 'menu');
        if (wait > 0) return Math.ceil(wait / 1000);
        await sleep(STEP_MS);
      }
      return 0;
    },
  };
}
