import { Composer, type Context } from 'grammy';
import type { Chat, Message } from 'grammy/types';
import type { Groups } from '../../../core/model/groups.ts';
import type { Admission } from '../../../core/policy/admission.ts';
import { effectOf } from '../../api/errors.ts';
import type { Admins } from '../../middleware/is-admin.ts';
import { isAnonymousAdmin } from '../../middleware/sender.ts';
import { isWord, textsFor } from '../../texts/reader.ts';
import type { Answers } from '../../ui/answers.ts';
import { addToGroupLink } from '../../ui/keyboards.ts';
import { channelTitle, groupTitle } from '../../ui/names.ts';
import type { Access } from '../access.ts';
import { buttonsFor } from '../buttons.ts';
import { GROUP_REQUEST } from '../chat-requests.ts';
import { hasKeys, openQuestion, type QuestionStore, questionOfKey } from '../questions.ts';
import { CHOOSE_GROUP, chatOf, groupOfSetupLink } from './setup-entry.ts';
import { LINE_STAYS_SECONDS } from './setup-line.ts';
import type { SetupNews } from './setup-news.ts';
import type { SetupStore } from './setup-steps.ts';
import { SETUP } from './setup-view.ts';

export interface OnboardingDeps {
  readonly access: Access;
  readonly admins: Pick<Admins, 'isFromAdmin'>;
  readonly admission: Pick<Admission, 'refusal'>;
  readonly answers: Answers;
  readonly groups: Pick<Groups, 'find' | 'requiring'>;
  readonly news: SetupNews;
  readonly questions: QuestionStore;
  readonly setups: Pick<SetupStore, 'of' | 'begin' | 'change'>;
  readonly now: () => Date;
}

/** What a question for the group itself is about; no group is known yet. */
const NEW_GROUP = { screen: 'newgroup', groupId: 0 };
const MOST_GROUPS = 8;

export type Onboarding = ReturnType<typeof onboarding>;

/** The ways into the set-up of a group: by a link, by Telegram's list, by adding the bot. */
export function onboarding(deps: OnboardingDeps) {
  const { access, admins, admission, answers, groups, news, questions, setups, now } = deps;
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
    // What was asked about another group is not answered any more.
    await questions.close(ctx.from.id);
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
    if (isAsked && isWord('cancel', message.text)) {
      await questions.close(from.id);
      return withoutList(ctx, textsFor(ctx).plain('cancelled'));
    }
    if (chosen === undefined) return next();
    if (questionOfKey(chosen.request_id) === question?.requestId) {
      if (!isAsked) return next();
      await questions.close(from.id);
      return takeGroup(ctx, chosen);
    }
    // Telegram has told of it before, by the update about the bot: the next question stands there.
    const begun = await setups.of(chosen.chat_id);
    return begun?.userId === from.id ? undefined : next();
  });

  async function takeGroup(ctx: Context, { chat_id: id }: NonNullable<Message['chat_shared']>) {
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
    if (isBegun || !group?.enabled) return;
    const open = buttonsFor(id).open(texts.plain('control-room-button'), 'home');
    const title = texts.rich('screen-title', { title: groupTitle(group) });
    const keyboard = { inline_keyboard: [[open]] };
    const onSent = async () => answers.reply(ctx, texts.rich('setup-is-on'), { keyboard });
    answers.reply(ctx, title, { keyboard: { remove_keyboard: true }, onSent });
  }

  const withoutList = (ctx: Context, text: string) =>
    answers.reply(ctx, text, { keyboard: { remove_keyboard: true } });

  /** Whether they are choosing chats for a group that is set up: this one is to be required. */
  async function isBusy(userId: number): Promise<boolean> {
    const question = await questions.of(userId);
    if (question === undefined || !hasKeys(question)) return false;
    return question.screen !== NEW_GROUP.screen && question.screen !== SETUP;
  }

  /** A member has brought the bot, and somebody else gives it its rights: it is for them to go on. */
  async function isBegunInVain(groupId: number, userId: number): Promise<boolean> {
    const begun = await setups.of(groupId);
    if (begun === undefined || begun.userId === userId) return false;
    return (await access.refusal(groupId, begun.userId)) === 'admins-only';
  }

  /** The bot is an admin of a channel now, and no set-up waits for that: asks what it is for. */
  async function askForGroup(ctx: Context, channel: Chat.ChannelChat): Promise<void> {
    const { from, me } = ctx;
    if (from === undefined || (await groups.requiring(channel.id)).length > 0) return;
    const texts = textsFor(ctx);
    const found = await access.groupsOf(from.id);
    const all = typeof found === 'string' ? [] : found;
    const open = all.filter(({ enabled }) => !enabled).slice(0, MOST_GROUPS);
    const rows = open.map((group) => [
      buttonsFor(group.id).act(groupTitle(group), SETUP, 'with', String(channel.id)),
    ]);
    const add = [{ text: texts.plain('add-to-group-button'), url: addToGroupLink(me.username) }];
    const key = open.length > 0 ? 'channel-added' : 'channel-added-no-group';
    const text = texts.rich(key, { channel: channelTitle(channel) });
    const keyboard = { inline_keyboard: [...rows, add] };
    answers.tell(from.id, `channel:${channel.id}`, text, { keyboard });
  }

  return {
    feature: composer,

    /** The bot's state in a group has changed; `isAdded` when it was not there before. */
    async inGroup(ctx: Context, isAdded: boolean): Promise<void> {
      const { chat, from } = ctx;
      if (chat === undefined || from === undefined) return;
      if (chat.type === 'group' && isAdded) {
        const text = textsFor(ctx).plain('basic-group');
        const staysFor = LINE_STAYS_SECONDS;
        const otherwise = () => answers.notify({ chatId: chat.id }, 'added', text, { staysFor });
        return answers.tell(from.id, `setup:${chat.id}`, text, { otherwise });
      }
      if (chat.type !== 'supergroup') return;
      if (await isBegunInVain(chat.id, from.id)) {
        await news.begin(ctx, chat, from);
        return;
      }
      await news.goOn(ctx, chat.id, isAdded);
      if (isAdded && !(await isBusy(from.id))) await news.begin(ctx, chat, from);
    },

    /** What was begun there waits for the bot to come back. */
    async outOfGroup(groupId: number): Promise<void> {
      const begun = await setups.of(groupId);
      if (begun !== undefined) await setups.change(begun, { waitsFor: groupId });
    },

    /** The bot is an admin of a channel, with other rights than before; `isNew` if it was none. */
    async inChannel(ctx: Context, isNew: boolean): Promise<void> {
      const { chat, from } = ctx;
      if (chat?.type !== 'channel' || from === undefined || from.is_bot) return;
      if ((await news.goOn(ctx, chat.id)) || !isNew) return;
      if (await news.takeChannel(ctx, chat.id, from)) return;
      await askForGroup(ctx, chat);
    },
  };
}
