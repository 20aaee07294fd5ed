import { hasRight, isInChat, memberStateOf } from '../simulator/world/member-state.ts';
import type { World } from '../simulator/world/world.ts';

export type Requests = ReturnType<typeof createRequests>;

interface Asked {
  /** Unix time. */
  readonly at: number;
  /** The newest piece of work when the bot had heard of it. */
  readonly heardBy: number | undefined;
}

interface News {
  readonly channelId: number;
  readonly userId: number;
  /** Of the request, in Unix time. */
  readonly date: number;
}

/**
 * Which requests to join a channel the bot has to know of, and which it may think to be pending:
 * nobody tells it of a refusal, and news may come late or again.
 */
export function createRequests(world: World) {
  const { clock, bot } = world;
  const asked = new Map<string, Asked>();
  /** When they were last let in or banned. */
  const answered = new Map<string, number>();
  const mayStand = new Set<string>();
  /** Answered before the bot had heard of them; it may be delivered later what fails at first. */
  const overtaken = new Set<string>();
  const unsure = new Set<string>();
  let isTroubled = false;
  let wasOff = false;

  const hears = (channelId: number) => {
    const channel = world.chats.get(channelId);
    if (channel === undefined) return false;
    return hasRight(memberStateOf(clock, channel, bot.id), 'can_invite_users');
  };

  world.events.on((event) => {
    if (event.type !== 'state' && event.type !== 'asked-to-join') return;
    const { chat, user } = event;
    if (chat.kind !== 'channel' || user.id === bot.id) return;
    const key = `${chat.id}:${user.id}`;
    if (event.type === 'asked-to-join') {
      asked.set(key, { at: clock.now(), heardBy: undefined });
      if (hears(chat.id)) mayStand.add(key);
      return;
    }
    const { after } = event;
    if (isInChat(after) || after.status === 'kicked') answered.set(key, clock.now());
    if (mayStand.has(key) && asked.get(key)?.heardBy === undefined) overtaken.add(key);
    if (hears(chat.id)) mayStand.delete(key);
  });

  return {
    /**
     * The bot has handled news of the request, if not of one before it, and work that is newer goes
     * by it.
     */
    heard({ channelId, userId, date }: News, newestPiece: number): void {
      const key = `${channelId}:${userId}`;
      const request = asked.get(key);
      if (!isTroubled) overtaken.delete(key);
      if (request === undefined || wasOff || Math.floor(request.at) > date) return;
      asked.set(key, { ...request, heardBy: newestPiece });
    },
    /** Old news of the request comes again, and may be taken for a new one. */
    hearsAgain: (channelId: number, userId: number) => void unsure.add(`${channelId}:${userId}`),
    troubles(): void {
      isTroubled = true;
    },
    /** Protection is switched: where it is off, no request is noted. */
    isSwitched(): void {
      wasOff = true;
    },

    /**
     * It is pending, and known to a piece of work, or by now to all. Whoever asks in the second of
     * an answer may have asked before it.
     */
    isKnown(channelId: number, userId: number, piece = Number.POSITIVE_INFINITY): boolean {
      const key = `${channelId}:${userId}`;
      const { at = 0, heardBy } = asked.get(key) ?? {};
      const isPending = world.chats.get(channelId)?.joinRequests.has(userId) === true;
      if (!isPending || heardBy === undefined || !hears(channelId)) return false;
      return piece > heardBy && at > (answered.get(key) ?? 0);
    },
    /** As far as the bot has been told. */
    mayBePending(channelId: number, userId: number): boolean {
      const key = `${channelId}:${userId}`;
      return mayStand.has(key) || unsure.has(key) || (isTroubled && overtaken.has(key));
    },
  };
}
