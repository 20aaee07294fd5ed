import type { Context } from 'grammy';
import { InlineKeyboard } from 'grammy';
import type { User } from 'grammy/types';
import type { TakeSurvey } from '../../../core/leniency/survey.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { Language } from '../../../core/model/settings.ts';
import type { Setup } from '../../../core/model/setup.ts';
import { ownRights } from '../../actions/rights.ts';
import { isStandIn } from '../../middleware/sender.ts';
import { languageFor, textsFor } from '../../texts/reader.ts';
import { type Texts, textsIn } from '../../texts/texts.ts';
import type { Answers } from '../../ui/answers.ts';
import type { RichText } from '../../ui/rich-text.ts';
import type { Keyboard } from '../../ui/send.ts';
import { openQuestion, type QuestionStore, type UnlessAnswered } from '../questions.ts';
import { setupLink } from './setup-entry.ts';
import { LINE_STAYS_SECONDS, type SetupLine } from './setup-line.ts';
import type { SetupSteps, SetupStore } from './setup-steps.ts';
import { channelQuestion, SETUP, viewOfSetup } from './setup-view.ts';

export interface SetupNewsDeps {
  readonly answers: Pick<Answers, 'notify' | 'tell'>;
  readonly groups: Pick<Groups, 'find' | 'introduce'>;
  readonly questions: QuestionStore;
  readonly setups: SetupStore;
  readonly steps: SetupSteps;
  readonly setupLine: Pick<SetupLine, 'said' | 'lacking' | 'lackingAt'>;
  readonly survey: TakeSurvey;
  readonly unlessAnswered: UnlessAnswered;
  /** In which language a person reads, if that is known. */
  readonly languageOf: (userId: number) => Promise<Language | undefined>;
  readonly now: () => Date;
}

export type SetupNews = ReturnType<typeof createSetupNews>;

/** One step of a person comes in two updates, within this time. */
const ONE_STEP_MS = 30_000;

/** Tells who sets a group up, in private, how it goes on when Telegram tells of a change. */
export function createSetupNews(deps: SetupNewsDeps) {
  const { answers, groups, questions, setups, steps, setupLine, survey, now } = deps;
  const { unlessAnswered, languageOf } = deps;

  /** The message about the next step; a question for a channel comes with Telegram's list. */
  async function present({ api, me }: Context, group: Group, userId: number, texts: Texts) {
    const state = await steps.look({ api, me, userId, texts }, group);
    if (state.step !== 'channels') {
      const request = { group, state, texts, survey, botUsername: me.username };
      const { text, keyboard } = await viewOfSetup(request);
      const rows = keyboard.map((row) => [...row]);
      return { state, text, keyboard: { inline_keyboard: rows } satisfies Keyboard };
    }
    const question = channelQuestion(group, texts);
    const of = { userId, groupId: group.id, screen: SETUP };
    const keyboard = await openQuestion(questions, question, of, { now: now(), texts });
    return { state, text: question.prompt, keyboard };
  }

  /** Tells how it goes on; `isSame` where they have read of the same chat before. */
  function tell(
    { id }: Group,
    userId: number,
    { state, text, keyboard }: Awaited<ReturnType<typeof present>>,
    { isSame = false, otherwise }: { isSame?: boolean; otherwise?: () => Promise<void> } = {},
  ): void {
    const isLacking = state.step === 'faults';
    answers.tell(userId, `setup:${id}`, text, {
      ...{ keyboard, otherwise },
      instead: isSame ? () => setupLine.lackingAt(id, userId) : undefined,
      onSent: (messageId) => setupLine.lacking(id, userId, isLacking ? messageId : undefined),
    });
  }

  /** In private, or else by a line in the group with a button that leads there. */
  async function show(
    ctx: Context,
    group: Group,
    user: Pick<User, 'id'>,
    texts: Texts,
    otherwise?: () => Promise<void>,
  ): Promise<void> {
    const presented = await present(ctx, group, user.id, texts);
    tell(group, user.id, presented, otherwise && { otherwise });
  }

  /** In the group, where the bot was added by somebody whom it cannot write to. */
  async function askInGroup(ctx: Context, groupId: number): Promise<void> {
    // They may have set it up there meanwhile.
    if ((await groups.find(groupId))?.enabled) return;
    const texts = textsFor(ctx);
    const link = setupLink(ctx.me.username, groupId);
    const keyboard = new InlineKeyboard().url(texts.plain('setup-in-private-button'), link);
    answers.notify({ chatId: groupId }, 'added', await textInGroup(ctx, groupId, texts), {
      ...{ keyboard, staysFor: LINE_STAYS_SECONDS },
      onSent: (messageId) => setupLine.said(groupId, messageId),
    });
  }

  /** The latest set-up that this channel may be meant for. */
  async function meantFor(userId: number): Promise<Group | undefined> {
    const question = await questions.of(userId);
    const asked = question?.screen === SETUP ? await groups.find(question.groupId) : undefined;
    if (asked !== undefined && !asked.enabled) return asked;
    for (const { groupId, channels } of await setups.ofPerson(userId, 5)) {
      const group = await groups.find(groupId);
      const isOpen = group !== undefined && !group.enabled && group.channels.length === 0;
      if (isOpen && channels.length === 0) return group;
    }
    return undefined;
  }

  async function goOn(ctx: Context, setup: Setup, isAdded: boolean): Promise<void> {
    const group = await groups.find(setup.groupId);
    if (group === undefined) return;
    if (group.enabled) return setups.end(group.id);
    // Of several updates about one right, one goes on.
    if (!(await setups.change(setup, { waitsFor: null }))) return;
    const isTheirs = ctx.from?.id === setup.userId;
    const language = isTheirs ? languageFor(ctx) : await languageOf(setup.userId);
    const texts = textsIn(language ?? group.settings.language);
    const presented = await present(ctx, group, setup.userId, texts);
    const { state } = presented;
    const isOneOfSeveral = state.step === 'faults' && state.lacksIn === setup.waitsFor;
    tell(group, setup.userId, presented, { isSame: isOneOfSeveral && !isAdded });
  }

  return {
    show,

    /** Somebody brings the bot into a group: asks them for the channel, once for all updates. */
    async begin(ctx: Context, chat: { id: number; title: string }, user: User): Promise<boolean> {
      await groups.introduce(chat);
      const group = await groups.find(chat.id);
      if (group === undefined || group.enabled) return false;
      if (isStandIn(user.id)) {
        await askInGroup(ctx, chat.id);
        return true;
      }
      if (!(await setups.begin(chat.id, user.id, ONE_STEP_MS))) return false;
      await show(ctx, group, user, textsFor(ctx), () => askInGroup(ctx, chat.id));
      return true;
    },

    /** The bot's rights in a chat have changed: set-ups that waited for that go on. */
    async goOn(ctx: Context, chatId: number, isAdded = false): Promise<boolean> {
      const waiting = await setups.waitingFor(chatId);
      for (const setup of waiting) await goOn(ctx, setup, isAdded);
      return waiting.length > 0;
    },

    /** Somebody has made the bot an admin of a channel; answers whether a set-up needed that. */
    async takeChannel(ctx: Context, channelId: number, user: User): Promise<boolean> {
      const begun = await setups.ofPerson(user.id, 5);
      if (begun.some(({ channels }) => channels.includes(channelId))) return true;
      const asked = await questions.of(user.id);
      const group = await meantFor(user.id);
      if (group === undefined) return false;
      if ((await steps.choose(group, user.id, [channelId])) !== 'chosen') return true;
      const showIt = async () => {
        // It may have been set up there meanwhile.
        const now = await groups.find(group.id);
        if (now?.enabled === false) await show(ctx, now, user, textsFor(ctx));
      };
      await unlessAnswered(asked, ({ screen }) => screen === SETUP, showIt);
      return true;
    },
  };
}

/** What is still to be done there. */
async function textInGroup({ api, me }: Context, id: number, texts: Texts): Promise<RichText> {
  const rights = await ownRights(api, id, me.id);
  const isReady = rights.kind === 'admin' && rights.missing.length === 0;
  return texts.rich(isReady ? 'added-as-admin' : 'added-to-group');
}
