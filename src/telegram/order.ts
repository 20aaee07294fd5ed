import type { Context, MiddlewareFn } from 'grammy';
import type { Lock } from '../core/lock.ts';

/** Handles updates about the same person one after the other, as they came. */
export function inOrder(lock: Lock): MiddlewareFn<Context> {
  return (ctx, next) => {
    const key = orderedBy(ctx);
    return key === undefined ? next() : lock.run(key, next);
  };
}

/**
 * Updates about the same person are handled in order, wherever they happened: that somebody left a
 * channel and wrote in a group is one story. Others are in order for each chat.
 */
function orderedBy({ update, chat, from }: Context): string | undefined {
  const message = update.message ?? update.edited_message;
  const person = update.chat_member?.new_chat_member.user ?? from;
  if (person !== undefined && message?.sender_chat === undefined) return `user:${person.id}`;
  return chat === undefined ? undefined : `chat:${chat.id}`;
}
