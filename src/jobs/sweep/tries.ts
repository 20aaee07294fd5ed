import { LRUCache } from 'lru-cache';
import type { Restriction } from '../../core/model/restriction.ts';

/** How often a check is made soon again that Telegram does not answer. */
const TRIES = 5;
const REMEMBERED = 10_000;

/** Counts checks that Telegram does not answer: what it never answers is left to the hourly look. */
export function createTries() {
  const unanswered = new LRUCache<string, number>({ max: REMEMBERED });

  return {
    /** How the check of a row counts. */
    after({ groupId, userId }: Restriction, isAnswered: boolean): 'answered' | 'unanswered' {
      const key = `${groupId}:${userId}`;
      const tries = (unanswered.get(key) ?? 0) + 1;
      if (!isAnswered && tries < TRIES) {
        unanswered.set(key, tries);
        return 'unanswered';
      }
      unanswered.delete(key);
      return 'answered';
    },
  };
}
