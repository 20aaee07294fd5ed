import type { Context } from 'grammy';
import type { Update } from 'grammy/types';
import { ALLOWED_UPDATES } from './allowed-updates.ts';

/** A kind of update that the bot subscribes to. */
export type UpdateKind = (typeof ALLOWED_UPDATES)[number];

/** The kind of an update; undefined for a kind that the bot does not subscribe to. */
export function kindOf(update: Update): UpdateKind | undefined {
  return ALLOWED_UPDATES.find((kind) => update[kind] !== undefined);
}

/**
 * Telegram's date of the event, in Unix seconds; undefined for button presses, which have none.
 * Safe for malformed updates.
 */
export function sentAt(update: Update): number | undefined {
  const event =
    update.message ?? update.chat_member ?? update.my_chat_member ?? update.chat_join_request;
  const date = update.edited_message?.edit_date ?? event?.date;
  return typeof date === 'number' ? date : undefined;
}

export interface Ids {
  readonly update_id: number;
  readonly user_id?: number;
  readonly group_id?: number;
  readonly channel_id?: number;
}

/** Ids for logs and error reports, without texts and names. Safe for malformed updates. */
export function idsOf(ctx: Context): Ids {
  const { from, chat } = ctx;
  return {
    update_id: ctx.update.update_id,
    ...(from?.id === undefined ? {} : { user_id: from.id }),
    ...(chat?.id === undefined || chat.type === 'private'
      ? {}
      : { [chat.type === 'channel' ? 'channel_id' : 'group_id']: chat.id }),
  };
}
