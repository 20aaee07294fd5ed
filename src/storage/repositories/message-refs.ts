import { isPrivate, type MessageRef } from '../../core/model/message-ref.ts';

/** How messages are stored: the id of an ephemeral one is negated, so that no two are alike. */
export const storedId = (message: MessageRef): number =>
  isPrivate(message) ? -message.ephemeralId : message;

/** The message of a stored id; its receiver is stored beside it. */
export function messageFrom(id: number, receiverId: number | null): MessageRef {
  return id < 0 && receiverId !== null ? { ephemeralId: -id, receiverId } : id;
}
