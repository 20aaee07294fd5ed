import type { Context } from 'grammy';
import type { InlineKeyboardMarkup, Message, ReplyParameters } from 'grammy/types';
import type { Background } from '../../core/lib/background.ts';
import type { Groups } from '../../core/model/groups.ts';
import { isPrivate, type MessageRef } from '../../core/model/message-ref.ts';
import { DEFAULT_SETTINGS } from '../../core/model/settings.ts';
import type { Deletions } from '../../core/notices/notice.ts';
import type { MessageApis } from '../api/create-bot.ts';
import { isRefusal, isTelegrams } from '../api/errors.ts';
import { type Asker, isEphemeral, privateAskerOf } from '../middleware/sender.ts';
import { textsFor } from '../texts/reader.ts';
import { createMenus, type MenusDeps } from './menus.ts';
import { createPending, type PendingTask } from './pending.ts';
import type { RichText } from './rich-text.ts';
import { edit, type Keyboard, send, sendFile, type TextFile, topicOf } from './send.ts';
import { createUnasked } from './unasked.ts';

export interface AnswersDeps extends Omit<MenusDeps, 'api'> {
  readonly groups: Groups;
  readonly deletions: Deletions;
  readonly background: Background;
  readonly messages: MessageApis;
  /** Called for a message that Telegram refused or did not answer for. */
  readonly onLost: (error: unknown, chatId: number) => void;
  readonly now: () => Date;
}

/**
 * Text, or a function that produces it when its turn comes: for the person alone, or for all who
 * are in the chat.
 */
type Content = RichText | string | ((isPrivate: boolean) => Promise<RichText | string>);

interface SayOptions {
  readonly keyboard?: Keyboard;
  /** Telegram's id of a picture above the text. */
  readonly picture?: string | undefined;
  /** The message that the answer is about. */
  readonly replyTo?: ReplyParameters | undefined;
  /** Called with the message after it was sent. */
  readonly onSent?: (message: Message) => Promise<unknown>;
}

export type Answers = ReturnType<typeof createAnswers>;

/** Within 15 s an ephemeral message may be replied to (ReplyParameters); the sending takes time. */
const ANSWERED_WITHIN_MS = 10_000;
/** Limits on waiting answers. */
const WAITING = { perChat: 5, inAll: 1_000 };

/**
 * Sends answers to commands, and all other messages except notices. In groups, schedules them and
 * the commands for deletion. Sends in the background, because a message may wait for Telegram's
 * limits and the handling of updates must not.
 */
export function createAnswers(deps: AnswersDeps) {
  const { groups, deletions, background, messages, onLost, now } = deps;
  const pending = createPending({ background, ...WAITING });
  const menus = createMenus({ ...deps, api: messages.menu });

  /** Schedules a message of a group for deletion after the group's clean-up time. */
  async function cleanUp(
    chatId: number,
    message: MessageRef,
    { isAnswer = false } = {},
  ): Promise<void> {
    const group = await groups.find(chatId);
    const { commandCleanup } = group?.settings ?? DEFAULT_SETTINGS;
    if (commandCleanup === 0) {
      return isAnswer && !isPrivate(message) ? deletions.keep(chatId, message) : undefined;
    }
    await deletions.schedule(chatId, message, new Date(now().getTime() + commandCleanup * 1000));
  }

  /** Sends an answer and waits until it is sent; only for callers that run in the background. */
  async function post(
    { chat, msg }: Context,
    content: Content,
    { keyboard, picture, replyTo, onSent }: SayOptions = {},
  ): Promise<Message | undefined> {
    if (chat === undefined) return undefined;
    const place = { chatId: chat.id, threadId: msg && topicOf(msg) };
    const text = await textOf(content, chat.type === 'private');
    const sent = await send(messages.answer, place, text, { keyboard, picture, replyTo });
    if (chat.type !== 'private') await cleanUp(chat.id, sent.message_id, { isAnswer: true });
    await onSent?.(sent);
    return sent;
  }

  /** Answers a command that only the bot sees so that only its sender sees it, where it can. */
  async function whisper(ctx: Context, to: Asker, content: Content, options: SayOptions) {
    const { chat, msg } = ctx;
    if (chat === undefined) return;
    const place = { chatId: chat.id, threadId: msg && topicOf(msg) };
    const text = await textOf(content, true);
    const { id: onlyFor, messageId: askedIn, date } = to;
    // In answer to what was just said it takes no right in the group, and later that of an admin.
    const isRecent = now().getTime() - date.getTime() < ANSWERED_WITHIN_MS;
    const replyTo = isRecent ? { ephemeral_message_id: askedIn } : undefined;
    try {
      const extras = { keyboard: options.keyboard, onlyFor, replyTo };
      const { ephemeral_message_id: id } = await send(messages.answer, place, text, extras);
      if (id !== undefined) await cleanUp(chat.id, { receiverId: onlyFor, ephemeralId: id });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await post(ctx, content, options);
    }
  }

  /**
   * Wraps work so that errors of Telegram or the network go to `onLost` and do not count as bugs.
   */
  function losing(
    chatId: number,
    work: () => Promise<unknown>,
    otherwise?: () => Promise<unknown>,
  ): () => Promise<void> {
    return async () => {
      try {
        await work();
      } catch (error) {
        if (!isTelegrams(error)) throw error;
        onLost(error, chatId);
        if (otherwise !== undefined) await losing(chatId, otherwise)();
      }
    };
  }

  /** Cleans up the command itself, even if a newer answer replaces its own. */
  function forgetCommand({ chat, message }: Context): void {
    if (chat === undefined || chat.type === 'private' || message === undefined) return;
    if (isEphemeral(message)) return;
    background.run(() => cleanUp(chat.id, message.message_id));
  }

  return {
    cleanUp,
    post,

    /** Keeps the message for good, even if its deletion was scheduled. */
    keep: (chatId: number, messageId: number) => deletions.keep(chatId, messageId),

    /** Queues an answer to an update, and cleans up the command. */
    reply(ctx: Context, content: Content, options: SayOptions = {}): void {
      const { chat } = ctx;
      if (chat === undefined) return;
      const asker = privateAskerOf(ctx.message);
      const answer = () =>
        asker === undefined ? post(ctx, content, options) : whisper(ctx, asker, content, options);
      const run = losing(chat.id, answer);
      pending.put(chat.id, kindOf(ctx), { run });
      forgetCommand(ctx);
    },

    forgetCommand,

    /** Queues a file, for private chats; whoever waits for it is told when it does not come. */
    document(ctx: Context, file: TextFile, caption?: RichText): void {
      const { chat } = ctx;
      if (chat === undefined) return;
      const sending = () => sendFile(messages.answer, chat.id, file, caption);
      const run = losing(chat.id, sending, () => post(ctx, textsFor(ctx).plain('file-lost')));
      pending.put(chat.id, `document:${file.name}`, { run });
    },

    ...createUnasked({ deletions, now, api: messages.answer, pending, losing }),

    /** Queues a task that sends or edits several messages itself. */
    queue({ chat }: Context, kind: string, { run, dropped }: PendingTask): void {
      if (chat === undefined) return;
      pending.put(chat.id, kind, { run: losing(chat.id, run), ...(dropped && { dropped }) });
    },

    /** Queues an edit of the message whose button was pressed; the last of several edits wins. */
    editMenu(
      { chat, update }: Context,
      messageId: number,
      content: RichText | string,
      keyboard?: InlineKeyboardMarkup,
    ): void {
      if (chat === undefined) return;
      const of = [chat.id, messageId] as const;
      menus.show(of, update.update_id, { content, keyboard }, (work) => losing(chat.id, work));
    },

    /** Edits an answer sent before. */
    rewrite: edit.bind(undefined, messages.answer),
  };
}

const textOf = async (content: Content, forOneAlone: boolean): Promise<RichText | string> =>
  typeof content === 'function' ? content(forOneAlone) : content;

/** One kind per command (or button), person and topic. */
function kindOf({ from, message, msg, callbackQuery }: Context): string {
  const [word = ''] = /^\/\w+/.exec(message?.text ?? '') ?? [];
  const what = callbackQuery?.data ?? (word === '' ? `reply:${message?.message_id}` : word);
  return `${what}:${from?.id ?? ''}:${msg?.message_thread_id ?? ''}`;
}
