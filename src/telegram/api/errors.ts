import { GrammyError, HttpError } from 'grammy';
import type { Effect } from '../../core/enforcement/effect.ts';
import { reasonOf } from '../../core/lib/reason.ts';

/**
 * Whether Telegram refused the call definitely (400, 403, 404), so that nothing happened. A refused
 * token (401) says nothing of the call: with another token it is a call like any other. Nor does a
 * conflict (409): another call of the bot came in between.
 */
export function isRefusal(error: unknown): error is GrammyError {
  if (!(error instanceof GrammyError)) return false;
  const { error_code: code } = error;
  return code < 500 && ![401, 409, 429].includes(code);
}

/**
 * Whether Telegram could not take the call as it is (400), as a message with a malformed entity.
 * Unless people caused it, that is a bug of the bot.
 */
export function isMalformed(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400;
}

/** Whether it is Telegram's answer, or the lack of one, and no fault of the bot. */
export function isTelegrams(error: unknown): error is GrammyError | HttpError {
  return error instanceof GrammyError || error instanceof HttpError;
}

/** How long Telegram asks to wait before the next try (429); undefined where it does not. */
export function retryAfterMs(error: unknown): number | undefined {
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return seconds === undefined ? undefined : seconds * 1000;
}

/** Whether Telegram limits calls like this one (429). */
export function isLimited(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 429;
}

/** Whether the refusal has this description, compared as Telegram's texts are: by a part. */
export function refusedWith(error: unknown, part: string): boolean {
  return isRefusal(error) && error.description.toLowerCase().includes(part.toLowerCase());
}

/** Refusals that people cause by what they do: no fault of the bot. */
const CAUSED_BY_PEOPLE = [
  'bot was blocked by the user',
  'user is deactivated',
  "bot can't initiate conversation with a user",
  "bot can't send messages to the user",
  'bot was kicked from',
  'bot is not a member of',
  'PEER_ID_INVALID',
  'chat not found',
  'query is too old',
  'query ID is invalid',
  'message is not modified',
  'message to edit not found',
  "message can't be edited",
  'message to delete not found',
  "message can't be deleted",
  'message to be replied not found',
  'message to reply not found',
  'message thread not found',
  'TOPIC_CLOSED',
  'TOPIC_DELETED',
  'TOPIC_NOT_MODIFIED',
  'TOPIC_ID_INVALID',
  'not enough rights to edit the topic',
  'not enough rights to send',
  'have no rights to send a message',
  'need administrator rights in the',
  'CHAT_WRITE_FORBIDDEN',
  'CHAT_SEND_PLAIN_FORBIDDEN',
  'CHAT_RESTRICTED',
  'group chat was upgraded to a supergroup',
  'group chat was deactivated',
].map((part) => part.toLowerCase());

/** Whether people caused a refusal with this description, as by blocking the bot. */
export function isCausedByPeople(description: string): boolean {
  const text = description.toLowerCase();
  return CAUSED_BY_PEOPLE.some((part) => text.includes(part));
}

/** Runs a call for its effect. Errors that mean the effect is there already count as done. */
export async function effectOf(call: Promise<unknown>, harmless: string[] = []): Promise<Effect> {
  try {
    await call;
    return 'done';
  } catch (error) {
    if (harmless.some((part) => refusedWith(error, part))) return 'done';
    return isRefusal(error) ? 'refused' : 'failed';
  }
}

/** One line about an error, without the call's parameters. */
export function describeError(error: unknown): string {
  if (error instanceof GrammyError) return `${error.error_code} ${error.description}`;
  if (error instanceof HttpError) return `${error.message} (${reasonOf(error.error)})`;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
