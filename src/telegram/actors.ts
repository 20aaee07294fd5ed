import type { Api, Context } from 'grammy';
import { effectOf, isRefusal } from './api/errors.ts';
import { isAnonymousAdmin, isStandIn } from './sender.ts';

/**
 * Whether the person administers the chat, asked of Telegram now; false when it does not say. Now
 * and then it refuses to tell of people (PARTICIPANT_ID_INVALID): then it is asked once more.
 */
export async function administers(api: Api, chatId: number, userId: number): Promise<boolean> {
  const ask = () => api.getChatMember(chatId, userId);
  try {
    const { status } = await ask().catch((error) =>
      isRefusal(error) ? ask() : Promise.reject(error),
    );
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
