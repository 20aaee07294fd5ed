import type { Api, Context } from 'grammy';
import { effectOf } from './api/errors.ts';
import { isAnonymousAdmin, isStandIn } from './sender.ts';

/** Whether the person administers the chat, asked of Telegram now; false when it does not say. */
export async function administers(api: Api, chatId: number, userId: number): Promise<boolean> {
  try {
    const { status } = await api.getChatMember(chatId, userId);
    return status === 'creator' || status === 'administrator';
  } catch {
    return false;
  }
}

/** Whether a command or a press comes from an admin of the chat it was given in. */
export async function isFromAdmin(ctx: Context): Promise<boolean> {
  if (ctx.chat === undefined || ctx.from === undefined) return false;
  if (ctx.message !== undefined && isAnonymousAdmin(ctx.message)) return true;
  if (isStandIn(ctx.from.id)) return false;
  return administers(ctx.api, ctx.chat.id, ctx.from.id);
}

/** Lets a press through from admins only; others are told so. */
export async function pressedByAdmin(ctx: Context, refusal: string): Promise<boolean> {
  if (await isFromAdmin(ctx)) return true;
  await effectOf(ctx.answerCallbackQuery({ text: refusal, show_alert: true }));
  return false;
}
