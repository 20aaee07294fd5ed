import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { Groups } from '../../core/model/groups.ts';
import { controlRoomLink, STATISTICS } from '../control/control-data.ts';
import type { Admins } from '../middleware/is-admin.ts';
import { textsFor } from '../texts/reader.ts';
import type { Answers } from '../ui/answers.ts';

export interface StatsDeps {
  readonly admins: Admins;
  readonly groups: Pick<Groups, 'introduce'>;
  readonly answers: Answers;
}

/** `/stats` in a group: a line with a button that opens the statistics in private. */
export function stats({ admins, groups, answers }: StatsDeps) {
  const composer = new Composer<Context>();

  composer.chatType(['group', 'supergroup']).command('stats', async (ctx) => {
    const refusal = await admins.commandRefusal(ctx, 'admins-only');
    if (refusal !== undefined) return answers.reply(ctx, refusal);
    const texts = textsFor(ctx);
    if (ctx.chat.type === 'group') return answers.reply(ctx, texts.plain('basic-group'));
    await groups.introduce(ctx.chat);
    const link = controlRoomLink(ctx.me.username, ctx.chat.id, STATISTICS);
    const keyboard = new InlineKeyboard().url(texts.plain('statistics-button'), link);
    return answers.reply(ctx, texts.plain('statistics-line'), { keyboard });
  });

  return composer;
}
