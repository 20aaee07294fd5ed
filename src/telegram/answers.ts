import type { Context } from 'grammy';
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import type { Groups } from '../core/groups.ts';
import type { Deletions } from '../core/notice.ts';
import { DEFAULT_SETTINGS } from '../core/settings.ts';
import type { RichText } from './rich-text.ts';
import { edit, send, topicOf } from './send.ts';

export interface AnswersDeps {
  readonly groups: Groups;
  readonly deletions: Deletions;
  readonly now: () => Date;
}

export type Answers = ReturnType<typeof createAnswers>;

/** Answers to commands. In groups they and the commands are deleted after a while. */
export function createAnswers({ groups, deletions, now }: AnswersDeps) {
  /** Lets a message of a group be deleted once the group's clean-up time has passed. */
  async function cleanUp(chatId: number, messageId: number): Promise<void> {
    const group = await groups.find(chatId);
    const { commandCleanup } = group?.settings ?? DEFAULT_SETTINGS;
    if (commandCleanup === 0) return;
    await deletions.schedule(chatId, messageId, new Date(now().getTime() + commandCleanup * 1000));
  }

  return {
    cleanUp,

    /** The message stays for good, whatever was planned for it. */
    keep: (chatId: number, messageId: number) => deletions.cancel(chatId, messageId),

    async say(
      ctx: Context,
      content: RichText | string,
      keyboard?: InlineKeyboardMarkup,
    ): Promise<Message.TextMessage | undefined> {
      const { chat, message } = ctx;
      if (chat === undefined) return undefined;
      const place = { chatId: chat.id, threadId: ctx.msg && topicOf(ctx.msg) };
      const sent = await send(ctx.api, place, content, { keyboard });
      if (chat.type === 'private') return sent;
      await cleanUp(chat.id, sent.message_id);
      if (message !== undefined) await cleanUp(chat.id, message.message_id);
      return sent;
    },

    /** Edits the message whose button was pressed, or an earlier answer. */
    async revise(
      ctx: Context,
      messageId: number,
      content: RichText | string,
      keyboard?: InlineKeyboardMarkup,
    ): Promise<void> {
      if (ctx.chat !== undefined) await edit(ctx.api, ctx.chat.id, messageId, content, keyboard);
    },
  };
}
