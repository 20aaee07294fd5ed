/**
 * What a notice is known by: the id of a message of the group, or, negated, of an ephemeral message,
 * which Telegram shows to one person and numbers apart (Bot API, Message.ephemeral_message_id).
 */
export type NoticeId = number;

export const privateNotice = (ephemeralMessageId: number): NoticeId => -ephemeralMessageId;

export const isPrivate = (id: NoticeId): boolean => id < 0;

/** The one person who sees a private notice. */
export function receiverOf(id: NoticeId, userId?: number): number | undefined {
  return isPrivate(id) ? userId : undefined;
}
