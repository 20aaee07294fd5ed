import type { Update } from 'grammy/types';

/**
 * Updates about the same person are handled in order, wherever they happened: that somebody left a
 * channel and wrote in a group is one story. Others are in order for each chat, and so is what
 * happens to the bot itself, whoever did it. A press waits for nothing: whoever made it watches, and
 * has to be answered within a second. Holds for malformed updates.
 */
export function sequenceKeyOf(update: Update): string | undefined {
  if (update.my_chat_member !== undefined) return `bot:${update.my_chat_member?.chat?.id}`;
  const message = update.message ?? update.edited_message;
  const event = message ?? update.chat_join_request;
  const person = update.chat_member?.new_chat_member?.user ?? event?.from;
  if (person !== undefined && message?.sender_chat === undefined) return `user:${person?.id}`;
  const chat = message?.chat ?? update.chat_member?.chat;
  return chat === undefined ? undefined : `chat:${chat?.id}`;
}
