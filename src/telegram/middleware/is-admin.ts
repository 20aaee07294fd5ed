import type { Api, Context } from 'grammy';
import type { Message } from 'grammy/types';
import { LRUCache } from 'lru-cache';
import { withinTime } from '../../core/lib/with-timeout.ts';
import type { Actor } from '../../core/model/change.ts';
import type { Cache } from '../../core/shared/cache.ts';
import { cacheKeys } from '../../core/shared/cache-keys.ts';
import { textsFor } from '../texts/reader.ts';
import type { PlainKey } from '../texts/texts.ts';
import {
  type AdminAnswer,
  type AdminLook,
  type AnonymousAnswer,
  administersAnonymously,
  lookAt,
  withoutName,
} from './admin-rights.ts';
import { isAnonymousAdmin, isStandIn } from './sender.ts';

export interface AdminsDeps {
  /** Answers at once or not at all: it neither waits for limits nor repeats calls. */
  readonly questions: Api;
  readonly cache: Pick<Cache, 'getMany' | 'set' | 'delete' | 'consume'>;
}

export type Admins = ReturnType<typeof createAdmins>;

/** What changing a group's protection takes: it decides who may write. */
export const RIGHT_TO_CHANGE = 'can_restrict_members';

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
  const asking = new Map<string, Promise<AdminLook>>();

  async function look(chatId: number, userId: number, key: string): Promise<AdminLook> {
    const [refused] = await cache.getMany([cacheKeys.notAdmin(key)]);
    if (refused === 'not-admin' || refused === 'limited-admin') return withoutName(refused);
    const isKnown = known.has(key);
    const limit = isKnown ? CALLS.known : CALLS.others;
    const budget = cacheKeys.adminCalls(isKnown ? 'known' : 'others', chatId);
    if ((await cache.consume(budget, limit, CALLS.withinMs)) > 0) return withoutName('unknown');
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

  /** Concurrent questions about the same person share one call. */
  function ask(chatId: number, userId: number): Promise<AdminLook> {
    const key = `${chatId}:${userId}`;
    const running = asking.get(key);
    if (running !== undefined) return running;
    const asked = look(chatId, userId, key);
    asking.set(key, asked);
    return remember(key, asked);
  }

  /** Who gave a command or made a press, in the chat it came from. */
  async function senderOf(ctx: Context): Promise<AdminLook> {
    if (ctx.chat === undefined || ctx.from === undefined) return withoutName('not-admin');
    if (ctx.message !== undefined && isAnonymousAdmin(ctx.message)) return withoutName('admin');
    if (isStandIn(ctx.from.id)) return withoutName('not-admin');
    const patience = ctx.callbackQuery === undefined ? COMMAND_MS : PRESS_MS;
    return withinTime(ask(ctx.chat.id, ctx.from.id), patience, withoutName('unknown'));
  }

  /** Whether a command or a press comes from an admin of the chat it was given in. */
  const isFromAdmin = async (ctx: Context): Promise<AdminAnswer> => (await senderOf(ctx)).answer;

  /** Whether a person administers a chat other than the one of the command or the press. */
  const find = (chatId: number, userId: number, by?: 'press'): Promise<AdminLook> =>
    withinTime(ask(chatId, userId), by === 'press' ? PRESS_MS : COMMAND_MS, withoutName('unknown'));

  /** Only admins write anonymously, so their calls are bounded as those of recent admins. */
  async function askAnonymous(message: Message): Promise<AnonymousAnswer> {
    const budget = cacheKeys.adminCalls('known', message.chat.id);
    if ((await cache.consume(budget, CALLS.known, CALLS.withinMs)) > 0) return 'unknown';
    const answer = administersAnonymously(questions, message, RIGHT_TO_CHANGE);
    return withinTime<AnonymousAnswer>(answer, COMMAND_MS, 'unknown');
  }

  /** The same for what takes the right to change protection, also of anonymous admins. */
  async function mayChange(ctx: Context): Promise<AnonymousAnswer> {
    const { message } = ctx;
    const isAnonymous = message !== undefined && isAnonymousAdmin(message);
    return isAnonymous ? askAnonymous(message) : isFromAdmin(ctx);
  }

  return {
    isFromAdmin,

    find,
    administers: async (chatId: number, userId: number): Promise<AdminAnswer> =>
      (await find(chatId, userId)).answer,

    /** Why a message may not change anything at once; undefined when it may. */
    refusal: async (ctx: Context, refusal: PlainKey): Promise<string | undefined> =>
      refusalFor(ctx, await mayChange(ctx), refusal),

    /**
     * The same for a command. In doubt about an anonymous admin it is answered: only presses change
     * anything after it, and a press shows the account.
     */
    async commandRefusal(ctx: Context, refusal: PlainKey): Promise<string | undefined> {
      const answer = await mayChange(ctx);
      const isInDoubt = answer === 'unclear' || answer === 'unknown';
      const isAnonymous = ctx.message !== undefined && isAnonymousAdmin(ctx.message);
      return isAnonymous && isInDoubt ? undefined : refusalFor(ctx, answer, refusal);
    },

    /** As whom an admin presses; undefined for all others, whose press it answers. */
    async mayPress(ctx: Context, refusal: PlainKey): Promise<Admitted | undefined> {
      const { answer, isAnonymous } = await senderOf(ctx);
      const text = refusalFor(ctx, answer, refusal);
      if (text === undefined) return { by: isAnonymous ? null : (ctx.from?.id ?? null) };
      await ctx.answerCallbackQuery({ text, show_alert: true });
      return undefined;
    },

    /**
     * Whether the person was an admin lately: enough to be exempt from rate limits, nothing more.
     */
    isHeard: async (ctx: Context): Promise<boolean> =>
      known.has(`${ctx.chat?.id}:${ctx.from?.id}`) || isAnyAdmin(await isFromAdmin(ctx)),

    /** Telegram tells that the person's rights in the chat have changed. */
    async changed(chatId: number, userId: number): Promise<void> {
      const key = `${chatId}:${userId}`;
      known.delete(key);
      asking.delete(key);
      await cache.delete([cacheKeys.notAdmin(key)]);
    },
  };
}

/** An admin, as the history of the group names them. */
export interface Admitted {
  readonly by: Actor;
}

const isAnyAdmin = (answer: AdminAnswer): boolean =>
  answer === 'admin' || answer === 'limited-admin';

function refusalFor(ctx: Context, answer: AnonymousAnswer, refusal: PlainKey): string | undefined {
  const key = refusalOf(answer, refusal);
  return key && textsFor(ctx).plain(key);
}

/** What to answer to somebody who may not do it; `refusal` is for those who are no admins. */
export function refusalOf(answer: AnonymousAnswer, refusal: PlainKey): PlainKey | undefined {
  switch (answer) {
    case 'admin':
      return undefined;
    case 'limited-admin':
      return 'takes-ban-right';
    case 'unclear':
      return 'unclear-who';
    case 'unknown':
      return 'cannot-tell-admin';
    case 'away':
      return 'group-unknown';
    default:
      return refusal;
  }
}
