import { Composer, type Context } from 'grammy';
import type { User } from 'grammy/types';
import type { Groups } from '../../core/model/groups.ts';
import { effectOf } from '../api/errors.ts';
import { isCancel, isWord, textsFor } from '../texts/reader.ts';
import type { Answers } from '../ui/answers.ts';
import type { Access } from './access.ts';
import { buttonsFor } from './buttons.ts';
import { type ControlData, parseControlData, placeOfLink } from './control-data.ts';
import { answerSample, SAMPLE, showSample } from './notice/sample.ts';
import { groupsKeyboard } from './onboarding/setup-entry.ts';
import {
  type Asking,
  draftFor,
  hasKeys,
  isAside,
  kept,
  NOTHING_TO_SAY,
  questionOfKey,
} from './questions.ts';
import type { Outcome, Question, Screen, Visit } from './screen.ts';
import { cancelled, shown, toastOf } from './showing.ts';

export interface ControlRoomDeps {
  readonly access: Pick<Access, 'enter'>;
  readonly groups: Pick<Groups, 'find'>;
  readonly answers: Answers;
  readonly asking: Asking;
  readonly screens: readonly Screen[];
}

/** What comes back to the screen when a question is cancelled. */
const CANCEL = 'cancel';
const FIRST = 'home';

/**
 * The control room of each group, in private. A press says which screen it wants and what it does
 * there, so nothing is kept between presses but the question that a person was asked last.
 */
export function controlRoom(deps: ControlRoomDeps) {
  const { access, groups, answers, asking } = deps;
  const screens = new Map(deps.screens.map((screen) => [screen.name, screen]));
  const composer = new Composer<Context>();

  /** The visit, or the reason why the person may not enter. */
  async function enter(
    ctx: Context,
    user: User,
    { groupId, args }: Pick<ControlData, 'groupId' | 'args'>,
    draft?: string,
  ): Promise<Visit | string> {
    const texts = textsFor(ctx);
    const group = await groups.find(groupId);
    if (group === undefined) return texts.plain('group-unknown');
    const entered = await access.enter(groupId, user.id, ctx.callbackQuery && 'press');
    if (typeof entered === 'string') return texts.plain(entered);
    return { ctx, user, ...entered, group, texts, args, draft };
  }

  /** What a visit leads to: the screen, rendered after everything that was done. */
  async function render(visit: Visit, screen: Screen, { next, view }: Outcome) {
    if (view !== undefined) return shown(view, visit.texts);
    const place = next === undefined ? screen : (screens.get(next.screen) ?? screen);
    const args = next === undefined ? visit.args : (next.args ?? []);
    const group = (await groups.find(visit.group.id)) ?? visit.group;
    return shown(await place.show({ ...visit, group, args }), visit.texts);
  }

  /** Asks by editing the menu, or by a message whose keyboard opens Telegram's list. */
  async function ask(visit: Visit, screen: Screen, question: Question, messageId?: number) {
    const { ctx, user, group, texts } = visit;
    const of = { userId: user.id, groupId: group.id, screen: screen.name };
    const picker = await asking.open(ctx, question, of);
    if (picker !== undefined) return answers.reply(ctx, question.prompt, { keyboard: picker });
    const { act } = buttonsFor(group.id);
    const back = act(texts.plain('cancel'), screen.name, CANCEL, ...(question.args ?? []));
    const keyboard = { inline_keyboard: [[...(question.buttons ?? []), back]] };
    if (messageId === undefined) return answers.reply(ctx, question.prompt, { keyboard });
    return answers.editMenu(ctx, messageId, question.prompt, keyboard);
  }

  composer.callbackQuery(/^c:/, async (ctx) => {
    const { message, data = '' } = ctx.callbackQuery;
    const target = parseControlData(data);
    const screen = target && screens.get(target.screen);
    if (target === undefined || screen === undefined || message?.chat.type !== 'private') {
      await effectOf(ctx.answerCallbackQuery());
      return;
    }
    const question = await asking.of(ctx.from.id);
    const visit = await enter(ctx, ctx.from, target, draftFor(target, question));
    if (typeof visit === 'string') {
      await effectOf(ctx.answerCallbackQuery({ text: visit, show_alert: true }));
      const texts = textsFor(ctx);
      if (visit !== texts.plain('group-unknown')) return;
      // The way back in, in place of buttons that do nothing any more.
      return answers.editMenu(ctx, message.message_id, visit, groupsKeyboard(texts));
    }
    const outcome = await act(visit, screen, target.action);
    const { asksAgain, ask: asked, view, next } = outcome;
    // Not before: what is kept with it is needed until it is done.
    if (question !== undefined && !asksAgain && !asked) await asking.end(ctx, question);
    await effectOf(ctx.answerCallbackQuery(toastOf(outcome)));
    if (outcome.stays || (asksAgain && !view && !next)) return undefined;
    if (outcome.sample !== undefined) return show(visit, screen, outcome, false);
    if (asked !== undefined) return ask(visit, screen, asked, message.message_id);
    const { text, keyboard } = await render(visit, screen, outcome);
    answers.editMenu(ctx, message.message_id, text, keyboard);
  });

  async function act(visit: Visit, screen: Screen, action: string | undefined): Promise<Outcome> {
    if (action === CANCEL) return cancelled(visit, screen);
    if (action === undefined && screen.asks !== undefined) {
      return screen.isOver?.(visit) ?? { ask: screen.asks(visit) };
    }
    const { actions = {} } = screen;
    if (action === undefined || !Object.hasOwn(actions, action)) return {};
    return (await actions[action]?.(visit)) ?? {};
  }

  composer.chatType('private').command('start', async (ctx, next) => {
    const place = placeOfLink(ctx.match);
    const screen = screens.get(place?.screen ?? FIRST) ?? screens.get(FIRST);
    if (place === undefined || screen === undefined) return next();
    const visit = await enter(ctx, ctx.from, place);
    if (typeof visit === 'string') return answers.reply(ctx, visit);
    const outcome = await act(visit, screen, undefined);
    if (outcome.ask === undefined) await asking.endOf(ctx, ctx.from.id);
    await show(visit, screen, outcome, false);
  });

  composer.chatType('private').on('message', async (ctx, next) => {
    const { text = '', chat_shared, users_shared } = ctx.message;
    const isCommand = text.startsWith('/') && !isCancel(text);
    const shared = chat_shared ?? users_shared;
    const question = await asking.of(ctx.from.id);
    // Whoever does something else does not answer any more.
    if (question !== undefined && isCommand && !isAside(text)) await asking.end(ctx, question);
    const texts = textsFor(ctx);
    const isNone = question === undefined;
    if (isNone && isCancel(text)) return withoutPicker(ctx, texts.plain('nothing-to-cancel'));
    const isOld = shared && questionOfKey(shared.request_id) !== question?.requestId;
    const isOver = isOld || (isNone && isWord('done', text));
    if (isOver) return withoutPicker(ctx, texts.plain('question-over'));
    const screen = question && screens.get(question.screen);
    if (isCommand || question === undefined || screen?.takes === undefined) return next();
    const { args, draft } = kept(question);
    const visit = await enter(ctx, ctx.from, { ...question, args }, draft);
    if (typeof visit === 'string') {
      // Asked again in a moment, it is answered with the same keys.
      if (visit === texts.plain('cannot-tell-admin')) return answers.reply(ctx, visit);
      // Whatever they write next is no answer any more.
      await asking.close(ctx.from.id);
      return withoutPicker(ctx, visit);
    }
    const isEnd = isCancel(text);
    const outcome = isEnd ? cancelled(visit, screen) : await screen.takes(visit, ctx.message);
    if (outcome.asksAgain) return askAgain(ctx, outcome);
    if (outcome.ask === undefined) await asking.close(ctx.from.id);
    await show(visit, screen, outcome, hasKeys(question));
  });

  function askAgain(ctx: Context, { toast = '', view }: Outcome): void {
    const again = view && shown(view, textsFor(ctx));
    answers.reply(ctx, again?.text ?? toast, again && { keyboard: again.keyboard });
  }

  composer.callbackQuery(SAMPLE, answerSample);

  /** Answers a message: with a question, or with the screen as it is now. */
  async function show(
    visit: Visit,
    screen: Screen,
    outcome: Outcome,
    hadPicker: boolean,
  ): Promise<void> {
    const { ctx } = visit;
    const { sample, ...rest } = outcome;
    if (sample !== undefined) {
      const then = () => show(visit, screen, rest, hadPicker);
      return showSample(answers, visit, sample, { isDraft: rest.ask !== undefined, then });
    }
    if (outcome.ask !== undefined) return ask(visit, screen, outcome.ask);
    const { text, keyboard } = await render(visit, screen, outcome);
    const onSent = async () => answers.reply(ctx, text, { keyboard });
    if (hadPicker) return withoutPicker(ctx, outcome.toast ?? NOTHING_TO_SAY, onSent);
    const about = outcome.isReply ? ctx.message?.message_id : undefined;
    const replyTo = about === undefined ? undefined : { message_id: about };
    if (outcome.toast === undefined) return answers.reply(ctx, text, { keyboard, replyTo });
    return answers.reply(ctx, outcome.toast, { onSent });
  }

  /** Takes Telegram's list away, which takes a message of its own. */
  function withoutPicker(ctx: Context, text: string, onSent?: () => Promise<void>): void {
    answers.reply(ctx, text, { keyboard: { remove_keyboard: true }, ...(onSent && { onSent }) });
  }

  return composer;
}
