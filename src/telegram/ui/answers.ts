import { type Context, GrammyError, HttpError } from 'grammy';
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import type { Background } from '../../core/lib/background.ts';
import type { Groups } from '../../core/model/groups.ts';
import { DEFAULT_SETTINGS } from '../../core/model/settings.ts';
import type { Deletions } from '../../core/notices/notice.ts';
import type { MessageApis } from '../api/create-bot.ts';
import { createMenus, type MenusDeps } from './menus.ts';
import { createPending, type PendingTask } from './pending.ts';
import type { RichText } from './rich-text.ts';
import { edit, type Place, send, topicOf } from './send.ts';

export interface AnswersDeps extends Omit<MenusDeps, 'api'> {
  readonly groups: Groups;
  readonly deletions: Deletions;
  readonly background: Background;
  readonly messages: MessageApis;
  /** Told of what Telegram did not take. */
  readonly onLost: (error: unknown, chatId: number) => void;
  readonly now: () => Date;
}

/** Text, or how to come by it once it is its turn. */
type Content = RichText | string | (() => Promise<RichText | string>);

interface SayOptions {
  readonly keyboard?: InlineKeyboardMarkup;
  /** Seconds that it stays at least, because it waits for something to be typed. */
  readonly staysFor?: number;
  /** Told of the message once it is there. */
  readonly onSent?: (message: Message) => Promise<unknown>;
}

export type Answers = ReturnType<typeof createAnswers>;

/** So many answers wait in a chat, and in all; of a kind only the newest. */
const WAITING = { perChat: 5, inAll: 1_000 };

/**
 * Answers to commands, and whatever else is written to people besides notices. In groups they and
 * the commands are deleted after a while. They are sent behind the handling of updates: a message
 * may have to wait for Telegram's limits, and whatever else happens must not wait with it.
 */
export function createAnswers(deps: AnswersDeps) {
  const { groups, deletions, background, messages, onLost, now } = deps;
  const pending = createPending({ background, ...WAITING });
  const menus = createMenus({ ...deps, api: messages.menu });

  /** Lets a message of a group be deleted once the group's clean-up time has passed. */
  async function cleanUp(
    chatId: number,
    messageId: number,
    { staysFor = 0, isAnswer = false } = {},
  ): Promise<void> {
    const group = await groups.find(chatId);
    const { commandCleanup } = group?.settings ?? DEFAULT_SETTINGS;
    if (commandCleanup === 0) return isAnswer ? deletions.keep(chatId, messageId) : undefined;
    const seconds = Math.max(commandCleanup, staysFor);
    await deletions.schedule(chatId, messageId, new Date(now().getTime() + seconds * 1000));
  }

  /** Sends an answer, and resolves once it is there: for what runs behind the handling itself. */
  async function post(
    { chat, msg }: Context,
    content: Content,
    { keyboard, staysFor, onSent }: SayOptions = {},
  ): Promise<Message | undefined> {
    if (chat === undefined) return undefined;
    const place = { chatId: chat.id, threadId: msg && topicOf(msg) };
    const text = typeof content === 'function' ? await content() : content;
    const sent = await send(messages.answer, place, text, { keyboard });
    if (chat.type !== 'private')
      await cleanUp(chat.id, sent.message_id, { staysFor, isAnswer: true });
    await onSent?.(sent);
    return sent;
  }

  /** What Telegram does not take is lost, which is no fault of the bot. */
  function losing(chatId: number, work: () => Promise<unknown>): () => Promise<void> {
    return async () => {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
        onLost(error, chatId);
      }
    };
  }

  /** The command goes in any case, also when newer answers take the place of its own. */
  function forgetCommand({ chat, message }: Context): void {
    if (chat === undefined || chat.type === 'private' || message === undefined) return;
    background.run(() => cleanUp(chat.id, message.message_id));
  }

  return {
    cleanUp,
    post,

    /** The message stays for good, whatever was planned for it. */
    keep: (chatId: number, messageId: number) => deletions.keep(chatId, messageId),

    say(ctx: Context, content: Content, options: SayOptions = {}): void {
      const { chat } = ctx;
      if (chat === undefined) return;
      const run = losing(chat.id, () => post(ctx, content, options));
      pending.put(chat.id, kindOf(ctx), { run });
      forgetCommand(ctx);
    },

    forgetCommand,

    /** Writes to a chat that has asked nothing; of a kind only the newest waits. */
    tell(place: Place, kind: string, content: RichText | string, keyboard?: InlineKeyboardMarkup) {
      const sending = async () => {
        const sent = await send(messages.answer, place, content, { keyboard });
        if (place.chatId < 0) await deletions.keep(place.chatId, sent.message_id);
      };
      pending.put(place.chatId, kind, { run: losing(place.chatId, sending) });
    },

    /** Runs what sends several answers in its turn. */
    inTurn({ chat }: Context, kind: string, { run, dropped }: PendingTask): void {
      if (chat === undefined) return;
      pending.put(chat.id, kind, { run: losing(chat.id, run), ...(dropped && { dropped }) });
    },

    /** Edits the message whose button was pressed; of several edits that wait, the last counts. */
    revise(
      { chat }: Context,
      messageId: number,
      content: RichText | string,
      keyboard?: InlineKeyboardMarkup,
    ): void {
      if (chat === undefined) return;
      menus.show(chat.id, messageId, { content, keyboard }, (work) => losing(chat.id, work));
    },

    /** Edits an answer that the bot has sent before. */
    rewrite: (chatId: number, messageId: number, content: RichText | string) =>
      edit(messages.answer, chatId, messageId, content),

    /** Seconds until a menu that was just edited shows it; 0 when it does so now. */
    menuShowsIn: menus.showsIn,
  };
}

/** Answers to the same command of the same person, in the same place, are of one kind. */
function kindOf({ from, message, msg, callbackQuery }: Context): string {
  const [word = ''] = /^\/\w+/.exec(message?.text ?? '') ?? [];
  const what = callbackQuery?.data ?? (word === '' ? `reply:${message?.message_id}` : word);
  return `${what}:${from?.id ?? ''}:${msg?.message_thread_id ?? ''}`;
}
