import type { Update } from 'grammy/types';

/**
 * The key by which updates are handled in sequence. Updates about one person share a key across
 * chats, since leaving a channel and then writing in a group must be handled in that order. Changes
 * of the bot's own membership, and updates without a person, are in sequence per chat. Button
 * presses have no key: the user expects an answer within a second. Safe for malformed updates.
 */
export function sequenceKeyOf(update: Update): string | undefined {
  if (update.my_chat_member !== undefined) return `bot:${idOf(update.my_chat_member?.chat)}`;
  const message = update.message ?? update.edited_message;
  const event = message ?? update.chat_join_request;
  const person = update.chat_member?.new_chat_member?.user ?? event?.from;
  if (person !== undefined && message?.sender_chat === undefined) return `user:${idOf(person)}`;
  const chat = message?.chat ?? update.chat_member?.chat;
  return chat === undefined ? undefined : `chat:${idOf(chat)}`;
}

/** Not everything that a malformed update has for an id can be made a text. */
function idOf(one: { readonly id?: unknown } | null | undefined): number | undefined {
  return typeof one?.id === 'number' ? one.id : undefined;
}
