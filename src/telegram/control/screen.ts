import type { Context } from 'grammy';
import type {
  InlineKeyboardButton,
  KeyboardButtonRequestChat,
  KeyboardButtonRequestUsers,
  Message,
  User,
} from 'grammy/types';
import type { Group } from '../../core/model/group.ts';
import type { Texts } from '../texts/texts.ts';
import type { RichText } from '../ui/rich-text.ts';

/** Somebody who may configure the group looks at a screen of it; the rights are checked. */
export interface Visit {
  readonly ctx: Context;
  readonly user: User;
  readonly group: Group;
  /** In the language of the visitor. */
  readonly texts: Texts;
  readonly args: readonly string[];
}

export interface View {
  readonly text: RichText;
  readonly keyboard: readonly (readonly InlineKeyboardButton[])[];
}

/** What is asked of the person: a text, or the choice of a chat or of people. */
export interface Question {
  readonly prompt: RichText;
  /** A button that opens Telegram's list; without one, the next message is the answer. */
  readonly picker?:
    | {
        readonly label: string;
        /** The request's id is added. */
        readonly chat: Omit<KeyboardButtonRequestChat, 'request_id'>;
      }
    | {
        readonly label: string;
        readonly users: Omit<KeyboardButtonRequestUsers, 'request_id'>;
      };
  /** Given to `takes` as the arguments of the visit. */
  readonly args?: readonly string[];
}

/** What follows a press or an answer. */
export interface Outcome {
  /** At most 200 characters. */
  readonly toast?: string;
  /** Bad news, which the person has to close. */
  readonly isAlert?: boolean;
  /** The screen to show; without it the same one, with the same arguments. */
  readonly next?: { readonly screen: string; readonly args?: readonly string[] };
  readonly ask?: Question;
  /** The answer was no good: the question stays open, and the toast says why. */
  readonly asksAgain?: boolean;
}

export type Action = (visit: Visit) => Promise<Outcome> | Outcome;

/** A page of the control room. */
export interface Screen {
  /** As callback data names it; old buttons stay in chats. */
  readonly name: string;
  show(visit: Visit): Promise<View> | View;
  /** What buttons do, by the name of the action; arguments come with the visit. */
  readonly actions?: Readonly<Record<string, Action>>;
  /** Takes what the person wrote or chose, after an action has asked for it. */
  takes?(visit: Visit, answer: Message): Promise<Outcome> | Outcome;
}
