import type { Message } from 'grammy/types';
import { isStandIn } from '../../middleware/sender.ts';

const isId = (id: number): boolean => Number.isSafeInteger(id) && id > 0;

const isPersonId = (id: number): boolean => isId(id) && !isStandIn(id);

const typedId = (text: string): number => (/^\s*\d{1,16}\s*$/.test(text) ? Number(text) : 0);

/** An id as people type it, or as it stands in a button. */
export function personId(text = ''): number | undefined {
  const id = typedId(text);
  return isPersonId(id) ? id : undefined;
}

/** The same of somebody on an allow list, where files of settings once brought what is no person. */
export function listedId(text = ''): number | undefined {
  const id = typedId(text);
  return isId(id) ? id : undefined;
}

/** Whether a message names what is known to be no person: a bot, a channel, an anonymous admin. */
export function namesNoPerson({ forward_origin: origin, text = '', entities = [] }: Message) {
  if (origin?.type === 'user') return origin.sender_user.is_bot || isStandIn(origin.sender_user.id);
  if (origin !== undefined) return origin.type === 'channel' || origin.type === 'chat';
  const isBot = entities.some((one) => one.type === 'text_mention' && one.user.is_bot);
  return isBot || isStandIn(typedId(text));
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
