import type { Context } from 'grammy';
import { withinTime } from '../../core/lib/with-timeout.ts';
import type { Language } from '../../core/model/settings.ts';
import { effectOf } from '../api/errors.ts';
import { textsIn } from '../texts/texts.ts';

/** The answer to a button press. */
export interface PressAnswer {
  readonly text: string;
  /** Good news is shown as a toast; anything else as an alert, which the user has to close. */
  readonly isGood: boolean;
}

/** What the text of an answer holds at most (Bot API, answerCallbackQuery). */
export const LONGEST_TOAST = 200;
/** Leaves time to answer within a second, even while other calls to Telegram are slow. */
const ANSWER_WITHIN_MS = 800;

/**
 * Answers a press with the result of the work or, when that takes too long, with "still checking".
 * Resolves when the work has ended.
 *
 * @throws what `working` rejects with, after answering that the result is unknown.
 */
export async function answerInTime(
  ctx: Context,
  language: Language,
  working: Promise<PressAnswer>,
): Promise<void> {
  const texts = textsIn(language);
  const unfinished = { text: texts.plain('still-checking'), isGood: false };
  const failed = () => ({ text: texts.plain('unsure'), isGood: false });
  const answered = withinTime(working, ANSWER_WITHIN_MS, unfinished).catch(failed);
  const { text, isGood } = await answered;
  await effectOf(ctx.answerCallbackQuery({ text, show_alert: !isGood }));
  await working;
}
