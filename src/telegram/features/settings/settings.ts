import { Composer, type Context } from 'grammy';
import type { Log } from '../../../core/lib/log.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { Settings, SettingsPatch } from '../../../core/model/settings.ts';
import { effectOf } from '../../api/errors.ts';
import type { Admins } from '../../middleware/is-admin.ts';
import { ADMINS_ONLY, GROUPS_ONLY, NOT_PROTECTED } from '../../ui/admin-texts.ts';
import type { Answers } from '../../ui/answers.ts';
import {
  CHOICES,
  choiceKeyboard,
  PROMPT_STAYS_SECONDS,
  promptTitle,
  settingsKeyboard,
  settingsText,
  TEXT_SETTINGS,
  type TextSetting,
  textValue,
} from '../../ui/settings-menu.ts';

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

  composer.chatType('private').command('settings', (ctx) => answers.reply(ctx, GROUPS_ONLY));

  composer.command('settings', async (ctx) => {
    const refusal = await admins.commandRefusal(ctx, ADMINS_ONLY);
    if (refusal !== undefined) return answers.reply(ctx, refusal);
    const group = await groups.find(ctx.chat.id);
    if (group === undefined) return answers.reply(ctx, NOT_PROTECTED);
    const text = settingsText(group.title, group.settings);
    return answers.reply(ctx, text, { keyboard: settingsKeyboard(group.settings) });
  });

  composer.callbackQuery(/^set:(\w+)(?::(\d))?$/, async (ctx) => {
    const message = ctx.callbackQuery.message;
    if (message === undefined || !(await admins.mayPress(ctx, ADMINS_ONLY))) return;
    const [, key = '', index] = ctx.match;
    const isSaved = await press(ctx, message.chat.id, message.message_id, key, index);
    const text = toast(isSaved === true, await answers.menuShowsIn(message.chat.id));
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
    const screen = (now: Settings) => settingsText(group.title, now);
    if (choice !== undefined && index === undefined) {
      const keyboard = choiceKeyboard(choice, group.settings);
      answers.editMenu(ctx, messageId, screen(group.settings), keyboard);
      return false;
    }
    const option = choice?.options[Number(index)];
    if (choice !== undefined && option === undefined) return undefined;
    const patch = choice && option ? { [choice.key]: option.value } : {};
    const now = await change(ctx, groupId, patch);
    if (now !== undefined) answers.editMenu(ctx, messageId, screen(now), settingsKeyboard(now));
    return now !== undefined && option !== undefined;
  }

  async function change(ctx: Context, groupId: number, patch: SettingsPatch) {
    if (Object.keys(patch).length === 0) return (await groups.find(groupId))?.settings;
    const keys = Object.keys(patch);
    log.info({ group_id: groupId, user_id: ctx.from?.id, settings: keys }, 'settings changed');
    return groups.updateSettings(groupId, patch);
  }

  function prompt(ctx: Context, text: TextSetting, now: Settings): void {
    const current = `Now: ${textValue(text, now)}`;
    const rules = `Up to ${text.longest} characters. ${text.hint} Reply "${RESET_WORD}" for the standard text.`;
    answers.reply(ctx, [promptTitle(text), current, rules].join('\n'), {
      staysFor: PROMPT_STAYS_SECONDS,
    });
  }

  composer.chatType('supergroup').on('message:text', async (ctx, next) => {
    const asked = ctx.message.reply_to_message;
    if (asked?.from?.id !== ctx.me.id) return next();
    const text = TEXT_SETTINGS.find((one) => asked.text?.startsWith(promptTitle(one)));
    if (text === undefined) return next();
    const refusal = await admins.refusal(ctx, ADMINS_ONLY);
    if (refusal !== undefined) return answers.reply(ctx, refusal);
    const typed = ctx.message.text.trim();
    if (typed.length > text.longest) {
      return answers.reply(
        ctx,
        `⚠️ That is ${typed.length} characters; ${text.longest} are possible.`,
      );
    }
    const value = typed.toLowerCase() === RESET_WORD ? null : typed;
    const now = await change(ctx, ctx.chat.id, { [text.key]: value });
    if (now === undefined) return;
    return answers.reply(ctx, `✅ ${text.label} is now: ${textValue(text, now)}`);
  });

  return composer;
}

/** The answer to a press: whether it was saved, and how long the updated menu has to wait. */
function toast(isSaved: boolean, showsIn: number): string {
  const wait = showsIn > 0 ? `Telegram lets me update this again in ${showsIn} s` : '';
  return [isSaved ? 'Saved.' : '', wait].filter((part) => part !== '').join(' ');
}
