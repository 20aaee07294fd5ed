import type { Context } from 'grammy';
import { withinTime } from '../../core/lib/with-timeout.ts';
import type { Group } from '../../core/model/group.ts';
import type { Language } from '../../core/model/settings.ts';
import { effectOf } from '../api/errors.ts';
import { textsIn } from '../texts/texts.ts';
import { languageOf } from './notice-text.ts';

/** The answer to a button press. */
export interface PressAnswer {
  readonly text: string;
  /** Good news is shown as a toast; anything else as an alert, which the user has to close. */
  readonly isGood: boolean;
}

/** Leaves time to answer within a second, even while other calls to Telegram are slow. */
const ANSWER_WITHIN_MS = 800;

/**
 * Answers a press about a group with the result of the work or, when finding the group and the work
 * take too long, with "still checking". Resolves when the work has ended.
 *
 * @throws what finding or working rejects with, after answering that the result is unknown.
 */
export async function answerInTime(
  ctx: Context,
  finding: Promise<Group | undefined>,
  work: (group: Group | undefined, language: Language) => Promise<PressAnswer>,
): Promise<void> {
  const code = ctx.from?.language_code;
  let language = languageOf(undefined, code);
  const working = finding.then((group) => {
    language = languageOf(group, code);
    return work(group, language);
  });
  const say = (key: 'still-checking' | 'unsure') => ({
    text: textsIn(language).plain(key),
    isGood: false,
  });
  const answered = withinTime<PressAnswer | undefined>(working, ANSWER_WITHIN_MS, undefined);
  const { text, isGood } = await answered.then(
    (answer) => answer ?? say('still-checking'),
    () => say('unsure'),
  );
  await effectOf(ctx.answerCallbackQuery({ text, show_alert: !isGood }));
  await working;
}
