import type { ChatHandle } from '../../simulator/dsl/chat-handle.ts';
import type { Person } from '../../simulator/dsl/person.ts';
import type { ShownMessage } from '../../simulator/dsl/shown-message.ts';
import type { Telegram } from '../../simulator/telegram.ts';
import { Refused } from '../../simulator/world/speech.ts';

/** Who and what there is; ids are the same in every run. */
export interface Roster {
  readonly telegram: Telegram;
  readonly people: ReadonlyMap<number, Person>;
  /** Groups, channels, and each person's private chat with the bot. */
  readonly chats: ReadonlyMap<number, ChatHandle>;
  person(id: number): Person;
  chat(id: number): ChatHandle;
  named(name: string): Person;
  titled(title: string): ChatHandle;
  /** A message by its key, if the person sees it. */
  message(chat: ChatHandle, key: string, who: Person): ShownMessage;
  addPerson(name: string, languageCode: string): Person;
  addGroup(title: string, creator: Person, options?: NewRoom): ChatHandle;
  addChannel(title: string, creator: Person, options?: NewRoom): ChatHandle;
  /** Publishes in a channel, in its name. */
  post(channelId: number, text: string): void;
}

export interface NewRoom {
  readonly username?: string;
  readonly members?: readonly Person[];
  readonly approveToJoin?: boolean;
}

const FIRST_PERSON = 5_000_000_000;
const FIRST_CHAT = 1_000_000_000;

export function createRoster(telegram: Telegram): Roster {
  const people = new Map<number, Person>();
  const chats = new Map<number, ChatHandle>();
  const posts = new Map<number, (text: string) => void>();
  const nextChat = () => -1_000_000_000_000 - FIRST_CHAT - chats.size - 1;

  const roster: Roster = {
    telegram,
    people,
    chats,
    person: (id) => found(people.get(id), `There is no person ${id}.`),
    chat: (id) => found(chats.get(id), `There is no chat ${id}.`),
    named: (name) =>
      found(
        [...people.values()].find((one) => one.name === name),
        name,
      ),
    titled: (title) =>
      found(
        [...chats.values()].find((one) => one.title === title),
        title,
      ),
    message(chat, key, who) {
      const messages = [...chat.liveMessages(), ...chat.ephemeralMessagesTo(who)];
      const message = messages.find(({ record }) => keyOf(record.api) === key);
      return found(message, 'This message is gone.');
    },
    addPerson(name, languageCode) {
      const id = FIRST_PERSON + people.size + 1;
      const username = freeName(name, takenNames(roster));
      const person = telegram.user(name, { id, username, languageCode });
      people.set(id, person);
      chats.set(id, person.privateChat);
      return person;
    },
    addGroup(title, creator, options = {}) {
      const group = telegram.supergroup(title, { ...options, creator, id: nextChat() });
      chats.set(group.id, group);
      return group;
    },
    addChannel(title, creator, options = {}) {
      const channel = telegram.channel(title, { ...options, creator, id: nextChat() });
      chats.set(channel.id, channel);
      posts.set(channel.id, channel.posts);
      return channel;
    },
    post: (id, text) => found(posts.get(id), 'Only channels have posts.')(text),
  };
  return roster;
}

/** The public names that there are already. */
export function takenNames({ chats, telegram }: Roster): string[] {
  const names = [...chats.values()].flatMap(({ record: { username } }) => username ?? []);
  return [...names, telegram.bot.username];
}

/** Ephemeral messages are counted with the others, under another field. */
export function keyOf({
  message_id,
  ephemeral_message_id,
}: {
  readonly message_id: number;
  readonly ephemeral_message_id?: number;
}): string {
  return ephemeral_message_id === undefined ? String(message_id) : `e${ephemeral_message_id}`;
}

/** A public name made of the title: Latin letters and digits, and nobody else's. */
export function freeName(title: string, taken: readonly (string | undefined)[]): string {
  const letters = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const base = /^[a-z]/.test(letters) && letters.length > 2 ? letters : `name${letters}`;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}${count}`;
    if (!taken.includes(name)) return name;
  }
}

function found<T>(value: T | undefined, lack: string): T {
  if (value === undefined) throw new Refused(lack);
  return value;
}
