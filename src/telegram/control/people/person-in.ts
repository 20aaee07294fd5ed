import type { Message } from 'grammy/types';
import { isStandIn } from '../../middleware/sender.ts';

const isPersonId = (id: number): boolean => Number.isSafeInteger(id) && id > 0 && !isStandIn(id);

/** An id as people type it, or as it stands in a button. */
export function personId(text = ''): number | undefined {
  const id = /^\s*\d{1,16}\s*$/.test(text) ? Number(text) : 0;
  return isPersonId(id) ? id : undefined;
}

/**
 * The people whom a message names: chosen from Telegram's list, the author of a forwarded message,
 * mentioned, or by their id. Bots are none.
 */
export function peopleIn(message: Message): number[] {
  const { users_shared: shared, forward_origin: origin, text, entities = [] } = message;
  if (shared !== undefined) return shared.users.map((user) => user.user_id).filter(isPersonId);
  if (origin !== undefined) {
    const author = origin.type === 'user' ? origin.sender_user : undefined;
    return author === undefined || author.is_bot || !isPersonId(author.id) ? [] : [author.id];
  }
  const mentioned = entities.flatMap((entity) =>
    entity.type === 'text_mention' && !entity.user.is_bot ? [entity.user.id] : [],
  );
  const typed = personId(text);
  return typed === undefined ? mentioned.filter(isPersonId) : [typed];
}
