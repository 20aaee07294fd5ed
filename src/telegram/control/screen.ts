import type { Context } from 'grammy';
import type {
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  KeyboardButtonRequestChat,
  KeyboardButtonRequestUsers,
  Message,
  User,
} from 'grammy/types';
import type { Actor } from '../../core/model/change.ts';
import type { Group } from '../../core/model/group.ts';
import type { Texts } from '../texts/texts.ts';
import type { RichText } from '../ui/rich-text.ts';

/** Somebody who may configure the group looks at a screen of it; the rights are checked. */
export interface Visit {
  readonly ctx: Context;
  readonly user: User;
  /** As whom they change something there, for its history. */
  readonly by: Actor;
  readonly group: Group;
  /** In the language of the visitor. */
  readonly texts: Texts;
  readonly args: readonly string[];
  /** What was kept with the question that this press belongs to. */
  readonly draft?: string | undefined;
}

export interface View {
  readonly text: RichText;
  readonly keyboard: readonly (readonly InlineKeyboardButton[])[];
}

/** A key that opens Telegram's list of chats or of people; the request's id is added. */
export type Picker =
  | { readonly label: string; readonly chat: Omit<KeyboardButtonRequestChat, 'request_id'> }
  | { readonly label: string; readonly users: Omit<KeyboardButtonRequestUsers, 'request_id'> };

/** What is asked of the person: a text, or the choice of a chat or of people. */
export interface Question {
  readonly prompt: RichText;
  /** Without one, the next message is the answer; at most four. */
  readonly picker?: Picker | readonly Picker[];
  /** The key that ends a question to which several answers can be given; its screen takes it. */
  readonly until?: string;
  /** Given to `takes` as the arguments of the visit. */
  readonly args?: readonly string[];
  /** Kept in the database while the question is open; of any length, so in no button. */
  readonly draft?: string;
  /** Beside Cancel. */
  readonly buttons?: readonly InlineKeyboardButton[];
}

/** A message as members will see it. */
export interface Sample {
  readonly text: RichText;
  readonly keyboard: InlineKeyboardMarkup;
  readonly picture: string | undefined;
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
  /** Sent first; the rest follows as a message of its own, unless Telegram refuses the sample. */
  readonly sample?: Sample;
  /** The screen is sent as a reply to the answer, which it is about. */
  readonly isReply?: boolean;
  /** The question stays open: the answer was no good, or others may follow. The toast says which. */
  readonly asksAgain?: boolean;
  /** Shown in place of a screen, or of the toast where the question stays open. */
  readonly view?: View;
  /** The message stays as it is: what was asked for comes as one of its own. */
  readonly stays?: boolean;
}

export type Action = (visit: Visit) => Promise<Outcome> | Outcome;

/** A page of the control room. */
export interface Screen {
  /** As callback data names it; old buttons stay in chats. */
  readonly name: string;
  show(visit: Visit): Promise<View> | View;
  /** What is asked of whoever opens it, before anything is shown. */
  readonly asks?: (visit: Visit) => Question;
  /** Why nothing is asked any more: another admin was faster. The screen is shown instead. */
  readonly isOver?: (visit: Visit) => Outcome | undefined;
  /** The screen that Cancel leads to, where it shows an answer that there is none of. */
  readonly cancelsTo?: string;
  /** What buttons do, by the name of the action; arguments come with the visit. */
  readonly actions?: Readonly<Record<string, Action>>;
  /** Takes what the person wrote or chose, after an action has asked for it. */
  takes?(visit: Visit, answer: Message): Promise<Outcome> | Outcome;
}
