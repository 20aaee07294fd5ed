import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from 'grammy';
import type { KeyboardButton, ReplyKeyboardMarkup } from 'grammy/types';
import type { Background } from '../../core/lib/background.ts';
import { textsFor } from '../texts/reader.ts';
import type { Texts } from '../texts/texts.ts';
import type { Answers } from '../ui/answers.ts';
import type { Picker, Question } from './screen.ts';

/** What the next message of a person, or their choice, is the answer to. */
export interface OpenQuestion {
  readonly userId: number;
  /** Comes back with the choice of a chat or of people; 0 where no keys offer one. */
  readonly requestId: number;
  /** The group that it is about; 0 while none is chosen. */
  readonly groupId: number;
  readonly screen: string;
  readonly args: readonly string[];
  readonly expiresAt: Date;
}

/** Of each person the newest question counts. */
export interface QuestionStore {
  ask(question: OpenQuestion): Promise<void>;
  of(userId: number): Promise<OpenQuestion | undefined>;
  close(userId: number): Promise<void>;
}

/** A text is expected soon; Telegram's list of chats stays open in a chat for longer. */
const TEXT_MS = 3_600_000;
const CHOICE_MS = 7 * 86_400_000;
/** Each key has an id of its own, counted from that of its question. */
const KEYS = 4;
/** Ids of requests are signed 32-bit numbers (Bot API, KeyboardButtonRequestChat). */
const QUESTION_IDS = 2 ** 31 / KEYS;

/** Whoever asks how something is done goes on with it. */
export const isAside = (text: string): boolean => /^\/help\b/.test(text);

/** Whether its keys are below the chat; only a message of the bot takes them away. */
export const hasKeys = ({ requestId }: Pick<OpenQuestion, 'requestId'>): boolean => requestId !== 0;

/** The id of the question that the key with this id belongs to. */
export const questionOfKey = (requestId: number): number => requestId - (requestId % KEYS);

/** When a question with keys was asked. */
export const askedAt = ({ expiresAt }: Pick<OpenQuestion, 'expiresAt'>): Date =>
  new Date(expiresAt.getTime() - CHOICE_MS);

/** Begins what is kept with a question; arguments of buttons have no such character. */
const DRAFT = '=';

/** The arguments of a question, and the draft that is kept with it. */
export function kept({ args }: Pick<OpenQuestion, 'args'>) {
  const last = args.at(-1);
  if (!last?.startsWith(DRAFT)) return { args, draft: undefined };
  return { args: args.slice(0, -1), draft: last.slice(DRAFT.length) };
}

/** What is kept for a press: its arguments begin with those of the question that is open. */
export function draftFor(
  { groupId, screen, args: pressed }: Pick<OpenQuestion, 'groupId' | 'screen' | 'args'>,
  question: OpenQuestion | undefined,
): string | undefined {
  if (question?.groupId !== groupId || question.screen !== screen) return undefined;
  const { args, draft } = kept(question);
  return args.every((one, index) => pressed[index] === one) ? draft : undefined;
}

/** Opens a question; returns the keyboard with the picker if it has one. */
export async function openQuestion(
  store: Pick<QuestionStore, 'ask'>,
  { picker = [], until, args = [], draft }: Omit<Question, 'prompt'>,
  of: { readonly userId: number; readonly groupId: number; readonly screen: string },
  { now, texts }: { readonly now: Date; readonly texts: Texts },
): Promise<ReplyKeyboardMarkup | undefined> {
  const firstId = randomInt(1, QUESTION_IDS) * KEYS;
  const keys = [picker].flat().map((one, index) => keyOf(one, firstId + index));
  const requestId = keys.length === 0 ? 0 : firstId;
  const lasts = keys.length === 0 ? TEXT_MS : CHOICE_MS;
  const kept = draft === undefined ? args : [...args, `${DRAFT}${draft}`];
  const expiresAt = new Date(now.getTime() + lasts);
  await store.ask({ ...of, requestId, args: kept, expiresAt });
  if (keys.length === 0) return undefined;
  return {
    keyboard: [keys, [{ text: until ?? texts.plain('cancel') }]],
    resize_keyboard: true,
    one_time_keyboard: until === undefined,
  };
}

/** Telegram tells of the bot's new standing and of the choice at the same moment. */
const ANSWERED_WITHIN_MS = 4_000;

export type UnlessAnswered = ReturnType<typeof createUnlessAnswered>;

/**
 * A chat that was chosen from Telegram's list comes as an answer, too, and is dealt with there: does
 * the work if no answer comes to such a question.
 */
export function createUnlessAnswered(deps: {
  readonly questions: Pick<QuestionStore, 'of'>;
  readonly background: Pick<Background, 'run'>;
}) {
  const { questions, background } = deps;
  /** `asked` is the question that was open when the news came. */
  return async (
    asked: OpenQuestion | undefined,
    isSuch: (question: OpenQuestion) => boolean,
    work: () => Promise<void>,
  ): Promise<void> => {
    if (asked === undefined || !hasKeys(asked) || !isSuch(asked)) return work();
    background.run(async () => {
      await sleep(ANSWERED_WITHIN_MS);
      if ((await questions.of(asked.userId))?.requestId === asked.requestId) await work();
    });
  };
}

export interface AskingDeps {
  readonly questions: QuestionStore;
  readonly answers: Pick<Answers, 'queue' | 'post'>;
  readonly now: () => Date;
}

export type Asking = ReturnType<typeof createAsking>;

/** What Telegram's list is taken away with, which takes a message, where there is nothing to say. */
export const NOTHING_TO_SAY = '👌';

/** Asks one thing at a time: what is asked ends what was asked before, with the keys of it. */
export function createAsking({ questions, answers, now }: AskingDeps) {
  function takeKeysAway(ctx: Context): void {
    const keyboard = { remove_keyboard: true } as const;
    const run = async () => void (await answers.post(ctx, NOTHING_TO_SAY, { keyboard }));
    answers.queue(ctx, 'keys', { run });
  }

  /** Ends a question that is not answered any more. */
  async function end(ctx: Context, question: OpenQuestion): Promise<void> {
    await questions.close(question.userId);
    if (hasKeys(question)) takeKeysAway(ctx);
  }

  return {
    of: questions.of,
    /** After an answer, to which whoever took it replies. */
    close: questions.close,
    end,

    /** The same with what the person was asked last, if it is open. */
    async endOf(ctx: Context, userId: number): Promise<void> {
      const question = await questions.of(userId);
      if (question !== undefined) await end(ctx, question);
    },

    /** Asks; returns the keyboard with the picker if the question has one. */
    async open(
      ctx: Context,
      question: Omit<Question, 'prompt'>,
      of: Parameters<typeof openQuestion>[2],
    ): Promise<ReplyKeyboardMarkup | undefined> {
      const before = await questions.of(of.userId);
      const how = { now: now(), texts: textsFor(ctx) };
      const keyboard = await openQuestion(questions, question, of, how);
      if (keyboard === undefined && before !== undefined && hasKeys(before)) takeKeysAway(ctx);
      return keyboard;
    },
  };
}

function keyOf(picker: Picker, requestId: number): KeyboardButton {
  const { label: text } = picker;
  return 'chat' in picker
    ? { text, request_chat: { ...picker.chat, request_id: requestId } }
    : { text, request_users: { ...picker.users, request_id: requestId } };
}
