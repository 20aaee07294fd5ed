import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Act } from '../acts/acts.ts';
import type { ChatView, Effect, Inspector, PersonView, Scene, Standing } from '../protocol.ts';
import type { Step } from '../tour/story.ts';

/** Where somebody is in their app. */
export interface Place {
  readonly chat: number | undefined;
  /** Whether the members are shown instead of the messages. */
  readonly isInfo: boolean;
  /** The invite link that led there. */
  readonly via: string | undefined;
}

export interface Word {
  readonly text: string;
  readonly isAlert: boolean;
}

/** A dialog over everything. */
export type Dialog =
  | {
      readonly kind: 'chat';
      readonly who: number;
      readonly of: 'group' | 'channel';
      readonly then: (chat: number) => void;
    }
  | {
      readonly kind: 'people';
      readonly who: number;
      readonly most: number;
      readonly then: (people: number[]) => void;
    }
  | { readonly kind: 'make'; readonly what: 'person' | 'group' | 'channel'; readonly who: number };

export interface App {
  readonly scene: Scene;
  readonly inspector: readonly Inspector[];
  /** Whose phone is the big one. */
  readonly who: number;
  readonly takeOver: (who: number) => void;
  readonly placeOf: (who: number) => Place;
  readonly go: (who: number, place: Partial<Place>) => void;
  /** What the app tells the person: a line at the foot, or a window. */
  readonly wordFor: (who: number) => Word | undefined;
  readonly hush: (who: number) => void;
  readonly tell: (who: number, text: string) => void;
  /** Does it on the person's phone, and shows there what follows. */
  readonly act: (who: number, act: Act) => Promise<Effect & { readonly isRefused?: true }>;
  readonly show: (who: number, effect: Effect) => void;
  readonly ask: (dialog: Dialog | undefined) => void;
  readonly step: Step | undefined;
}

export const AppContext = createContext<App | undefined>(undefined);

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error('no app around this');
  return app;
}

export const personIn = ({ people }: Scene, id: number): PersonView | undefined =>
  people.find((one) => one.id === id);

export const chatIn = ({ chats }: Scene, id: number | undefined): ChatView | undefined =>
  chats.find((one) => one.id === id);

const NOBODY: Omit<Standing, 'id'> = {
  status: 'left',
  isIn: false,
  canWrite: false,
  hasAskedToJoin: false,
  until: 0,
  by: undefined,
  rights: [],
};

export const standingIn = (chat: ChatView, id: number): Standing =>
  chat.standings.find((one) => one.id === id) ?? { id, ...NOBODY };

export const isAdminIn = (chat: ChatView, id: number): boolean =>
  ['creator', 'administrator'].includes(standingIn(chat, id).status);

/** What the person sees there. */
export const messagesFor = (chat: ChatView, id: number) =>
  chat.messages.filter(({ onlyFor }) => onlyFor === undefined || onlyFor.includes(id));

/** The chat's name as the person reads it: the private chat is the one with the bot. */
export const titleOf = ({ bot }: Scene, chat: ChatView): string =>
  chat.kind === 'private' ? bot.name : chat.title;

/** What a line says of a message. */
export const summaryOf = (message: ChatView['messages'][number]): string =>
  message.service ?? (message.text || message.carries || (message.photo ? '🖼 Photo' : '📄 File'));

export function timeOf({ isFixed }: Scene, unix: number, seconds = false): string {
  return new Date(unix * 1000).toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds && { second: '2-digit' }),
    ...(isFixed && { timeZone: 'UTC' }),
  });
}

export function momentOf(scene: Scene, unix: number): string {
  const day = new Date(unix * 1000).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(scene.isFixed && { timeZone: 'UTC' }),
  });
  return `${day}, ${timeOf(scene, unix)}`;
}

const HUES = 7;
/** The bot's id is another one in each run; its color is not. */
const HUE_OF_BOT = 1;

/** Which of the colors somebody has. */
export const hueOf = ({ bot }: Scene, id: number): number =>
  id === bot.id ? HUE_OF_BOT : Math.abs(id) % HUES;
