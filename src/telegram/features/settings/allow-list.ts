import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { Message } from 'grammy/types';
import type { Reconcile } from '../../../core/enforcement/reconcile.ts';
import type { Log } from '../../../core/lib/log.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { Settings } from '../../../core/model/settings.ts';
import { effectOf } from '../../api/errors.ts';
import type { Admins } from '../../middleware/is-admin.ts';
import { textsFor } from '../../texts/reader.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Answers } from '../../ui/answers.ts';
import { lines, mention, type RichText } from '../../ui/rich-text.ts';
import { allowListPrompt, isPrompt, PROMPT_STAYS_SECONDS } from './prompts.ts';

export interface AllowListDeps {
  readonly admins: Admins;
  readonly groups: Groups;
  readonly answers: Answers;
  readonly reconcile: Reconcile;
  readonly log: Log;
}

/** Limited by the keyboard, which has a button per person. */
const MAX_PEOPLE = 50;

/** The part of `/settings` for people who may speak without joining. */
export function allowList({ admins, groups, answers, reconcile, log }: AllowListDeps) {
  const composer = new Composer<Context>();

  async function put(ctx: Context, groupId: number, userId: number, allowed: boolean) {
    const settings = await groups.setAllowed(groupId, userId, allowed);
    if (settings === undefined) return undefined;
    const ids = { group_id: groupId, user_id: ctx.from?.id, person_id: userId, allowed };
    log.info(ids, 'allow list changed');
    await reconcile(groupId, { id: userId, firstName: '' }, { kind: 'none' });
    return settings;
  }

  composer.callbackQuery(/^allow:(show|add|remove)(?::(\d{1,16}))?$/, async (ctx) => {
    const message = ctx.callbackQuery.message;
    if (message === undefined || !(await admins.mayPress(ctx, 'admins-only'))) return undefined;
    await effectOf(ctx.answerCallbackQuery());
    const groupId = message.chat.id;
    const [, action, userId] = ctx.match;
    await answers.cleanUp(groupId, message.message_id);
    const texts = textsFor(ctx);
    if (action === 'add') {
      const prompt = lines([allowListPrompt(texts), texts.rich('allow-list-how')]);
      return answers.reply(ctx, prompt, { staysFor: PROMPT_STAYS_SECONDS });
    }
    const settings =
      action === 'remove'
        ? await put(ctx, groupId, Number(userId), false)
        : (await groups.find(groupId))?.settings;
    if (settings === undefined) return undefined;
    const keyboard = listKeyboard(settings, texts);
    return answers.editMenu(ctx, message.message_id, listText(settings, texts), keyboard);
  });

  composer.chatType('supergroup').on('message', async (ctx, next) => {
    const asked = ctx.message.reply_to_message;
    if (asked?.from?.id !== ctx.me.id || asked.text === undefined) return next();
    if (!isPrompt(asked.text, allowListPrompt)) return next();
    const refusal = await admins.refusal(ctx, 'admins-only');
    if (refusal !== undefined) return answers.reply(ctx, refusal);
    const userId = personIn(ctx.message);
    const texts = textsFor(ctx);
    if (userId === undefined) return answers.reply(ctx, texts.plain('allow-list-names-nobody'));
    const group = await groups.find(ctx.chat.id);
    if ((group?.settings.allowList.length ?? 0) >= MAX_PEOPLE) {
      return answers.reply(ctx, texts.plain('allow-list-full', { most: MAX_PEOPLE }));
    }
    const settings = await put(ctx, ctx.chat.id, userId, true);
    if (settings === undefined) return undefined;
    const keyboard = listKeyboard(settings, texts);
    return answers.reply(ctx, listText(settings, texts), { keyboard });
  });

  return composer;
}

/** The user id in a message: typed as a number, or from a mention of a user without username. */
function personIn({ text = '', entities = [] }: Message): number | undefined {
  for (const entity of entities) if (entity.type === 'text_mention') return entity.user.id;
  const id = /^\d{1,16}$/.test(text.trim()) ? Number(text) : 0;
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

function listText({ allowList: people }: Settings, texts: Texts): RichText {
  if (people.length === 0) return texts.rich('allow-list-nobody');
  return lines([
    texts.rich('allow-list-people'),
    ...people.map((id) => mention({ id, firstName: String(id) })),
  ]);
}

function listKeyboard({ allowList: people }: Settings, texts: Texts): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  people.forEach((id, index) => {
    keyboard.text(`➖ ${id}`, `allow:remove:${id}`);
    if (index % 2 === 1) keyboard.row();
  });
  if (people.length % 2 === 1) keyboard.row();
  keyboard.text(texts.plain('allow-list-add'), 'allow:add').row();
  return keyboard.text(texts.plain('back'), 'set:back');
}
