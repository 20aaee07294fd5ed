import type { Context } from 'grammy';
import type { Update } from 'grammy/types';
import { ALLOWED_UPDATES } from './intake/allowed-updates.ts';

/** The kind of an update, for metrics; a kind that was not asked for is `other`. */
export function kindOf(update: Update): string {
  return ALLOWED_UPDATES.find((kind) => update[kind] !== undefined) ?? 'other';
}

/**
 * Updates about the same person are handled in order, wherever they happened: that somebody left a
 * channel and wrote in a group is one story. Others are in order for each chat.
 */
export function orderedBy(ctx: Context): string[] {
  const { chatMember, chat } = ctx;
  const person = chatMember === undefined ? ctx.from : chatMember.new_chat_member.user;
  const sender = ctx.msg?.sender_chat;
  if (person !== undefined && sender === undefined) return [`user:${person.id}`];
  return chat === undefined ? [] : [`chat:${chat.id}`];
}

/** Who and where, for logs and error reports; no text, no names. Holds for malformed updates. */
export function idsOf(ctx: Context): { update_id: number; user_id?: number; group_id?: number } {
  const userId = ctx.from?.id;
  const chatId = ctx.chat?.id;
  return {
    update_id: ctx.update.update_id,
    ...(userId === undefined ? {} : { user_id: userId }),
    ...(chatId === undefined ? {} : { group_id: chatId }),
  };
}
