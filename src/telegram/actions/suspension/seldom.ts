import { LRUCache } from 'lru-cache';

/** Of so many chats it is remembered when they were looked at. */
const REMEMBERED = 10_000;

/** Does something about a chat once in this time at most, however often it is asked for. */
export function seldom(milliseconds: number, act: (chatId: number) => void) {
  const done = new LRUCache<number, true>({ max: REMEMBERED, ttl: milliseconds });
  return (chatId: number): void => {
    if (done.has(chatId)) return;
    done.set(chatId, true);
    act(chatId);
  };
}
