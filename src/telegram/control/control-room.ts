import { Composer, type Context } from 'grammy';
import type { User } from 'grammy/types';
import type { Groups } from '../../core/model/groups.ts';
import { effectOf } from '../api/errors.ts';
import { textsFor } from '../texts/reader.ts';
import type { Answers } from '../ui/answers.ts';
import type { Access } from './access.ts';
import { buttonsFor } from './buttons.ts';
import { type ControlData, parseControlData, placeOfLink } from './control-data.ts';
import { SAMPLE, showSample } from './notice/sample.ts';
import { draftFor, kept, openQuestion, type QuestionStore, questionOfKey } from './questions.ts';
import type { Outcome, Question, Screen, View, Visit } from './screen.ts';

export interface ControlRoomDeps {
  readonly access: Pick<Access, 'refusal'>;
  readonly groups: Pick<Groups, 'find'>;
  readonly answers: Answers;
  readonly questions: QuestionStore;
  readonly screens: readonly Screen[];
  readonly now: () => Date;
}

/** What comes back to the screen when a question is cancelled. */
const CANCEL = 'cancel';
const FIRST = 'home';

/**
 * The control room of each group, in private. A press says which screen it wants and what it does
 * there, so nothing is kept between presses but the question that a person was asked last.
 */
export function controlRoom(deps: ControlRoomDeps) {
  const { access, groups, answers, questions, now } = deps;
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
    const by = ctx.callbackQuery === undefined ? undefined : 'press';
    const refusal = await access.refusal(groupId, user.id, by);
    return refusal === undefined ? { ctx, user, group, texts, args, draft } : texts.plain(refusal);
  }

  /** What a visit leads to: the screen, rendered after everything that was done. */
  async function render(visit: Visit, screen: Screen, { next, view }: Outcome) {
    if (view !== undefined) return shown(view);
    const place = next === undefined ? screen : (screens.get(next.screen) ?? screen);
    const args = next === undefined ? visit.args : (next.args ?? []);
    const group = (await groups.find(visit.group.id)) ?? visit.group;
    return shown(await place.show({ ...visit, group, args }));
  }

  /** Asks by editing the menu, or by a message whose keyboard opens Telegram's list. */
  async function ask(visit: Visit, screen: Screen, question: Question, messageId?: number) {
    const { ctx, user, group, texts } = visit;
    const of = { userId: user.id, groupId: group.id, screen: screen.name };
    const picker = await openQuestion(questions, question, of, { now: now(), texts });
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
    const question = await questions.of(ctx.from.id);
    const visit = await enter(ctx, ctx.from, target, draftFor(target, question));
    if (typeof visit === 'string') {
      await effectOf(ctx.answerCallbackQuery({ text: visit, show_alert: true }));
      return;
    }
    const outcome = await act(visit, screen, target.action);
    const { asksAgain, ask: asked, view, next } = outcome;
    // Not before: what is kept with it is needed until it is done.
    if (question !== undefined && !asksAgain && !asked) await questions.close(ctx.from.id);
    await effectOf(ctx.answerCallbackQuery(toastOf(outcome)));
    if (outcome.stays || (asksAgain && !view && !next)) return undefined;
    if (outcome.sample !== undefined) return show(visit, screen, outcome, false);
    if (asked !== undefined) return ask(visit, screen, asked, message.message_id);
    const { text, keyboard } = await render(visit, screen, outcome);
    answers.editMenu(ctx, message.message_id, text, keyboard);
  });

  async function act(visit: Visit, screen: Screen, action: string | undefined): Promise<Outcome> {
    if (action === CANCEL) return { toast: visit.texts.plain('cancelled') };
    if (action === undefined && screen.asks !== undefined) return { ask: screen.asks(visit) };
    const { actions = {} } = screen;
    const run =
      action !== undefined && Object.hasOwn(actions, action) ? actions[action] : undefined;
    return (await run?.(visit)) ?? {};
  }

  composer.chatType('private').command('start', async (ctx, next) => {
    const place = placeOfLink(ctx.match);
    const screen = screens.get(place?.screen ?? FIRST) ?? screens.get(FIRST);
    if (place === undefined || screen === undefined) return next();
    const visit = await enter(ctx, ctx.from, place);
    if (typeof visit === 'string') return answers.reply(ctx, visit);
    await show(visit, screen, await act(visit, screen, undefined), false);
  });

  composer.chatType('private').on('message', async (ctx, next) => {
    const { message } = ctx;
    const isCommand = message.text?.startsWith('/') === true;
    const shared = message.chat_shared ?? message.users_shared;
    const question = await questions.of(ctx.from.id);
    // Whoever does something else does not answer any more.
    if (isCommand && question !== undefined) await questions.close(ctx.from.id);
    const texts = textsFor(ctx);
    if (shared !== undefined && questionOfKey(shared.request_id) !== question?.requestId) {
      return withoutPicker(ctx, texts.plain('question-over'));
    }
    const screen = question && screens.get(question.screen);
    if (isCommand || question === undefined || screen?.takes === undefined) return next();
    const { args, draft } = kept(question);
    const visit = await enter(ctx, ctx.from, { ...question, args }, draft);
    if (typeof visit === 'string') return withoutPicker(ctx, visit);
    const isCancelled = message.text === texts.plain('cancel');
    const outcome = isCancelled
      ? { toast: texts.plain('cancelled') }
      : await screen.takes(visit, message);
    if (outcome.asksAgain) return askAgain(ctx, outcome);
    if (outcome.ask === undefined) await questions.close(ctx.from.id);
    const hadPicker = shared !== undefined || isCancelled || outcome.hidesPicker === true;
    await show(visit, screen, outcome, hadPicker);
  });

  function askAgain(ctx: Context, { toast = '', view }: Outcome): void {
    if (view === undefined) answers.reply(ctx, toast);
    else answers.reply(ctx, view.text, { keyboard: shown(view).keyboard });
  }

  composer.callbackQuery(SAMPLE, async (ctx) => {
    await effectOf(ctx.answerCallbackQuery({ text: textsFor(ctx).plain('sample-pressed') }));
  });

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
      return showSample(answers, visit, sample, () => show(visit, screen, rest, hadPicker));
    }
    if (outcome.ask !== undefined) return ask(visit, screen, outcome.ask);
    if (outcome.isShown) return withoutPicker(ctx, outcome.toast ?? '👌');
    const { text, keyboard } = await render(visit, screen, outcome);
    const onSent = async () => answers.reply(ctx, text, { keyboard });
    if (hadPicker) return withoutPicker(ctx, outcome.toast ?? '👌', onSent);
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

/** A view as messages take it. */
function shown({ text, keyboard }: View) {
  return { text, keyboard: { inline_keyboard: keyboard.map((row) => [...row]) } };
}

function toastOf({ toast, isAlert = false }: Outcome): { text?: string; show_alert?: boolean } {
  return toast === undefined ? {} : { text: toast, show_alert: isAlert };
}
