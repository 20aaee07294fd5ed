import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { Groups } from '../../core/groups.ts';
import type { Restriction } from '../../core/restriction.ts';
import type { Answers } from '../answers.ts';
import { effectOf } from '../api/errors.ts';
import type { JoinLinks } from '../join-links.ts';
import { mutedKeyboard, startKeyboard } from '../keyboards.ts';
import type { RichText } from '../rich-text.ts';
import {
  COMMANDS,
  HELP,
  HOW_IT_WORKS,
  mutedText,
  SETUP_GUIDE,
  WELCOME,
  WELCOME_GROUP,
} from '../texts.ts';

/** A keyboard has room for about a hundred buttons; nobody is muted in so many groups. */
const MOST_GROUPS = 10;

/** A map, since anybody can make up what a button says. */
const MENU: ReadonlyMap<string, RichText> = new Map([
  ['setup', SETUP_GUIDE],
  ['how', HOW_IT_WORKS],
  ['commands', COMMANDS],
  ['start', WELCOME],
]);

export interface StartDeps {
  readonly answers: Answers;
  readonly groups: Groups;
  readonly joinLinks: JoinLinks;
  readonly ledger: { ofUser(userId: number): Promise<Restriction[]> };
}

/** `/start` and `/help`, and the menu of the private chat. */
export function start({ answers, groups, ledger, joinLinks }: StartDeps) {
  const composer = new Composer<Context>();

  composer.chatType('private').command('start', async (ctx) => {
    const muted = await mutedIn(ctx.from.id);
    const first = muted[0];
    if (first !== undefined) {
      const { language } = first.group.settings;
      return answers.say(ctx, mutedText(muted, language), {
        keyboard: mutedKeyboard(muted, language),
      });
    }
    return answers.say(ctx, WELCOME, { keyboard: startKeyboard(ctx.me.username) });
  });

  /** Where the person is muted by us, and for which channels. */
  async function mutedIn(userId: number) {
    const held = await ledger.ofUser(userId);
    const found = await Promise.all(
      held.slice(0, MOST_GROUPS).map(async ({ groupId, missing: ids }) => {
        const group = await groups.find(groupId);
        const missed = group?.channels.filter(({ id }) => ids.includes(id)) ?? [];
        const missing = await joinLinks(missed);
        return group?.enabled && missing.length > 0 ? [{ group, missing }] : [];
      }),
    );
    return found.flat();
  }
  composer
    .chatType(['group', 'supergroup'])
    .command('start', (ctx) => answers.say(ctx, WELCOME_GROUP));

  composer.command('help', (ctx) => answers.say(ctx, HELP));

  composer.callbackQuery(/^menu:(\w+)$/, async (ctx) => {
    await effectOf(ctx.answerCallbackQuery());
    const page = MENU.get(ctx.match[1] ?? '');
    const message = ctx.callbackQuery.message;
    if (page === undefined || message?.chat.type !== 'private') return;
    const back = new InlineKeyboard().text('⬅️ Back', 'menu:start');
    const keyboard = page === WELCOME ? startKeyboard(ctx.me.username) : back;
    answers.revise(ctx, message.message_id, page, keyboard);
  });

  return composer;
}
