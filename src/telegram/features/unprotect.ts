import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { Log } from '../../core/lib/log.ts';
import type { Groups } from '../../core/model/groups.ts';
import { effectOf } from '../api/errors.ts';
import type { Admins } from '../middleware/is-admin.ts';
import { textsFor } from '../texts/reader.ts';
import type { Answers } from '../ui/answers.ts';
import { channelsIn } from '../ui/notice-text.ts';

export interface UnprotectDeps {
  readonly admins: Admins;
  readonly groups: Groups;
  readonly answers: Answers;
  /** Lifts all restrictions of a group that is no longer protected. */
  readonly liftAll: (groupId: number) => Promise<void>;
  readonly log: Log;
}

/** `/unprotect`, with a confirmation by button. */
export function unprotect({ admins, groups, answers, liftAll, log }: UnprotectDeps) {
  const composer = new Composer<Context>();

  composer
    .chatType('private')
    .command('unprotect', (ctx) => answers.reply(ctx, textsFor(ctx).plain('groups-only')));

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
    if (message === undefined || !(await admins.mayPress(ctx, 'admins-only'))) return;
    const groupId = message.chat.id;
    await effectOf(ctx.answerCallbackQuery());
    const texts = textsFor(ctx);
    if (ctx.match[1] === 'no') {
      return answers.editMenu(ctx, message.message_id, texts.plain('protection-stays'));
    }
    if (await groups.setEnabled(groupId, false)) {
      log.info({ group_id: groupId, user_id: ctx.from.id }, 'protection disabled');
    }
    answers.editMenu(ctx, message.message_id, texts.plain('unprotected'));
    await liftAll(groupId);
  });

  return composer;
}
