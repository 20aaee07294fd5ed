import type { Context } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { isRefusal } from '../../api/errors.ts';
import { textsFor } from '../../texts/reader.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Answers } from '../../ui/answers.ts';
import { GROUP_LIST } from '../control-data.ts';

/** Data of the button that asks for the group. */
export const CHOOSE_GROUP = 'menu:group';

/** Begins a set-up with Telegram's list of groups. */
export const chooseGroupButton = (texts: Texts): InlineKeyboardButton => ({
  text: texts.plain('setup-group-button'),
  callback_data: CHOOSE_GROUP,
});

/** Under what can be done in groups only, said in private. */
export const groupsKeyboard = (texts: Texts) => ({
  inline_keyboard: [
    [chooseGroupButton(texts)],
    [{ text: texts.plain('my-groups'), callback_data: GROUP_LIST }],
  ],
});

/** Answers in private what can be done in groups only, with the ways to one. */
export function replyGroupsOnly(answers: Pick<Answers, 'reply'>, ctx: Context): void {
  const texts = textsFor(ctx);
  answers.reply(ctx, texts.plain('groups-only'), { keyboard: groupsKeyboard(texts) });
}

const SETUP = 'setup_';

/** Opens the set-up of a group in private. */
export const setupLink = (botUsername: string, groupId: number): string =>
  `https://t.me/${botUsername}?start=${SETUP}${-groupId}`;

/** The group of such a link; it proves nothing, so rights are checked. */
export function groupOfSetupLink(parameter: string): number | undefined {
  const [, id] = new RegExp(`^${SETUP}(\\d{1,16})$`).exec(parameter) ?? [];
  return id === undefined ? undefined : -Number(id);
}

/** The group that was chosen; `refused` when the bot is not there. */
export async function chatOf({ api }: Context, id: number) {
  try {
    return await api.getChat(id);
  } catch (error) {
    return isRefusal(error) ? ('refused' as const) : undefined;
  }
}
