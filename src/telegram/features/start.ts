import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { Answers } from '../answers.ts';
import { effectOf } from '../api/errors.ts';
import { startKeyboard } from '../keyboards.ts';
import type { RichText } from '../rich-text.ts';
import { edit } from '../send.ts';
import { COMMANDS, HELP, HOW_IT_WORKS, SETUP_GUIDE, WELCOME, WELCOME_GROUP } from '../texts.ts';

const MENU: Record<string, RichText> = {
  setup: SETUP_GUIDE,
  how: HOW_IT_WORKS,
  commands: COMMANDS,
  start: WELCOME,
};

/** `/start` and `/help`, and the menu of the private chat. */
export function start(answers: Answers) {
  const composer = new Composer<Context>();

  composer
    .chatType('private')
    .command('start', (ctx) => answers.say(ctx, WELCOME, startKeyboard(ctx.me.username)));
  composer
    .chatType(['group', 'supergroup'])
    .command('start', (ctx) => answers.say(ctx, WELCOME_GROUP));

  composer.command('help', (ctx) => answers.say(ctx, HELP));

  composer.callbackQuery(/^menu:(\w+)$/, async (ctx) => {
    await effectOf(ctx.answerCallbackQuery());
    const page = MENU[ctx.match[1] ?? ''];
    const message = ctx.callbackQuery.message;
    if (page === undefined || message?.chat.type !== 'private') return;
    const back = new InlineKeyboard().text('⬅️ Back', 'menu:start');
    const keyboard = page === WELCOME ? startKeyboard(ctx.me.username) : back;
    await edit(ctx.api, message.chat.id, message.message_id, page, keyboard);
  });

  return composer;
}
