/**
 * A message of somebody in a group, as Telegram delivers it, serialised once and sent many times.
 */
export interface Speech {
  readonly groupId: number;
  readonly userId: number;
  /** What follows the number of the update. */
  readonly rest: string;
}

const PREFIX = '{"update_id":';
/** All numbers have so many digits, so that the length of a body is known beforehand. */
const FIRST_ID = 100_000_000;
let lastId = FIRST_ID;

export const titleOf = (groupId: number) => `Group ${-groupId}`;

export function speech(groupId: number, userId: number, messageId: number): Speech {
  const from = {
    id: userId,
    is_bot: false,
    first_name: 'Sample',
    last_name: 'Person',
    username: `person_${userId}`,
    language_code: 'en',
  };
  const chat = { id: groupId, title: titleOf(groupId), type: 'supergroup' };
  const text = 'A message of ordinary length, such as people write to each other in a group.';
  const date = Math.floor(Date.now() / 1000);
  const message = { message_id: messageId, from, chat, date, text };
  return { groupId, userId, rest: `,"message":${JSON.stringify(message)}}` };
}

export function nextUpdateId(): number {
  lastId += 1;
  return lastId;
}

export function bodyOf({ rest }: Speech, updateId = nextUpdateId()): string {
  return `${PREFIX}${updateId}${rest}`;
}

/** Everybody speaks in turn, each in a group of theirs, for ever. */
export function inTurn(people: readonly Speech[]): () => Speech {
  let index = 0;
  return () => {
    const speaker = people[index % people.length];
    if (speaker === undefined) throw new Error('nobody is there');
    index += 1;
    return speaker;
  };
}
