import type { Context } from 'grammy';
import { textsFor } from '../../texts/reader.ts';
import type { Answers } from '../../ui/answers.ts';
import { groupsKeyboard } from './setup-entry.ts';

/** Answers in private what can be done in groups only, with the ways to one. */
export function replyGroupsOnly(answers: Pick<Answers, 'reply'>, ctx: Context): void {
  const texts = textsFor(ctx);
  answers.reply(ctx, texts.plain('groups-only'), { keyboard: groupsKeyboard(texts) });
}
