/** Listed explicitly: Telegram sends `chat_member` only when asked for (Bot API, Update). */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'chat_member',
  'my_chat_member',
  'chat_join_request',
] as const;
