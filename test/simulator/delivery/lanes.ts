/**
 * The queue of the webhook in which an update is delivered: messages by chat, callbacks by user,
 * chat_member and chat_join_request by the member's user id, my_chat_member by chat. Lanes run in
 * parallel, so only updates of one lane keep their order.
 */
export function laneOf(update: object): string {
  const [kind = 'unknown', payload] =
    Object.entries(update).find(([name]) => name !== 'update_id') ?? [];
  switch (kind) {
    case 'callback_query':
      return `callbacks of ${idOf(payload, 'from')}`;
    case 'chat_member':
      return `member ${idOf(payload, 'new_chat_member', 'user')}`;
    case 'chat_join_request':
      return `member ${idOf(payload, 'from')}`;
    case 'my_chat_member':
      return `bot in ${idOf(payload, 'chat')}`;
    default:
      return `messages of ${idOf(payload, 'chat')}`;
  }
}

/** The id at the end of a path; injected updates may have any shape. */
function idOf(payload: unknown, ...path: string[]): string {
  let value: unknown = payload;
  for (const name of [...path, 'id']) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }
  return String(value);
}
