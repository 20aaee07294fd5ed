import { randomInt } from 'node:crypto';
import type { KeyboardButton, ReplyKeyboardMarkup } from 'grammy/types';
import type { Texts } from '../texts/texts.ts';
import type { Picker, Question } from './screen.ts';

/** What the next message of a person, or their choice, is the answer to. */
export interface OpenQuestion {
  readonly userId: number;
  /** Comes back with the choice of a chat or of people. */
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

/** The id of the question that the key with this id belongs to. */
export const questionOfKey = (requestId: number): number => requestId - (requestId % KEYS);

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
  { picker = [], until, args = [], draft }: Question,
  of: { readonly userId: number; readonly groupId: number; readonly screen: string },
  { now, texts }: { readonly now: Date; readonly texts: Texts },
): Promise<ReplyKeyboardMarkup | undefined> {
  const requestId = randomInt(1, QUESTION_IDS) * KEYS;
  const keys = [picker].flat().map((one, index) => keyOf(one, requestId + index));
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

function keyOf(picker: Picker, requestId: number): KeyboardButton {
  const { label: text } = picker;
  return 'chat' in picker
    ? { text, request_chat: { ...picker.chat, request_id: requestId } }
    : { text, request_users: { ...picker.users, request_id: requestId } };
}
