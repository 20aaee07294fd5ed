import { randomInt } from 'node:crypto';

/** Identifiers as Telegram makes them: past 32 bits, negative for chats, -100… for channels. */
export interface Ids {
  user(): number;
  basicGroup(): number;
  channel(): number;
  /** A number never given before, for callbacks, links and the like. */
  serial(): number;
}

/** Each world has ids of its own, since bots in several worlds may share a Redis. */
export function createIds(): Ids {
  const world = randomInt(100_000);
  let users = 5_400_000_000 + world * 10_000;
  let groups = 4_000_000 + world * 10_000;
  let channels = 2_100_000_000 + world * 10_000;
  let serials = 1000;
  return {
    user: () => ++users,
    basicGroup: () => -++groups,
    channel: () => -1_000_000_000_000 - ++channels,
    serial: () => ++serials,
  };
}
