import type { TelegramEvent } from '../simulator/world/events.ts';
import { isInChat, type MemberState } from '../simulator/world/member-state.ts';
import type { World } from '../simulator/world/world.ts';

export type Recorder = ReturnType<typeof createRecorder>;

/** Sees who has shown themselves in a group before they are muted there, and who is told of it. */
export function createRecorder({ events, bot, chats }: World) {
  const violations: string[] = [];
  const shown = new Set<string>();
  const told = new Set<string>();
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
    }
    if (!isInChat(before) && isInChat(after)) shown.add(key);
    if (by.id !== bot.id || !isMute(after)) return;
    if (isMute(before) && before.by === bot.id) return;
    told.delete(key);
    if (!hasShown(chat.id, user.id))
      violations.push(`${user.first_name} was muted in ${chat.title} and never took part there`);
  }

  events.on((event) => {
    if (event.type === 'state') changed(event);
    if (event.type !== 'said' && event.type !== 'edited') return;
    const { authorId, api } = event.message;
    if (authorId === bot.id && event.type === 'said') posted += 1;
    if (authorId !== bot.id) shown.add(`${event.chat.id}:${authorId}`);
    else for (const id of namedIn(api)) told.add(`${event.chat.id}:${id}`);
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

/** Whom a message of the bot names. */
export function namedIn({ entities = [] }: { entities?: readonly object[] }): number[] {
  return entities.flatMap((entity) => {
    const user: unknown = Reflect.get(entity, 'user');
    const id: unknown = typeof user === 'object' && user !== null && Reflect.get(user, 'id');
    return typeof id === 'number' ? [id] : [];
  });
}
