import type { Context } from 'grammy';
import type { Language } from '../../core/model/settings.ts';
import { effectOf } from '../api/errors.ts';
import { textsIn } from '../locales/choose.ts';

/** What a press of a button is answered with. */
export interface PressAnswer {
  readonly text: string;
  /** Everything else is shown as an alert, which has to be closed. */
  readonly isGood: boolean;
}

/** A press is answered within a second, whatever Telegram's other answers take. */
const ANSWER_WITHIN_MS = 800;

/** Answers the press with what the work finds, or in time that it goes on; ends when the work does. */
export async function answerInTime(
  ctx: Context,
  language: Language,
  working: Promise<PressAnswer>,
): Promise<void> {
  const { stillChecking, unsure } = textsIn(language);
  const { promise: late, resolve } = Promise.withResolvers<PressAnswer>();
  const running = { text: stillChecking, isGood: false };
  const timer = setTimeout(() => resolve(running), ANSWER_WITHIN_MS);
  try {
    const failed = () => ({ text: unsure, isGood: false });
    const { text, isGood } = await Promise.race([working, late]).catch(failed);
    await effectOf(ctx.answerCallbackQuery({ text, show_alert: !isGood }));
    await working;
  } finally {
    clearTimeout(timer);
  }
}
