import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { Groups } from '../../core/model/groups.ts';
import { controlRoomLink } from '../control/control-data.ts';
import { TOPIC } from '../control/modes/topics.ts';
import type { Admins } from '../middleware/is-admin.ts';
import { placeInForum } from '../middleware/topics.ts';
import { textsFor } from '../texts/reader.ts';
import type { Answers } from '../ui/answers.ts';

export interface SettingsDeps {
  readonly admins: Admins;
  readonly groups: Pick<Groups, 'introduce'>;
  readonly answers: Answers;
}

/** Data of buttons in groups that older versions have left there. */
const OLD_BUTTON = /^(?:set|allow):/;

/** `/settings` in a group: a line with a button that opens the control room in private. */
export function settings({ admins, groups, answers }: SettingsDeps) {
  const composer = new Composer<Context>();

  function lineFor(ctx: Context, groupId: number) {
    const texts = textsFor(ctx);
    const link = controlRoomLink(ctx.me.username, groupId);
    const keyboard = new InlineKeyboard().url(texts.plain('control-room-button'), link);
    return { text: texts.plain('control-room-line'), keyboard, link };
  }

  composer.chatType(['group', 'supergroup']).command('settings', async (ctx) => {
    const refusal = await admins.commandRefusal(ctx, 'admins-only');
    if (refusal !== undefined) return answers.reply(ctx, refusal);
    if (ctx.chat.type === 'group') return answers.reply(ctx, textsFor(ctx).plain('basic-group'));
    await groups.introduce(ctx.chat);
    const { text, keyboard } = lineFor(ctx, ctx.chat.id);
    const topic = ctx.message === undefined ? undefined : placeInForum(ctx.message);
    if (topic !== undefined) {
      const link = controlRoomLink(ctx.me.username, ctx.chat.id, TOPIC, topic);
      keyboard.row().url(textsFor(ctx).plain('this-topic-button'), link);
    }
    return answers.reply(ctx, text, { keyboard });
  });

  composer.callbackQuery(OLD_BUTTON, async (ctx) => {
    const { message } = ctx.callbackQuery;
    if (message === undefined || message.chat.type === 'private') return ctx.answerCallbackQuery();
    // Data can be forged under any message, a notice for example.
    if (!(await admins.mayPress(ctx, 'admins-only'))) return;
    const { text, keyboard, link } = lineFor(ctx, message.chat.id);
    await ctx.answerCallbackQuery({ url: link });
    await answers.cleanUp(message.chat.id, message.message_id);
    return answers.editMenu(ctx, message.message_id, text, keyboard);
  });

  return composer;
}
