import { Composer, type Context } from 'grammy';
import type { Answers } from '../answers.ts';
import { isServiceMessage } from '../sender.ts';
import { NOT_UNDERSTOOD } from '../texts.ts';

export interface PrivateWordsDeps {
  readonly answers: Answers;
}

/** What somebody writes to the bot in private that nothing else answers: it says what it knows. */
export function privateWords({ answers }: PrivateWordsDeps) {
  const composer = new Composer<Context>();
  composer.chatType('private').on('message', (ctx, next) => {
    if (isServiceMessage(ctx.message)) return next();
    return answers.say(ctx, NOT_UNDERSTOOD);
  });
  return composer;
}
