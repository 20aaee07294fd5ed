import type { TelegramEvent } from '../simulator/world/events.ts';
import { isAdmin, isInChat, memberStateOf } from '../simulator/world/member-state.ts';
import type { MessageRecord } from '../simulator/world/messages.ts';
import type { World } from '../simulator/world/world.ts';
import { isUnheard } from './known.ts';
import type { Modes } from './modes.ts';
import type { Requests } from './requests.ts';

/** When somebody came into a group, and whether they could write then. */
interface Entry {
  readonly at: number;
  readonly isKnown: boolean;
  readonly isFree: boolean;
}

export type Deadlines = ReturnType<typeof createDeadlines>;

/** What the bot goes by at the moment, as far as it is written down. */
export interface Known {
  /** Groups that are protected, whose protection is not suspended. */
  readonly inForce: ReadonlySet<number>;
  /** Which channel's members the bot sees for which group, as `group:channel`. */
  readonly enforced: ReadonlySet<string>;
  /** Groups in which people are looked at who come. */
  readonly checksJoins: ReadonlySet<number>;
  /** For how many seconds nobody who came is looked at, in groups where that is so. */
  readonly grace: ReadonlyMap<number, number>;
  /** Who is known to take part in which group, as `group:user`. */
  readonly active: ReadonlySet<string>;
}

/** A person who has to be muted, and what they wrote meanwhile, which has to go. */
export interface Due {
  readonly messages: MessageRecord[];
}

export interface DeadlinesOptions {
  /** The channels that the chat requires, if it is one of the groups. */
  readonly required: (chatId: number) => readonly number[];
  readonly modes: Modes;
  readonly requests: Pick<Requests, 'mayBePending'>;
  /** Whether an instance has still to hear of what another one changed. */
  readonly isNewsUnderWay: () => boolean;
}

/** Within this time after an admin's act it may be taken for what was before it. */
const SAME_MOMENT_SECONDS = 2;
/** What an old piece of news says is remembered for so long at most. */
const REMEMBERED_SECONDS = 700;

type Of<T extends TelegramEvent['type']> = Extract<TelegramEvent, { type: T }>;

/**
 * Who must be muted, where: they spoke or came while they missed a channel that the bot sees, or
 * left one while they were in the group and known there, and miss one since. What the bot may be
 * unsure of is nobody's due.
 */
export function createDeadlines(
  world: World,
  { required, modes, requests, isNewsUnderWay }: DeadlinesOptions,
) {
  const { clock, bot } = world;
  const deadlines = new Map<string, Due>();
  /** Until when it is not certain what the bot has to think of them. */
  const unsureUntil = new Map<string, number>();
  let known: Known = {
    ...{ inForce: new Set(), enforced: new Set(), checksJoins: new Set(), active: new Set() },
    grace: new Map(),
  };
  /** When they last came into the group; known to the bot once a grace has been chosen there. */
  const entered = new Map<string, Entry>();
  let isTroubled = false;

  const groups = () => [...world.chats.keys()].filter((id) => required(id).length > 0);

  function isThere(chatId: number, userId: number): boolean {
    const chat = world.chats.get(chatId);
    return chat !== undefined && isInChat(memberStateOf(clock, chat, userId));
  }

  function misses(groupId: number, userId: number, asHeard = false): boolean {
    const missed = required(groupId).filter((id) => {
      if (!known.enforced.has(`${groupId}:${id}`)) return false;
      if (modes.requestsCount && requests.mayBePending(id, userId)) return false;
      return !isThere(id, userId) && !(asHeard && isUnheard(world, id, userId));
    });
    return missed.length > modes.mayMiss;
  }

  /** Whether the bot has still to hear of a change of the person's state. */
  function isStale(userId: number): boolean {
    return world.updates.pending().some(({ lane }) => lane === `member ${userId}`);
  }

  function mayBeJudged(groupId: number, userId: number): boolean {
    if (isTroubled || isNewsUnderWay() || !known.inForce.has(groupId)) return false;
    const chat = world.chats.get(groupId);
    if (chat === undefined) return false;
    const state = memberStateOf(clock, chat, userId);
    const isSilenced = state.status === 'restricted' && !state.permissions.can_send_messages;
    // Whom an admin has muted the bot leaves alone, and judges by what they write afterwards.
    if (isAdmin(state) || (isSilenced && state.by !== bot.id)) return false;
    const until = Math.max(
      unsureUntil.get(`${userId}`) ?? 0,
      unsureUntil.get(`${groupId}:${userId}`) ?? 0,
    );
    const grace = known.grace.get(groupId) ?? 0;
    const isNew = clock.now() <= (entered.get(`${groupId}:${userId}`)?.at ?? 0) + grace;
    return clock.now() >= until && !(grace > 0 && isNew) && misses(groupId, userId);
  }

  function offends(groupId: number, userId: number, message?: MessageRecord): void {
    if (!mayBeJudged(groupId, userId)) return;
    const key = `${groupId}:${userId}`;
    const due = deadlines.get(key) ?? { messages: [] };
    if (message !== undefined) due.messages.push(message);
    deadlines.set(key, due);
  }

  /**
   * By what they did in the group: with a change not heard of yet, it has to be known for later.
   */
  function shows(groupId: number, userId: number, message?: MessageRecord): void {
    if (!isStale(userId)) offends(groupId, userId, message);
    else if (known.active.has(`${groupId}:${userId}`)) offends(groupId, userId);
  }

  /** It may count from now on. */
  function asked({ chat, user: { id: userId } }: Of<'asked-to-join'>): void {
    for (const groupId of groups()) {
      const key = `${groupId}:${userId}`;
      if (!modes.requestsCount || !known.enforced.has(`${groupId}:${chat.id}`)) continue;
      if (!misses(groupId, userId)) deadlines.delete(key);
      else deadlines.get(key)?.messages.splice(0);
    }
  }

  function changedInChannel({ chat, user: { id: userId }, before, after }: Of<'state'>): void {
    for (const groupId of groups()) {
      // The bot does not hear of it.
      if (!known.enforced.has(`${groupId}:${chat.id}`)) continue;
      const key = `${groupId}:${userId}`;
      // Whoever joins one and left another unheard may pass for a member of both by their message.
      const mayPass = isInChat(after) && !known.active.has(key) && !misses(groupId, userId, true);
      if (mayPass || !misses(groupId, userId)) deadlines.delete(key);
      // They miss another channel now, of which the bot may be about to hear: what they wrote may stay.
      else if (isInChat(after)) deadlines.get(key)?.messages.splice(0);
      // Who is out of the group is due once they come back, where that is looked at, or write.
      if (isInChat(before) && !isInChat(after) && isThere(groupId, userId) && known.active.has(key))
        offends(groupId, userId);
    }
  }

  function changedInGroup({ chat, user, by, before, after }: Of<'state'>): void {
    const key = `${chat.id}:${user.id}`;
    if (by.id !== user.id) {
      // What an admin decides stands.
      deadlines.delete(key);
      unsureUntil.set(key, clock.now() + SAME_MOMENT_SECONDS);
    }
    const isKnown = (known.grace.get(chat.id) ?? 0) > 0 && !isNewsUnderWay();
    if (!isInChat(before) && isInChat(after)) {
      entered.set(key, { at: clock.now(), isKnown, isFree: after.status === 'member' });
    }
    if (!isInChat(after)) deadlines.delete(key);
    else if (!isInChat(before) && known.checksJoins.has(chat.id)) shows(chat.id, user.id);
  }

  function changed(event: Of<'state'>): void {
    const { chat, user, by } = event;
    if (user.id === bot.id) deadlines.clear();
    else if (chat.kind === 'channel') changedInChannel(event);
    else if (by.id !== bot.id && required(chat.id).length > 0) changedInGroup(event);
  }

  world.events.on((event) => {
    if (event.type === 'state') changed(event);
    if (event.type === 'asked-to-join') asked(event);
    if (event.type !== 'said' && event.type !== 'edited') return;
    const { chat, message } = event;
    const isSpoken = message.api.text !== undefined && message.authorId !== bot.id;
    const isChecked = isSpoken && !modes.isFree(chat, message);
    if (isChecked && required(chat.id).length > 0) shows(chat.id, message.authorId, message);
  });

  return {
    of: (groupId: number, userId: number): Due | undefined => deadlines.get(`${groupId}:${userId}`),
    entryOf: (groupId: number, userId: number) => entered.get(`${groupId}:${userId}`),
    /** What stands in the database before the next thing happens. */
    knows(now: Known): void {
      known = now;
    },
    /** A service fails from now on: an error is never punished. */
    troubles(): void {
      isTroubled = true;
      deadlines.clear();
    },
    /** Something is not as it was for all of them, such as what a group requires. */
    forgive: () => deadlines.clear(),
    /** Old news of the person comes again, and counts until it is forgotten. */
    hearsAgain(userId: number | undefined): void {
      if (userId === undefined) return;
      unsureUntil.set(`${userId}`, clock.now() + REMEMBERED_SECONDS);
      for (const key of deadlines.keys()) if (key.endsWith(`:${userId}`)) deadlines.delete(key);
    },
  };
}
