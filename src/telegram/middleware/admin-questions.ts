import type { Api } from 'grammy';
import { LRUCache } from 'lru-cache';
import type { Cache } from '../../core/shared/cache.ts';
import { cacheKeys } from '../../core/shared/cache-keys.ts';
import {
  type AdminAnswer,
  type AdminLook,
  lookAt,
  RIGHT_TO_CHANGE,
  withoutName,
} from './admin-rights.ts';

export interface AdminQuestionsDeps {
  /** Answers at once or not at all: it neither waits for limits nor repeats calls. */
  readonly questions: Api;
  readonly cache: Pick<Cache, 'getMany' | 'set' | 'delete' | 'consume'>;
}

/** How long "not an admin" is cached, unless an update says otherwise. */
const REFUSED_SECONDS = 10;
/**
 * Calls in this time: for each admin more than their presses, which are bounded as well; for all
 * others of a chat together; and for all who write there anonymously.
 */
const CALLS = { admin: 60, strangers: 5, anonymous: 30 };
const WITHIN_MS = 10_000;
/** Who was an admin lately is no stranger for this time; it grants no right by itself. */
const KNOWN_MS = 600_000;
const REMEMBERED = 10_000;
/** One call for the list in this time answers everybody about a chat. */
const LIST_HOLDS_MS = 10_000;

/**
 * Asks Telegram who administers a chat. Anybody can make the bot ask: calls for strangers are
 * bounded, since Telegram limits the same calls per chat that enforcement needs. Once they are used
 * up, the list of the admins, which is the same for all, says who is none.
 */
export function createAdminQuestions({ questions, cache }: AdminQuestionsDeps) {
  const known = new LRUCache<string, true>({ max: REMEMBERED, ttl: KNOWN_MS });
  const list = createAdminList(questions);
  const asking = new Map<string, Promise<AdminLook>>();

  const isUsedUp = async (whose: keyof typeof CALLS, budget: string): Promise<boolean> =>
    (await cache.consume(budget, CALLS[whose], WITHIN_MS)) > 0;

  /** What is answered without asking about this person; undefined when Telegram may be asked. */
  async function answered(
    chatId: number,
    userId: number,
    key: string,
  ): Promise<AdminAnswer | undefined> {
    const [refused] = await cache.getMany([cacheKeys.notAdmin(key)]);
    if (refused === 'not-admin' || refused === 'limited-admin') return refused;
    if (!known.has(key)) {
      if (!(await isUsedUp('strangers', cacheKeys.strangerCalls(chatId)))) return undefined;
      const isListed = await list.has(chatId, userId);
      if (isListed === undefined) return 'unknown';
      if (!isListed) return 'not-admin';
    }
    return (await isUsedUp('admin', cacheKeys.adminCalls(key))) ? 'unknown' : undefined;
  }

  async function look(chatId: number, userId: number, key: string): Promise<AdminLook> {
    const answer = await answered(chatId, userId, key);
    if (answer !== undefined) return withoutName(answer);
    const found = await lookAt(questions, chatId, userId, RIGHT_TO_CHANGE);
    if (isAnyAdmin(found.answer)) known.set(key, true);
    return found;
  }

  /** Caches that the person may change nothing, unless an update has changed their rights meanwhile. */
  async function remember(key: string, asked: Promise<AdminLook>): Promise<AdminLook> {
    const found = await asked;
    const { answer } = found;
    const mayNot = answer === 'not-admin' || answer === 'limited-admin';
    if (mayNot && asking.get(key) === asked) {
      await cache.set(cacheKeys.notAdmin(key), answer, REFUSED_SECONDS);
    }
    if (asking.get(key) === asked) asking.delete(key);
    return found;
  }

  return {
    /** Concurrent questions about the same person share one call. */
    ask(chatId: number, userId: number): Promise<AdminLook> {
      const key = `${chatId}:${userId}`;
      const running = asking.get(key);
      if (running !== undefined) return running;
      const asked = look(chatId, userId, key);
      asking.set(key, asked);
      return remember(key, asked);
    },

    /** Takes a call from a budget; answers whether there was none left. */
    isUsedUp,

    /** Whether the person was an admin of the chat lately. */
    isKnown: (chatId?: number, userId?: number): boolean => known.has(`${chatId}:${userId}`),

    /** Telegram tells that the person's rights in the chat have changed. */
    async changed(chatId: number, userId: number): Promise<void> {
      const key = `${chatId}:${userId}`;
      known.delete(key);
      list.forget(chatId);
      asking.delete(key);
      await cache.delete([cacheKeys.notAdmin(key)]);
    },
  };
}

/** Who is on Telegram's list of a chat's admins, however many people want to know. */
function createAdminList(api: Api) {
  const lists = new LRUCache<number, Promise<ReadonlySet<number> | undefined>>({
    ...{ max: REMEMBERED, ttl: LIST_HOLDS_MS },
  });

  function idsOf(chatId: number): Promise<ReadonlySet<number> | undefined> {
    const held = lists.get(chatId);
    if (held !== undefined) return held;
    const asked = api.getChatAdministrators(chatId).then(
      (admins) => new Set(admins.map(({ user }) => user.id)),
      () => undefined,
    );
    lists.set(chatId, asked);
    return asked;
  }

  return {
    /** Undefined when Telegram does not say. */
    has: async (chatId: number, userId: number): Promise<boolean | undefined> =>
      (await idsOf(chatId))?.has(userId),

    /** Telegram tells that somebody's rights in the chat have changed. */
    forget: (chatId: number): void => void lists.delete(chatId),
  };
}

/** Whether they are an admin, with whatever rights. */
export const isAnyAdmin = (answer: AdminAnswer): boolean =>
  answer === 'admin' || answer === 'limited-admin';
