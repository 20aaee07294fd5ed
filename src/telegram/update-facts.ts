import type { Context } from 'grammy';
import type { Update } from 'grammy/types';
import { ALLOWED_UPDATES } from './intake/allowed-updates.ts';

/** A kind of update that is asked for. */
export type UpdateKind = (typeof ALLOWED_UPDATES)[number];

/** The kind of an update; undefined when nobody asked for it. */
export function kindOf(update: Update): UpdateKind | undefined {
  return ALLOWED_UPDATES.find((kind) => update[kind] !== undefined);
}

/** When Telegram says that it happened, in Unix time; a press is not dated. */
export function sentAt(update: Update): number | undefined {
  if (update.edited_message !== undefined) return update.edited_message.edit_date;
  const event =
    update.message ?? update.chat_member ?? update.my_chat_member ?? update.chat_join_request;
  return event?.date;
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
