import type { Clock } from '../world/clock.ts';
import { tooManyRequests } from './errors.ts';

/** Telegram's limit of messages (sent and edited) per chat and minute. */
export interface Limits {
  /** Counts one message; refuses with 429 when the limit is enforced and reached. */
  count(chatId: number): void;
  /** The most messages and edits that any 60 seconds have seen in the chat. */
  mostInAMinute(chatId: number): number;
  /** From now on answers 429 beyond so many per chat and 60 s; undefined ends it. */
  enforce(perMinute: number | undefined): void;
}

const WINDOW = 60;

export function createLimits(clock: Clock): Limits {
  const sent = new Map<number, number[]>();
  let limit: number | undefined;

  return {
    count(chatId) {
      const times = sent.get(chatId) ?? [];
      const recent = times.filter((time) => time > clock.now() - WINDOW);
      const [oldest] = recent;
      if (limit !== undefined && recent.length >= limit && oldest !== undefined) {
        throw tooManyRequests(Math.max(1, oldest + WINDOW - clock.now()));
      }
      sent.set(chatId, [...times, clock.now()]);
    },
    mostInAMinute(chatId) {
      const times = sent.get(chatId) ?? [];
      const counts = times.map(
        (from) => times.filter((time) => time >= from && time < from + WINDOW).length,
      );
      return Math.max(0, ...counts);
    },
    enforce(perMinute) {
      limit = perMinute;
    },
  };
}
