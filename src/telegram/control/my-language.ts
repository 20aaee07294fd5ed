import { Composer, type Context } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { LANGUAGES, type Language } from '../../core/model/settings.ts';
import { effectOf } from '../api/errors.ts';
import type { ReaderLanguage } from '../middleware/reader-language.ts';
import { LANGUAGE_NAMES } from '../texts/languages.ts';
import { languageFor, textsFor } from '../texts/reader.ts';
import type { Texts } from '../texts/texts.ts';
import type { Answers } from '../ui/answers.ts';
import { lines } from '../ui/rich-text.ts';
import { buttonsFor, inRows } from './buttons.ts';
import { GROUP_LIST } from './control-data.ts';

export interface MyLanguageDeps {
  readonly answers: Answers;
  readonly readerLanguage: Pick<ReaderLanguage, 'chosenBy' | 'choose'>;
}

/** What the button of the language of one's Telegram carries instead of a language. */
const AUTO = 'auto';
const DATA = /^lang:(0|-\d{1,16})(?::([a-z]{2,4}))?$/;

/** Opens the choice; Back leads to the home of the group, or to the list of groups. */
export const myLanguageButton = (texts: Texts, groupId = 0): InlineKeyboardButton => ({
  text: texts.plain('my-language'),
  callback_data: `lang:${groupId}`,
});

/** Where people choose the language in which the bot speaks to them. */
export function myLanguage({ answers, readerLanguage }: MyLanguageDeps) {
  const composer = new Composer<Context>();

  composer.callbackQuery(DATA, async (ctx) => {
    const { message, from } = ctx.callbackQuery;
    const [, back = '0', value] = ctx.match;
    const language = LANGUAGES.find((one) => one === value);
    const isChange = language !== undefined || value === AUTO;
    if (isChange) await readerLanguage.choose(ctx, language ?? null);
    const texts = textsFor(ctx);
    await effectOf(ctx.answerCallbackQuery(isChange ? { text: texts.plain('saved') } : {}));
    if (message?.chat.type !== 'private') return;
    const chosen = await readerLanguage.chosenBy(from.id);
    const { text, keyboard } = view(languageFor(ctx), chosen, Number(back), texts);
    answers.editMenu(ctx, message.message_id, text, { inline_keyboard: keyboard });
  });

  return composer;
}

function view(now: Language, chosen: Language | undefined, groupId: number, texts: Texts) {
  const to = (label: string, value: string, isNow: boolean): InlineKeyboardButton => ({
    text: isNow ? `• ${label}` : label,
    callback_data: `lang:${groupId}:${value}`,
  });
  const back =
    groupId === 0
      ? { text: texts.plain('back'), callback_data: GROUP_LIST }
      : buttonsFor(groupId).open(texts.plain('back'), 'home');
  const reads = { language: LANGUAGE_NAMES[now] };
  return {
    text: lines([
      texts.rich('screen-title', { title: texts.plain('my-language') }),
      texts.rich('about-my-language'),
      '',
      texts.rich(chosen === undefined ? 'language-of-telegram' : 'language-chosen', reads),
    ]),
    keyboard: [
      ...inRows(
        LANGUAGES.map((one) => to(LANGUAGE_NAMES[one], one, one === chosen)),
        3,
      ),
      [to(texts.plain('as-in-telegram'), AUTO, chosen === undefined)],
      [back],
    ],
  };
}
