import type { Context, MiddlewareFn } from 'grammy';
import type { Cache } from '../../core/shared/cache.ts';
import { cacheKeys } from '../../core/shared/cache-keys.ts';
import type { QuestionStore } from '../control/questions.ts';
import { textsFor } from '../texts/reader.ts';
import type { Answers } from '../ui/answers.ts';
import { isCommandFor } from './is-addressed-to-bot.ts';
import type { Admins } from './is-admin.ts';

/** Commands per chat and minute that are answered; Telegram takes 20 messages. */
const ANSWERED = 10;
/** Answers to what the bot has asked in private, a minute, beyond those. */
const HEARD = 30;
const MINUTE_MS = 60_000;
const START = /^\/start\b/;

function budgetOf(chatId: number, text: string, isCommand: boolean): string {
  if (!isCommand) return cacheKeys.words(chatId);
  return START.test(text) && chatId > 0 ? cacheKeys.starts(chatId) : cacheKeys.commands(chatId);
}

export interface CommandRateLimitDeps {
  readonly admins: Pick<Admins, 'isHeard'>;
  readonly answers: Pick<Answers, 'reply'>;
  readonly cache: Pick<Cache, 'consume' | 'claim'>;
  readonly questions: Pick<QuestionStore, 'of'>;
}

/**
 * Limits the commands of non-admins per chat: their answers would use up Telegram's message limit,
 * which notices need. Admins are never limited. In private the person is told once when the next
 * answer comes, and `/start` has a limit of its own. Whoever answers what the bot has asked is
 * heard beyond that.
 */
export function limitCommands({
  admins,
  answers,
  cache,
  questions,
}: CommandRateLimitDeps): MiddlewareFn<Context> {
  /** Looked up no oftener than it is heard. */
  async function isAnswer(userId: number): Promise<boolean> {
    if ((await cache.consume(cacheKeys.replies(userId), HEARD, MINUTE_MS)) > 0) return false;
    return (await questions.of(userId)) !== undefined;
  }

  return async (ctx, next) => {
    const { message, chat, me } = ctx;
    if (chat === undefined || message === undefined) return next();
    const isPrivate = chat.type === 'private';
    if (!isPrivate && !isCommandFor(me, message)) return next();
    const isCommand = isCommandFor(me, message);
    const key = budgetOf(chat.id, message.text ?? '', isCommand);
    const wait = await cache.consume(key, ANSWERED, MINUTE_MS);
    if (wait <= 0) return next();
    if (!isPrivate) return (await admins.isHeard(ctx)) ? next() : undefined;
    if (!isCommand && (await isAnswer(chat.id))) return next();
    const seconds = Math.ceil(wait / 1000);
    if (await cache.claim(cacheKeys.toldToWait(chat.id), seconds)) {
      answers.reply(ctx, textsFor(ctx).plain('too-many-messages', { seconds }));
    }
  };
}
