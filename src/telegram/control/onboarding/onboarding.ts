import { Composer, type Context } from 'grammy';
import type { ChatShared } from 'grammy/types';
import type { Groups } from '../../../core/model/groups.ts';
import type { Admission } from '../../../core/policy/admission.ts';
import { effectOf } from '../../api/errors.ts';
import type { Admins } from '../../middleware/is-admin.ts';
import { isAnonymousAdmin } from '../../middleware/sender.ts';
import { isCancel, textsFor } from '../../texts/reader.ts';
import type { Answers } from '../../ui/answers.ts';
import { groupTitle } from '../../ui/names.ts';
import type { Access } from '../access.ts';
import { buttonsFor } from '../buttons.ts';
import { GROUP_REQUEST } from '../chat-requests.ts';
import {
  type Asking,
  askedAt,
  openQuestion,
  type QuestionStore,
  questionOfKey,
} from '../questions.ts';
import { CHOOSE_GROUP, chatOf, groupOfSetupLink } from './setup-entry.ts';
import type { SetupNews } from './setup-news.ts';
import type { SetupStore } from './setup-steps.ts';

export interface OnboardingDeps {
  readonly access: Access;
  readonly admins: Pick<Admins, 'isFromAdmin'>;
  readonly admission: Pick<Admission, 'refusal'>;
  readonly answers: Answers;
  readonly groups: Pick<Groups, 'find'>;
  readonly news: SetupNews;
  readonly questions: QuestionStore;
  readonly asking: Pick<Asking, 'end'>;
  readonly setups: Pick<SetupStore, 'of' | 'begin'>;
  readonly now: () => Date;
}

/** What a question for the group itself is about; no group is known yet. */
export const NEW_GROUP = { screen: 'newgroup', groupId: 0 };

/** The ways into the set-up of a group: by a link, and by Telegram's list. */
export function onboarding(deps: OnboardingDeps) {
  const { access, admins, admission, answers, asking, groups, news, questions, setups, now } = deps;
  const composer = new Composer<Context>();

  // The link that adds the bot to a group makes the app say this there. Adding has said it all.
  composer.chatType(['group', 'supergroup']).command('start', async (ctx, next) => {
    const { chat, from, match } = ctx;
    if (match !== 'protect') return next();
    answers.forgetCommand(ctx);
    if (chat.type !== 'supergroup' || isAnonymousAdmin(ctx.message)) return;
    if ((await admins.isFromAdmin(ctx)) !== 'admin') return;
    if ((await admission.refusal(chat.id, from.id)) !== undefined) return;
    await news.begin(ctx, chat, from);
  });

  composer.chatType('private').command('start', async (ctx, next) => {
    const groupId = groupOfSetupLink(ctx.match);
    if (groupId === undefined) return next();
    const group = await groups.find(groupId);
    const texts = textsFor(ctx);
    if (group === undefined) return answers.reply(ctx, texts.plain('group-unknown'));
    const refusal = await access.refusal(groupId, ctx.from.id);
    if (refusal !== undefined) return answers.reply(ctx, texts.plain(refusal));
    if (!group.enabled) await setups.begin(groupId, ctx.from.id, 0);
    const question = await questions.of(ctx.from.id);
    // What was asked about another group is not answered any more.
    if (question !== undefined && question.groupId !== groupId) await asking.end(ctx, question);
    else await questions.close(ctx.from.id);
    return news.show(ctx, group, ctx.from, texts);
  });

  composer.callbackQuery(CHOOSE_GROUP, async (ctx) => {
    await effectOf(ctx.answerCallbackQuery());
    if (ctx.callbackQuery.message?.chat.type !== 'private') return;
    const texts = textsFor(ctx);
    const prompt = texts.rich('setup-choose-group');
    const picker = { label: texts.plain('setup-group-button'), chat: GROUP_REQUEST };
    const of = { ...NEW_GROUP, userId: ctx.from.id };
    const keyboard = await openQuestion(questions, { picker }, of, { now: now(), texts });
    answers.reply(ctx, prompt, keyboard === undefined ? {} : { keyboard });
  });

  composer.chatType('private').on('message', async (ctx, next) => {
    const { message, from } = ctx;
    const question = await questions.of(from.id);
    const { chat_shared: chosen } = message;
    const isAsked = question?.screen === NEW_GROUP.screen;
    if (isAsked && isCancel(message.text)) {
      await questions.close(from.id);
      return withoutList(ctx, textsFor(ctx).plain('cancelled'));
    }
    if (chosen === undefined) return next();
    if (questionOfKey(chosen.request_id) === question?.requestId) {
      if (!isAsked) return next();
      await questions.close(from.id);
      return takeGroup(ctx, chosen, askedAt(question));
    }
    // Telegram has told of it before, by the update about the bot: the next question stands there.
    const begun = await setups.of(chosen.chat_id);
    return begun?.userId === from.id ? undefined : next();
  });

  async function takeGroup(ctx: Context, { chat_id: id }: ChatShared, asked: Date) {
    const { from } = ctx;
    if (from === undefined) return;
    const texts = textsFor(ctx);
    const chat = await chatOf(ctx, id);
    if (chat === 'refused') return withoutList(ctx, texts.plain('group-unknown'));
    if (chat === undefined) return withoutList(ctx, texts.plain('no-answer'));
    if (chat.type !== 'supergroup') return withoutList(ctx, texts.plain('basic-group'));
    const refusal = await access.refusal(id, from.id);
    if (refusal !== undefined) return withoutList(ctx, texts.plain(refusal));
    if ((await admission.refusal(id, from.id)) !== undefined) {
      return withoutList(ctx, texts.plain('operator-refuses'));
    }
    const isBegun = await news.begin(ctx, chat, from);
    const group = await groups.find(id);
    if (isBegun || group === undefined) return;
    const before = await setups.of(id);
    // It was begun before they were asked, so no other update has told them how it goes on.
    if (!group.enabled && before !== undefined && before.updatedAt < asked) {
      return news.show(ctx, group, from, texts);
    }
    if (!group.enabled) return;
    const open = buttonsFor(id).open(texts.plain('control-room-button'), 'home');
    const title = texts.rich('screen-title', { title: groupTitle(group) });
    const keyboard = { inline_keyboard: [[open]] };
    const onSent = async () => answers.reply(ctx, texts.rich('setup-is-on'), { keyboard });
    answers.reply(ctx, title, { keyboard: { remove_keyboard: true }, onSent });
  }

  const withoutList = (ctx: Context, text: string) =>
    answers.reply(ctx, text, { keyboard: { remove_keyboard: true } });

  return composer;
}
