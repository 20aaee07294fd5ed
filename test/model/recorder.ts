import type { TelegramEvent } from '../simulator/world/events.ts';
import { isInChat, type MemberState } from '../simulator/world/member-state.ts';
import type { World } from '../simulator/world/world.ts';
import type { Modes } from './modes.ts';

export type Recorder = ReturnType<typeof createRecorder>;

/** Sees who has shown themselves in a group before they are muted there, and who is told of it. */
export function createRecorder({ events, bot, chats, clock }: World, modes: Modes) {
  const violations: string[] = [];
  const shown = new Set<string>();
  const told = new Set<string>();
  const mutedAt = new Map<string, number>();
  /** How often they have written or edited something, by the title, which stays with a group. */
  const written = new Map<string, number>();
  const entered = new Set<number>();
  /** Who has left a channel, or was banned there. */
  const gone = new Set<number>();
  let posted = 0;

  /** In the group, or in what it was before it became a supergroup. */
  function hasShown(chatId: number, userId: number): boolean {
    if (shown.has(`${chatId}:${userId}`)) return true;
    const before = [...chats.values()].find(({ migratedTo }) => migratedTo === chatId);
    return before !== undefined && shown.has(`${before.id}:${userId}`);
  }

  function changed({ chat, user, by, before, after }: Extract<TelegramEvent, { type: 'state' }>) {
    const key = `${chat.id}:${user.id}`;
    if (by.id === bot.id && after.status === 'kicked') {
      const isMuted = isMute(before) && before.by === bot.id;
      if (!isMuted || !told.has(key))
        violations.push(`${user.first_name} was removed from ${chat.title} without a word`);
      if (clock.now() < (mutedAt.get(key) ?? 0) + modes.removeAfterSeconds)
        violations.push(`${user.first_name} was removed from ${chat.title} before their time`);
    }
    if (chat.kind === 'channel' && !isInChat(after)) gone.add(user.id);
    if (chat.kind !== 'channel' && !isInChat(before) && isInChat(after)) entered.add(user.id);
    if (modes.isJoiningPart(chat) && !isInChat(before) && isInChat(after)) shown.add(key);
    if (by.id !== bot.id || !isMute(after)) return;
    if (isMute(before) && before.by === bot.id) return;
    told.delete(key);
    mutedAt.set(key, clock.now());
    const broken = (reason: string) =>
      void violations.push(`${user.first_name} was muted in ${chat.title} ${reason}`);
    const count = written.get(`${chat.title}:${user.id}`) ?? 0;
    // Who has had all warnings is muted for leaving a channel, too.
    const needed = modes.warnings() + (gone.has(user.id) ? 0 : 1);
    if (modes.warnings() > 0 && count < needed) broken('without all warnings');
    if (modes.isForNewcomers() && !entered.has(user.id)) broken('and is no newcomer');
    if (!hasShown(chat.id, user.id)) broken('and never took part there');
  }

  events.on((event) => {
    if (event.type === 'state') changed(event);
    if (event.type !== 'said' && event.type !== 'edited') return;
    const { authorId, api } = event.message;
    if (authorId === bot.id && event.type === 'said') posted += 1;
    if (authorId !== bot.id) {
      const key = `${event.chat.title}:${authorId}`;
      written.set(key, (written.get(key) ?? 0) + 1);
      if (!modes.isFree(event.chat, event.message)) shown.add(`${event.chat.id}:${authorId}`);
    } else if (!isWelcome(api)) for (const id of namedIn(api)) told.add(`${event.chat.id}:${id}`);
  });

  return {
    violations,
    /** How many messages the bot has posted. */
    posted: () => posted,
    /** Whether a notice has named the person since they were muted. */
    wasTold: (chatId: number, userId: number) => told.has(`${chatId}:${userId}`),
    /** The person reads a notice that names them. */
    reads: (chatId: number, userId: number) => void told.add(`${chatId}:${userId}`),
  };
}

function isMute(state: MemberState): state is Extract<MemberState, { status: 'restricted' }> {
  return state.status === 'restricted' && !state.permissions.can_send_messages;
}

/** Whether it is the text for those who were verified. */
export const isWelcome = ({ text = '' }: { text?: string }): boolean => text.startsWith('Welcome,');

/** Whom a message of the bot names. */
export function namedIn({ entities = [] }: { entities?: readonly object[] }): number[] {
  return entities.flatMap((entity) => {
    const user: unknown = Reflect.get(entity, 'user');
    const id: unknown = typeof user === 'object' && user !== null && Reflect.get(user, 'id');
    return typeof id === 'number' ? [id] : [];
  });
}
