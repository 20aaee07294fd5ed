import type { Context } from 'grammy';
import type { Message } from 'grammy/types';
import { withinTime } from '../../core/lib/with-timeout.ts';
import type { Actor } from '../../core/model/change.ts';
import { cacheKeys } from '../../core/shared/cache-keys.ts';
import { textsFor } from '../texts/reader.ts';
import type { PlainKey } from '../texts/texts.ts';
import { type AdminQuestionsDeps, createAdminQuestions, isAnyAdmin } from './admin-questions.ts';
import {
  type AdminAnswer,
  type AdminLook,
  type AnonymousAnswer,
  administersAnonymously,
  RIGHT_TO_CHANGE,
  withoutName,
} from './admin-rights.ts';
import { isAnonymousAdmin, isStandIn } from './sender.ts';

export type Admins = ReturnType<typeof createAdmins>;

/** A press is answered within a second. */
const PRESS_MS = 700;
const COMMAND_MS = 3_000;

/** Who administers a chat: asked anew for each change that an admin wants. */
export function createAdmins({ questions, cache }: AdminQuestionsDeps) {
  const { ask, isUsedUp, isKnown, changed } = createAdminQuestions({ questions, cache });

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

  /** Only admins write anonymously. */
  async function askAnonymous(message: Message): Promise<AnonymousAnswer> {
    if (await isUsedUp('anonymous', cacheKeys.anonymousCalls(message.chat.id))) return 'unknown';
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
      isKnown(ctx.chat?.id, ctx.from?.id) || isAnyAdmin(await isFromAdmin(ctx)),

    changed,
  };
}

/** An admin, as the history of the group names them. */
export interface Admitted {
  readonly by: Actor;
}

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
