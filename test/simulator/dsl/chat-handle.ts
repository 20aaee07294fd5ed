import type { ChatMember } from '@grammyjs/types';
import type { ChatRecord } from '../world/chats.ts';
import { memberStateOf, toChatMember } from '../world/member-state.ts';
import { isShownTo } from '../world/messages.ts';
import { refusal } from '../world/speech.ts';
import { userOf } from '../world/world.ts';
import { type ShownMessage, showMessage } from './shown-message.ts';
import type { Simulation } from './simulation.ts';
import { matches, type Patience } from './waiting.ts';

export interface Showing extends Patience {
  /** Also ephemeral messages that this person sees. */
  readonly to?: { readonly id: number };
  /** Only what came after this message. */
  readonly after?: ShownMessage;
}

/** A chat as a test sees it; private chats, groups and channels have all of this. */
export interface ChatHandle {
  readonly id: number;
  readonly title: string;
  readonly username: string | undefined;
  readonly record: ChatRecord;
  /** Waits for a living message of the bot whose text matches, the newest one if several do. */
  shows(pattern: string | RegExp, showing?: Showing): Promise<ShownMessage>;
  /** Everything undeleted, in order; without ephemeral messages. */
  liveMessages(): ShownMessage[];
  liveMessagesOfBot(): ShownMessage[];
  /** Undeleted messages that only this person and the bot see. */
  ephemeralMessagesTo(person: { readonly id: number }): ShownMessage[];
  /** How the Bot API reports the person at this moment. */
  statusOf(person: { readonly id: number }): ChatMember;
  /** Whether Telegram would let the person write text there now. */
  canSpeak(person: { readonly id: number }): boolean;
  /** All that was seen there, or by this person, one event a line. */
  transcript(reader?: { readonly id: number }): string;
  renames(title: string): void;
  /** Gives it another public name, or makes it private. */
  changesUsername(username: string | undefined): void;
  /** The chat is deleted altogether: "chat not found" from now on. */
  vanishes(): void;
}

export function createChatHandle(simulation: Simulation, record: ChatRecord): ChatHandle {
  const { world } = simulation;
  const alive = (
    records: Iterable<ChatRecord['messages'] extends Map<number, infer R> ? R : never>,
  ) =>
    [...records].filter(({ isDeleted }) => !isDeleted).map((each) => showMessage(simulation, each));
  const ofBot = () => liveMessages().filter((m) => m.record.authorId === world.bot.id);
  const liveMessages = () => alive(record.messages.values());
  const ephemeralTo = (id: number) =>
    alive(record.ephemeral.values()).filter((m) => isShownTo(m.record, id));

  function find(pattern: string | RegExp, { to, after }: Showing): ShownMessage | undefined {
    const ephemeral = to === undefined ? [] : ephemeralTo(to.id);
    const candidates = [...ofBot(), ...ephemeral.filter((m) => m.record.authorId === world.bot.id)];
    const since = after === undefined ? 0 : placeOf(after);
    return candidates
      .filter((message) => matches(message.text, pattern) && placeOf(message) > since)
      .reduce<ShownMessage | undefined>(
        (last, one) => (last === undefined || placeOf(one) > placeOf(last) ? one : last),
        undefined,
      );
  }

  return {
    id: record.id,
    record,
    get title() {
      return record.title;
    },
    get username() {
      return record.username;
    },
    shows: (pattern, showing = {}) =>
      simulation.until(() => find(pattern, showing), `${record.title} shows ${pattern}`, {
        ...(showing.timeoutMs !== undefined && { timeoutMs: showing.timeoutMs }),
        chat: record,
      }),
    liveMessages,
    liveMessagesOfBot: ofBot,
    ephemeralMessagesTo: ({ id }) => ephemeralTo(id),
    statusOf({ id }) {
      const state = memberStateOf(world.clock, record, id);
      return toChatMember(state, userOf(world, id), record, world.bot.id);
    },
    canSpeak: ({ id }) => refusal(world, record, id) === undefined,
    transcript: (reader) => simulation.journal.transcript(record, reader?.id),
    renames(title) {
      record.title = title;
    },
    changesUsername(username) {
      record.username = username;
    },
    vanishes() {
      world.chats.delete(record.id);
    },
  };
}

/** Where it stands in the chat; ephemeral messages are numbered with the others. */
const placeOf = ({ record: { api } }: Pick<ShownMessage, 'record'>): number =>
  api.ephemeral_message_id ?? api.message_id;
