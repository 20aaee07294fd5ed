/**
 * The priority of a message within Telegram's limits: notices before answers before edits of menus.
 */
export const MESSAGE_CLASSES = ['notice', 'answer', 'menu'] as const;

export type MessageClass = (typeof MESSAGE_CLASSES)[number];

/**
 * The share of a limit that each class may use up; the rest is reserved for the classes before it.
 */
const SHARES: Readonly<Record<MessageClass, number>> = { notice: 1, answer: 0.75, menu: 0.5 };

/** How much of a limit messages of the class may use up; at least one message. */
export function shareOf(limit: number, of: MessageClass): number {
  return Math.max(1, Math.floor(limit * SHARES[of]));
}

/** Telegram's limits on messages count what is sent and edited, and nothing else. */
const MESSAGES = /^(send(?!ChatAction)|copyMessage|forwardMessage|edit(Message|EphemeralMessage))/;

/** Whether the method counts against Telegram's limits on messages. */
export function isMessageMethod(method: string): boolean {
  return MESSAGES.test(method);
}
