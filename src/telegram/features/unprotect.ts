import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { Log } from '../../core/lib/log.ts';
import type { Groups } from '../../core/model/groups.ts';
import { createStillMuted } from '../actions/diagnosis.ts';
import { effectOf } from '../api/errors.ts';
import { replyGroupsOnly } from '../control/onboarding/setup-entry.ts';
import type { Figures } from '../control/screens/home.ts';
import type { Admins } from '../middleware/is-admin.ts';
import { textsFor } from '../texts/reader.ts';
import type { Answers } from '../ui/answers.ts';
import { channelsIn } from '../ui/notice-text.ts';
import { lines } from '../ui/rich-text.ts';

export interface UnprotectDeps {
  readonly admins: Admins;
  readonly groups: Groups;
  readonly answers: Answers;
  /** Lifts all restrictions of a group that is no longer protected. */
  readonly liftAll: (groupId: number) => Promise<void>;
  readonly figures: Pick<Figures, 'muted'>;
  readonly log: Log;
}

/** `/unprotect`, with a confirmation by button. */
export function unprotect({ admins, groups, answers, liftAll, figures, log }: UnprotectDeps) {
  const stillMuted = createStillMuted(figures.muted);
  const composer = new Composer<Context>();

  composer.chatType('private').command('unprotect', (ctx) => replyGroupsOnly(answers, ctx));

  composer.command('unprotect', async (ctx) => {
    const refusal = await admins.commandRefusal(ctx, 'admins-only');
    if (refusal !== undefined) return answers.reply(ctx, refusal);
    const group = await groups.find(ctx.chat.id);
    const texts = textsFor(ctx);
    if (!group?.enabled) return answers.reply(ctx, texts.plain('not-protected'));
    const question = texts.rich('unprotect-question', { channels: channelsIn(group.channels) });
    const keyboard = new InlineKeyboard()
      .text(texts.plain('yes'), 'unprotect:yes')
      .text(texts.plain('no'), 'unprotect:no');
    return answers.reply(ctx, question, { keyboard });
  });

  composer.callbackQuery(/^unprotect:(yes|no)$/, async (ctx) => {
    const message = ctx.callbackQuery.message;
    const admitted = message && (await admins.mayPress(ctx, 'admins-only'));
    if (message === undefined || admitted === undefined) return;
    const groupId = message.chat.id;
    await effectOf(ctx.answerCallbackQuery());
    const texts = textsFor(ctx);
    // Another admin may have pressed Yes meanwhile: then this only says what holds.
    const isOver = (await groups.find(groupId))?.enabled === false;
    if (ctx.match[1] === 'no' && !isOver) {
      return answers.editMenu(ctx, message.message_id, texts.plain('protection-stays'));
    }
    if (ctx.match[1] === 'yes' && (await groups.setEnabled(groupId, false, admitted.by))) {
      log.info({ group_id: groupId, user_id: ctx.from.id }, 'protection disabled');
    }
    await liftAll(groupId);
    const held = await stillMuted(ctx, groupId, texts);
    const state = texts.rich('status-disabled');
    const result =
      held.length === 0
        ? texts.plain('unprotected')
        : lines([texts.rich('status-title', { state }), ...held]);
    answers.editMenu(ctx, message.message_id, result);
  });

  return composer;
}
