import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { Activity } from '../../core/membership/activity.ts';
import type { Groups } from '../../core/model/groups.ts';
import { effectOf } from '../api/errors.ts';
import { textsIn } from '../locales/choose.ts';
import type { MutedByAdmins } from '../muted/muted-by-admins.ts';
import type { MutedNotes } from '../muted/muted-notes.ts';
import type { MutedPlaces } from '../muted/muted-places.ts';
import {
  COMMANDS,
  HELP,
  HOW_IT_WORKS,
  SETUP_GUIDE,
  WELCOME,
  WELCOME_GROUP,
} from '../ui/admin-texts.ts';
import type { Answers } from '../ui/answers.ts';
import { mutedKeyboard, startKeyboard } from '../ui/keyboards.ts';
import { groupTitle } from '../ui/names.ts';
import { mutedText } from '../ui/notice-text.ts';
import { fillPlaceholders, lines, type RichText } from '../ui/rich-text.ts';

/** A map, not an object: forged callback data such as `constructor` must find nothing. */
const MENU: ReadonlyMap<string, RichText> = new Map([
  ['setup', SETUP_GUIDE],
  ['how', HOW_IT_WORKS],
  ['commands', COMMANDS],
  ['start', WELCOME],
]);

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
      const { language } = first.group.settings;
      return answers.reply(ctx, mutedText(muted, language), {
        keyboard: mutedKeyboard(muted, language),
        onSent: (message) => mutedNotes.shown(id, message.message_id, muted),
      });
    }
    const byAdmins = await whereMutedByAdmins(id);
    if (byAdmins.length > 0) return answers.reply(ctx, lines(byAdmins));
    return answers.reply(ctx, WELCOME, { keyboard: startKeyboard(ctx.me.username) });
  });

  async function whereMutedByAdmins(userId: number): Promise<RichText[]> {
    const seenIn = await activity.lastSeenIn(userId, CHECKED_GROUPS);
    const ours = new Set((await ledger.ofUser(userId)).map(({ groupId }) => groupId));
    const sentences = seenIn.map(async (groupId) => {
      if (ours.has(groupId)) return [];
      const group = await groups.find(groupId);
      if (!group?.enabled || !(await mutedByAdmins.isMuted(groupId, userId))) return [];
      const { mutedByAdminIn } = textsIn(group.settings.language);
      return [fillPlaceholders(mutedByAdminIn, { group: groupTitle(group) })];
    });
    return (await Promise.all(sentences)).flat();
  }

  composer
    .chatType(['group', 'supergroup'])
    .command('start', (ctx) => answers.reply(ctx, WELCOME_GROUP));

  composer.command('help', (ctx) => answers.reply(ctx, HELP));

  composer.callbackQuery(/^menu:(\w+)$/, async (ctx) => {
    await effectOf(ctx.answerCallbackQuery());
    const page = MENU.get(ctx.match[1] ?? '');
    const message = ctx.callbackQuery.message;
    if (page === undefined || message?.chat.type !== 'private') return;
    const back = new InlineKeyboard().text('⬅️ Back', 'menu:start');
    const keyboard = page === WELCOME ? startKeyboard(ctx.me.username) : back;
    answers.editMenu(ctx, message.message_id, page, keyboard);
  });

  return composer;
}
