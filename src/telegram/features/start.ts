import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { User } from 'grammy/types';
import type { Activity } from '../../core/membership/activity.ts';
import type { Groups } from '../../core/model/groups.ts';
import { HELP_LINES } from '../api/command-menus.ts';
import { effectOf } from '../api/errors.ts';
import { groupsKeyboard } from '../control/onboarding/setup-entry.ts';
import type { MutedByAdmins } from '../muted/muted-by-admins.ts';
import type { MutedNotes } from '../muted/muted-notes.ts';
import type { MutedPlaces } from '../muted/muted-places.ts';
import { mutedText } from '../muted/muted-text.ts';
import { textsFor } from '../texts/reader.ts';
import { type Texts, textsIn } from '../texts/texts.ts';
import type { Answers } from '../ui/answers.ts';
import { mutedKeyboard, startKeyboard } from '../ui/keyboards.ts';
import { groupTitle } from '../ui/names.ts';
import { languageOf } from '../ui/notice-text.ts';
import { lines, type RichText } from '../ui/rich-text.ts';

const START = 'start';

/** A map, not an object: forged callback data such as `constructor` must find nothing. */
const MENU: ReadonlyMap<string, (texts: Texts) => RichText> = new Map([
  ['setup', (texts) => texts.rich('setup-guide')],
  ['how', (texts) => texts.rich('how-it-works')],
  ['commands', commandList],
  [START, (texts) => texts.rich('welcome')],
]);
function commandList(texts: Texts): RichText {
  return lines(HELP_LINES.map((line) => texts.rich(line)));
}

/** The answer to `/help`. */
export function helpText(texts: Texts): RichText {
  return lines([commandList(texts), '', texts.rich('help-trouble')]);
}

export interface StartDeps {
  readonly answers: Answers;
  readonly groups: Pick<Groups, 'find'>;
  readonly activity: Pick<Activity, 'lastSeenIn'>;
  readonly ledger: { ofUser(userId: number): Promise<readonly { groupId: number }[]> };
  readonly mutedPlaces: MutedPlaces;
  readonly mutedNotes: MutedNotes;
  readonly mutedByAdmins: MutedByAdmins;
}

/** In how many groups, the latest ones, to check whether an admin muted the person. */
const CHECKED_GROUPS = 3;

/** `/start` and `/help`, and the menu of the private chat. */
export function start(deps: StartDeps) {
  const { answers, groups, activity, ledger, mutedPlaces, mutedNotes, mutedByAdmins } = deps;
  const composer = new Composer<Context>();

  composer.chatType('private').command('start', async (ctx) => {
    const { id } = ctx.from;
    const muted = await mutedPlaces(id);
    const first = muted[0];
    if (first !== undefined) {
      const language = languageOf(first.group, ctx.from.language_code);
      return answers.reply(ctx, mutedText(muted, language), {
        keyboard: mutedKeyboard(muted, language),
        onSent: (message) => mutedNotes.shown(ctx.from, message.message_id, muted),
      });
    }
    const byAdmins = await whereMutedByAdmins(ctx.from);
    if (byAdmins.length > 0) return answers.reply(ctx, lines(byAdmins));
    const texts = textsFor(ctx);
    const keyboard = startKeyboard(ctx.me.username, texts);
    return answers.reply(ctx, texts.rich('welcome'), { keyboard });
  });

  async function whereMutedByAdmins(user: User): Promise<RichText[]> {
    const { id: userId } = user;
    const seenIn = await activity.lastSeenIn(userId, CHECKED_GROUPS);
    const ours = new Set((await ledger.ofUser(userId)).map(({ groupId }) => groupId));
    const sentences = seenIn.map(async (groupId) => {
      if (ours.has(groupId)) return [];
      const group = await groups.find(groupId);
      if (!group?.enabled || !(await mutedByAdmins.isMuted(groupId, userId))) return [];
      const texts = textsIn(languageOf(group, user.language_code));
      return [texts.rich('muted-by-admin-in', { group: groupTitle(group) })];
    });
    return (await Promise.all(sentences)).flat();
  }

  composer
    .chatType(['group', 'supergroup'])
    .command('start', (ctx) => answers.reply(ctx, textsFor(ctx).rich('welcome-group')));

  composer.command('help', (ctx) => answers.reply(ctx, helpText(textsFor(ctx))));

  composer.callbackQuery(/^menu:(\w+)$/, async (ctx) => {
    await effectOf(ctx.answerCallbackQuery());
    const [, name = ''] = ctx.match;
    const page = MENU.get(name);
    const message = ctx.callbackQuery.message;
    if (page === undefined || message?.chat.type !== 'private') return;
    const texts = textsFor(ctx);
    const [back, toStart] = [texts.plain('back'), `menu:${START}`];
    const menu =
      name === START
        ? startKeyboard(ctx.me.username, texts)
        : name === 'setup'
          ? new InlineKeyboard(groupsKeyboard(texts).inline_keyboard).row().text(back, toStart)
          : new InlineKeyboard().text(back, toStart);
    answers.editMenu(ctx, message.message_id, page(texts), menu);
  });

  return composer;
}
