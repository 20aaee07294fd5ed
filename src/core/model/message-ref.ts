/**
 * An ephemeral message: Telegram shows it to one person, and numbers it apart from the messages of
 * the chat (Bot API, Message.ephemeral_message_id).
 */
export interface PrivateMessage {
  readonly ephemeralId: number;
  /** The one person who sees it. */
  readonly receiverId: number;
}

/** A message of the bot in a group: its id, or an ephemeral message. */
export type MessageRef = number | PrivateMessage;

export function isPrivate(message: MessageRef): message is PrivateMessage {
  return typeof message !== 'number';
}
