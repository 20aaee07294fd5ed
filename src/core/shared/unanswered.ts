/** Telegram has not answered what the handling of an update depends on: it is handled again. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}
