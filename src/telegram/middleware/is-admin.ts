import type { Api, Context } from 'grammy';
import { LRUCache } from 'lru-cache';
import type { Cache } from '../../core/shared/cache.ts';
import { cacheKeys } from '../../core/shared/cache-keys.ts';
import { isLimited, isRefusal } from '../api/errors.ts';
import { CANNOT_TELL_ADMIN } from '../ui/admin-texts.ts';
import { isAnonymousAdmin, isStandIn } from './sender.ts';

/** Whether a person administers a chat; `unknown` without an answer of Telegram. */
export type AdminAnswer = 'admin' | 'not-admin' | 'unknown';

export interface AdminsDeps {
  /** Answers at once or not at all: it neither waits for limits nor repeats calls. */
  readonly questions: Api;
  readonly cache: Pick<Cache, 'getMany' | 'set' | 'delete' | 'consume'>;
}

export type Admins = ReturnType<typeof createAdmins>;

/** How long "not an admin" is cached, unless an update says otherwise. */
const REFUSED_SECONDS = 10;
/** Calls per chat and window, for recent admins and for all others. */
const CALLS = { known: 30, others: 5, withinMs: 10_000 };
/** A recent admin has a call budget of their own for this time; it grants no right by itself. */
const KNOWN_MS = 600_000;
const REMEMBERED = 10_000;
/** A press is answered within a second. */
const PRESS_MS = 700;
const COMMAND_MS = 3_000;

/**
 * Asks Telegram who administers a chat, anew for each change that an admin wants. Anybody can make
 * the bot ask: calls for strangers are bounded, since Telegram limits the same calls per chat that
 * enforcement needs.
 */
export function createAdmins({ questions, cache }: AdminsDeps) {
  const known = new LRUCache<string, true>({ max: REMEMBERED, ttl: KNOWN_MS });
  const asking = new Map<string, Promise<AdminAnswer>>();

  async function look(chatId: number, userId: number, key: string): Promise<AdminAnswer> {
    const [refused] = await cache.getMany([cacheKeys.notAdmin(key)]);
    if (refused === 'no') return 'not-admin';
    const isKnown = known.has(key);
    const limit = isKnown ? CALLS.known : CALLS.others;
    const budget = cacheKeys.adminCalls(isKnown ? 'known' : 'others', chatId);
    if ((await cache.consume(budget, limit, CALLS.withinMs)) > 0) return 'unknown';
    const answer = await administers(questions, chatId, userId);
    if (answer === 'admin') known.set(key, true);
    return answer;
  }

  /** Caches "not an admin", unless an update has changed their rights meanwhile. */
  async function remember(key: string, asked: Promise<AdminAnswer>): Promise<AdminAnswer> {
    const answer = await asked;
    if (answer === 'not-admin' && asking.get(key) === asked) {
      await cache.set(cacheKeys.notAdmin(key), 'no', REFUSED_SECONDS);
    }
    if (asking.get(key) === asked) asking.delete(key);
    return answer;
  }

  /** Concurrent questions about the same person share one call. */
  function ask(chatId: number, userId: number): Promise<AdminAnswer> {
    const key = `${chatId}:${userId}`;
    const running = asking.get(key);
    if (running !== undefined) return running;
    const asked = look(chatId, userId, key);
    asking.set(key, asked);
    return remember(key, asked);
  }

  /** Whether a command or a press comes from an admin of the chat it was given in. */
  async function isFromAdmin(ctx: Context): Promise<AdminAnswer> {
    if (ctx.chat === undefined || ctx.from === undefined) return 'not-admin';
    if (ctx.message !== undefined && isAnonymousAdmin(ctx.message)) return 'admin';
    if (isStandIn(ctx.from.id)) return 'not-admin';
    const patience = ctx.callbackQuery === undefined ? COMMAND_MS : PRESS_MS;
    return withinTime(ask(ctx.chat.id, ctx.from.id), patience);
  }

  const refusalOf = (answer: AdminAnswer, refusal: string): string | undefined =>
    answer === 'admin' ? undefined : answer === 'unknown' ? CANNOT_TELL_ADMIN : refusal;

  return {
    isFromAdmin,

    /** Whether a person administers a chat other than the one of the command. */
    administers: (chatId: number, userId: number): Promise<AdminAnswer> =>
      withinTime(ask(chatId, userId), COMMAND_MS),

    /** Why the person may not do it; undefined when they may. */
    refusal: async (ctx: Context, refusal: string): Promise<string | undefined> =>
      refusalOf(await isFromAdmin(ctx), refusal),

    /** Whether a press comes from an admin; answers it with the refusal if not. */
    async mayPress(ctx: Context, refusal: string): Promise<boolean> {
      const text = refusalOf(await isFromAdmin(ctx), refusal);
      if (text !== undefined) await ctx.answerCallbackQuery({ text, show_alert: true });
      return text === undefined;
    },

    /**
     * Whether the person was an admin lately: enough to be exempt from rate limits, nothing more.
     */
    isHeard: async (ctx: Context): Promise<boolean> =>
      known.has(`${ctx.chat?.id}:${ctx.from?.id}`) || (await isFromAdmin(ctx)) === 'admin',

    /** Telegram tells that the person's rights in the chat have changed. */
    async changed(chatId: number, userId: number): Promise<void> {
      const key = `${chatId}:${userId}`;
      known.delete(key);
      asking.delete(key);
      await cache.delete([cacheKeys.notAdmin(key)]);
    },
  };
}

/**
 * Whether the person administers the chat. Telegram sometimes refuses people that it knows
 * (PARTICIPANT_ID_INVALID), or has a fault: then it is asked once more.
 */
export async function administers(api: Api, chatId: number, userId: number): Promise<AdminAnswer> {
  const ask = () => api.getChatMember(chatId, userId);
  try {
    const { status } = await ask().catch((error) =>
      isLimited(error) ? Promise.reject(error) : ask(),
    );
    return status === 'creator' || status === 'administrator' ? 'admin' : 'not-admin';
  } catch (error) {
    return isRefusal(error) ? 'not-admin' : 'unknown';
  }
}

function withinTime(answer: Promise<AdminAnswer>, milliseconds: number): Promise<AdminAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('unknown'), milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
