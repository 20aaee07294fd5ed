import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { Input, OperationName, Output } from '../contract/operations.ts';
import type { PageText } from '../contract/page-texts.ts';
import { type Ask, Refused } from './ask.ts';
import { type Latest, useLatest } from './latest.ts';

export type Session = Output<'start'>;
export type GroupLine = Session['groups'][number];

export const SCREENS = [
  ...(['overview', 'channels', 'rules', 'notices', 'language'] as const),
  ...(['people', 'statistics', 'history', 'copies'] as const),
] as const;

export type ScreenName = (typeof SCREENS)[number];

/** Where somebody is. Without a group, in the list of their groups. */
export interface Place {
  readonly groupId?: number;
  readonly screen: ScreenName;
  /** Of the screen of people: the one who is looked at. */
  readonly person?: number;
  /** What was searched for there. */
  readonly query?: string;
}

export interface Said {
  readonly text: string;
  readonly isBad: boolean;
}

/** What all screens have at hand. */
export interface Room {
  readonly ask: Ask;
  readonly session: Session;
  readonly place: Place;
  go(place: Place): void;
  /** Shows a sentence for a while. */
  say(said: Said): void;
  /** What a group is called now, and whether it is protected, goes into the list of groups. */
  learn(group: GroupLine): void;
}

export const RoomContext = createContext<Room | undefined>(undefined);

export function useRoom() {
  const room = useContext(RoomContext);
  if (room === undefined) throw new Error('outside of the room');
  const { session } = room;
  return { ...room, t: (key: PageText): string => session.texts[key] };
}

/** The group that is looked at. */
export function useGroup(): number {
  return useRoom().place.groupId ?? 0;
}

type About = Exclude<OperationName, 'start'>;
type More<N extends About> = Omit<Input<N>, 'group'>;

/** Asks something about the group; says what came of it, and answers nothing where it failed. */
export function useAct() {
  const { ask, say, t } = useRoom();
  const group = useGroup();
  return async <N extends About>(name: N, more: More<N>): Promise<Output<N> | undefined> => {
    try {
      // All but the group stands in what is asked for.
      const answer = await ask(name, { group, ...more } as Input<N>);
      const { toast, isBad = false } = answer as { toast?: string; isBad?: boolean };
      if (toast !== undefined) say({ text: toast, isBad });
      return answer;
    } catch (error) {
      say({ text: reasonOf(error, t), isBad: true });
      return undefined;
    }
  };
}

export const reasonOf = (error: unknown, t: (key: PageText) => string): string => {
  if (!(error instanceof Refused)) return t('page-failed');
  return error.text ?? t(error.status === 0 ? 'page-offline' : 'page-failed');
};

export interface Shown<T> {
  readonly data: T | undefined;
  readonly fault: string | undefined;
  /** Does something of which the answer is what the screen shows from then on. */
  readonly change: Change<T>;
  again(): Promise<void>;
}

export type Change<T> = Latest<string, T>['change'];

/** What a screen shows, asked for when it is opened. */
export function useView<N extends About>(name: N, more: More<N>): Shown<Output<N>> {
  const { ask, t } = useRoom();
  const group = useGroup();
  const key = JSON.stringify([group, more]);
  const { found, fault, look, change } = useLatest<string, Output<N>>(key, true);
  const again = () => look(key, () => ask(name, { group, ...more } as Input<N>));
  useEffect(() => void again(), [key]);
  return {
    data: found,
    fault: fault === undefined ? undefined : reasonOf(fault, t),
    change,
    again,
  };
}
