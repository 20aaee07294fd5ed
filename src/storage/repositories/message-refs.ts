import { isPrivate, type MessageRef } from '../../core/model/message-ref.ts';

/**
 * The id to store. Negated for an ephemeral message, whose id may equal that of an ordinary one.
 */
export const storedId = (message: MessageRef): number =>
  isPrivate(message) ? -message.ephemeralId : message;

/** The message for a stored id and the receiver stored with it. */
export function messageFrom(id: number, receiverId: number | null): MessageRef {
  return id < 0 && receiverId !== null ? { ephemeralId: -id, receiverId } : id;
}
