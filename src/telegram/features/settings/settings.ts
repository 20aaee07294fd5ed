import { Composer, type Context } from 'grammy';
import type { Log } from '../../../core/lib/log.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { Settings, SettingsPatch } from '../../../core/model/settings.ts';
import { effectOf } from '../../api/errors.ts';
import type { Admins } from '../../middleware/is-admin.ts';
import { textsFor } from '../../texts/reader.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Answers } from '../../ui/answers.ts';
import {
  CHOICES,
  choiceKeyboard,
  settingsKeyboard,
  settingsText,
  TEXT_SETTINGS,
  type TextSetting,
  textValue,
} from '../../ui/settings-menu.ts';
import { isPrompt, PROMPT_STAYS_SECONDS, promptTitle } from './prompts.ts';

export interface SettingsDeps {
  readonly admins: Admins;
  readonly groups: Groups;
  readonly answers: Answers;
  readonly log: Log;
}

const RESET_WORD = 'default';

/** `/settings`: shows the current values; admins edit them by buttons and by replies. */
export function settings({ admins, groups, answers, log }: SettingsDeps) {
  const composer = new Composer<Context>();

  composer
    .chatType('private')
    .command('settings', (ctx) => answers.reply(ctx, textsFor(ctx).plain('groups-only')));

  composer.command('settings', async (ctx) => {
    const refusal = await admins.commandRefusal(ctx, 'admins-only');
    if (refusal !== undefined) return answers.reply(ctx, refusal);
    const group = await groups.find(ctx.chat.id);
    const texts = textsFor(ctx);
    if (group === undefined) return answers.reply(ctx, texts.plain('not-protected'));
    const text = settingsText(group.title, group.settings, texts);
    return answers.reply(ctx, text, { keyboard: settingsKeyboard(group.settings, texts) });
  });

  composer.callbackQuery(/^set:(\w+)(?::(\d{1,2}))?$/, async (ctx) => {
    const message = ctx.callbackQuery.message;
    if (message === undefined || !(await admins.mayPress(ctx, 'admins-only'))) return;
    const [, key = '', index] = ctx.match;
    const isSaved = await press(ctx, message.chat.id, message.message_id, key, index);
    const showsIn = await answers.menuShowsIn(message.chat.id);
    const text = toast(isSaved === true, showsIn, textsFor(ctx));
    await ctx.answerCallbackQuery(text === '' ? {} : { text });
  });

  async function press(
    ctx: Context,
    groupId: number,
    messageId: number,
    key: string,
    index: string | undefined,
  ): Promise<boolean | undefined> {
    const group = await groups.find(groupId);
    if (group === undefined) return undefined;
    if (key === 'close') {
      await effectOf(ctx.api.deleteMessage(groupId, messageId));
      return undefined;
    }
    await answers.cleanUp(groupId, messageId);
    const choice = CHOICES.find((one) => one.key === key);
    const text = TEXT_SETTINGS.find((one) => one.key === key);
    if (text !== undefined) {
      prompt(ctx, text, group.settings);
      return undefined;
    }
    const texts = textsFor(ctx);
    const screen = (now: Settings) => settingsText(group.title, now, texts);
    if (choice !== undefined && index === undefined) {
      const keyboard = choiceKeyboard(choice, group.settings, texts);
      answers.editMenu(ctx, messageId, screen(group.settings), keyboard);
      return false;
    }
    const option = choice?.options[Number(index)];
    if (choice !== undefined && option === undefined) return undefined;
    const patch = choice && option ? { [choice.key]: option.value } : {};
    const now = await change(ctx, groupId, patch);
    if (now !== undefined) {
      answers.editMenu(ctx, messageId, screen(now), settingsKeyboard(now, texts));
    }
    return now !== undefined && option !== undefined;
  }

  async function change(ctx: Context, groupId: number, patch: SettingsPatch) {
    if (Object.keys(patch).length === 0) return (await groups.find(groupId))?.settings;
    const keys = Object.keys(patch);
    log.info({ group_id: groupId, user_id: ctx.from?.id, settings: keys }, 'settings changed');
    return groups.updateSettings(groupId, patch);
  }

  function prompt(ctx: Context, text: TextSetting, now: Settings): void {
    const texts = textsFor(ctx);
    const current = texts.plain('settings-now', { value: textValue(text, now) });
    const rules = texts.plain('settings-rules', {
      most: text.longest,
      hint: text.hint(texts),
      word: RESET_WORD,
    });
    answers.reply(ctx, [promptTitle(text, texts), current, rules].join('\n'), {
      staysFor: PROMPT_STAYS_SECONDS,
    });
  }

  composer.chatType('supergroup').on('message:text', async (ctx, next) => {
    const asked = ctx.message.reply_to_message;
    if (asked?.from?.id !== ctx.me.id || asked.text === undefined) return next();
    const prompted = asked.text;
    const text = TEXT_SETTINGS.find((one) => isPrompt(prompted, (of) => promptTitle(one, of)));
    if (text === undefined) return next();
    const refusal = await admins.refusal(ctx, 'admins-only');
    if (refusal !== undefined) return answers.reply(ctx, refusal);
    const typed = ctx.message.text.trim();
    const texts = textsFor(ctx);
    if (typed.length > text.longest) {
      const lengths = { count: typed.length, most: text.longest };
      return answers.reply(ctx, texts.plain('settings-too-long', lengths));
    }
    const value = typed.toLowerCase() === RESET_WORD ? null : typed;
    const now = await change(ctx, ctx.chat.id, { [text.key]: value });
    if (now === undefined) return;
    const changed = { label: texts.plain(text.label), value: textValue(text, now) };
    return answers.reply(ctx, texts.plain('settings-changed', changed));
  });

  return composer;
}

/** The answer to a press: whether it was saved, and how long the updated menu has to wait. */
function toast(isSaved: boolean, showsIn: number, texts: Texts): string {
  const wait = showsIn > 0 ? texts.plain('shows-in', { seconds: showsIn }) : '';
  return texts.sentences(isSaved ? texts.plain('saved') : '', wait);
}
