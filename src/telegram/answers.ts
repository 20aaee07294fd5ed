import type { Context } from 'grammy';
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import type { Background } from '../core/background.ts';
import type { Groups } from '../core/groups.ts';
import type { Deletions } from '../core/notice.ts';
import { DEFAULT_SETTINGS } from '../core/settings.ts';
import type { RichText } from './rich-text.ts';
import { edit, send, topicOf } from './send.ts';

export interface AnswersDeps {
  readonly groups: Groups;
  readonly deletions: Deletions;
  readonly background: Background;
  readonly now: () => Date;
}

interface SayOptions {
  readonly keyboard?: InlineKeyboardMarkup;
  /** Seconds that it stays at least, because it waits for something to be typed. */
  readonly staysFor?: number;
}

export type Answers = ReturnType<typeof createAnswers>;

/**
 * Answers to commands. In groups they and the commands are deleted after a while. They are sent
 * behind the handling of updates: a message may have to wait for Telegram's limits, and whatever
 * else happens in the chat must not wait with it.
 */
export function createAnswers({ groups, deletions, background, now }: AnswersDeps) {
  /** Lets a message of a group be deleted once the group's clean-up time has passed. */
  async function cleanUp(chatId: number, messageId: number, staysFor = 0): Promise<void> {
    const group = await groups.find(chatId);
    const { commandCleanup } = group?.settings ?? DEFAULT_SETTINGS;
    if (commandCleanup === 0) return;
    const seconds = Math.max(commandCleanup, staysFor);
    await deletions.schedule(chatId, messageId, new Date(now().getTime() + seconds * 1000));
  }

  /** Sends an answer, and resolves once it is there. */
  async function post(
    ctx: Context,
    content: RichText | string,
    { keyboard, staysFor }: SayOptions = {},
  ): Promise<Message | undefined> {
    const { chat, message } = ctx;
    if (chat === undefined) return undefined;
    const place = { chatId: chat.id, threadId: ctx.msg && topicOf(ctx.msg) };
    const sent = await send(ctx.api, place, content, { keyboard });
    if (chat.type === 'private') return sent;
    await cleanUp(chat.id, sent.message_id, staysFor);
    if (message !== undefined) await cleanUp(chat.id, message.message_id);
    return sent;
  }

  return {
    cleanUp,
    post,

    /** The message stays for good, whatever was planned for it. */
    keep: (chatId: number, messageId: number) => deletions.cancel(chatId, messageId),

    say(ctx: Context, content: RichText | string, options: SayOptions = {}): void {
      background.run(async () => void (await post(ctx, content, options)));
    },

    /** Edits the message whose button was pressed. */
    revise(
      { api, chat }: Context,
      messageId: number,
      content: RichText | string,
      keyboard?: InlineKeyboardMarkup,
    ): void {
      if (chat === undefined) return;
      background.run(async () => void (await edit(api, chat.id, messageId, content, keyboard)));
    },
  };
}
