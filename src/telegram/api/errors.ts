import { GrammyError, HttpError } from 'grammy';
import { reasonOf } from '../../core/reason.ts';
import type { Effect } from '../../core/reconcile.ts';

/** Whether Telegram refused the call definitely (400, 401, 403, 404), so that nothing happened. */
export function isRefusal(error: unknown): error is GrammyError {
  return error instanceof GrammyError && error.error_code < 500 && error.error_code !== 429;
}

/** Whether the refusal has this description, compared as Telegram's texts are: by a part. */
export function refusedWith(error: unknown, part: string): boolean {
  return isRefusal(error) && error.description.toLowerCase().includes(part.toLowerCase());
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
