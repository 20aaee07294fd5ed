import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { Log } from '../../core/lib/log.ts';
import type { Groups } from '../../core/model/groups.ts';
import { effectOf } from '../api/errors.ts';
import type { Admins } from '../middleware/is-admin.ts';
import { ADMINS_ONLY, GROUPS_ONLY, NOT_PROTECTED, UNPROTECTED_DONE } from '../ui/admin-texts.ts';
import type { Answers } from '../ui/answers.ts';
import { channelList } from '../ui/notice-text.ts';

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

  composer.chatType('private').command('unprotect', (ctx) => answers.reply(ctx, GROUPS_ONLY));

  composer.command('unprotect', async (ctx) => {
    const refusal = await admins.commandRefusal(ctx, ADMINS_ONLY);
    if (refusal !== undefined) return answers.reply(ctx, refusal);
    const group = await groups.find(ctx.chat.id);
    if (!group?.enabled) return answers.reply(ctx, NOT_PROTECTED);
    const question = `Really switch off protection? Members will no longer have to join ${channelList(group.channels)}.`;
    const keyboard = new InlineKeyboard().text('Yes', 'unprotect:yes').text('No', 'unprotect:no');
    return answers.reply(ctx, question, { keyboard });
  });

  composer.callbackQuery(/^unprotect:(yes|no)$/, async (ctx) => {
    const message = ctx.callbackQuery.message;
    if (message === undefined || !(await admins.mayPress(ctx, ADMINS_ONLY))) return;
    const groupId = message.chat.id;
    await effectOf(ctx.answerCallbackQuery());
    if (ctx.match[1] === 'no') {
      return answers.editMenu(ctx, message.message_id, 'Protection stays enabled.');
    }
    if (await groups.setEnabled(groupId, false)) {
      log.info({ group_id: groupId, user_id: ctx.from.id }, 'protection disabled');
    }
    answers.editMenu(ctx, message.message_id, UNPROTECTED_DONE);
    await liftAll(groupId);
  });

  return composer;
}
