import { isDeepStrictEqual } from 'node:util';
import { isInChat, type MemberState, memberStateOf } from '../simulator/world/member-state.ts';
import { PERMISSIONS, type Permissions } from '../simulator/world/permissions.ts';
import type { World } from '../simulator/world/world.ts';
import { isUnheard } from './known.ts';
import type { Modes } from './modes.ts';
import type { Requests } from './requests.ts';

export type Facts = ReturnType<typeof createFacts>;

/** A restriction that a human has imposed; the bot may add to it and never take from it. */
interface HumanRestriction {
  readonly permissions: Permissions;
  /** Unix time, 0 for ever. */
  readonly until: number;
  readonly at: number;
}

/** The news of it has not reached the bot. */
const NOT_YET = Number.POSITIVE_INFINITY;

/** How long the bot may go by an absence that it remembers, with its jitter. */
const REMEMBERED_SECONDS = 75;

export interface FactsOptions {
  /** The channels that the chat requires, if it is one of the groups. */
  readonly required: (chatId: number) => readonly number[];
  readonly modes: Modes;
  readonly requests: Pick<Requests, 'isKnown' | 'mayBePending'>;
  /** Which piece of the bot's work goes on, so that reads are told apart. */
  readonly currentWork: () => string;
  /** Its number; each piece has a higher one than those before it. */
  readonly currentPiece: () => number;
}

/** What really happens, and which promises it breaks at the moment when it happens. */
export function createFacts(world: World, options: FactsOptions) {
  const { required, modes, requests, currentWork, currentPiece } = options;
  const { clock, bot } = world;
  const violations: string[] = [];
  const humans = new Map<string, HumanRestriction>();
  /** When each piece of work has last read a person in a chat. */
  const reads = new Map<string, number>();
  /** What each piece of work has last read itself. */
  const ownReads = new Map<string, boolean>();
  /** When the person was last seen to be missing in the channel, by the clock. */
  const absences = new Map<string, number>();
  let moment = 0;

  function isIn(chatId: number, userId: number): boolean {
    const chat = world.chats.get(chatId);
    return chat !== undefined && isInChat(memberStateOf(clock, chat, userId));
  }

  /** Whether a request stands in for the membership, for what goes on now or for everything. */
  const isAsked = (channelId: number, userId: number, piece?: number) =>
    modes.requestsCount && requests.isKnown(channelId, userId, piece);

  /** Whom the bot may think to miss channels, for what goes on now or for everything. */
  function missing(groupId: number, userId: number, piece?: number): number[] {
    const absent = required(groupId).filter(
      (channelId) => !isIn(channelId, userId) && !isAsked(channelId, userId, piece),
    );
    return absent.length > modes.mayMiss ? absent : [];
  }

  /** Who misses channels by all that the bot may think. */
  function certainlyMisses(groupId: number, userId: number): boolean {
    const absent = required(groupId).filter((channelId) => {
      const mayCount = modes.requestsCount && requests.mayBePending(channelId, userId);
      return !isIn(channelId, userId) && !mayCount && !isUnheard(world, channelId, userId);
    });
    return absent.length > modes.mayMiss;
  }

  /** Who is in all channels, and was when the bot last asked, must not be muted. */
  function checkMute(groupId: number, userId: number, name: string): void {
    if (missing(groupId, userId, currentPiece()).length > 0) return;
    const wereIn = (channelId: number) =>
      isAsked(channelId, userId, currentPiece()) ||
      (ownReads.get(`${currentWork()}:${channelId}:${userId}`) ??
        clock.now() - (absences.get(`${channelId}:${userId}`) ?? 0) > REMEMBERED_SECONDS);
    if (required(groupId).filter((id) => !wereIn(id)).length <= modes.mayMiss)
      violations.push(`${name} was muted, who is a member of enough channels`);
  }

  /** What a human took away stays away, unless they did it after the bot had looked. */
  function checkHuman(key: string, after: HumanRestriction | undefined, name: string): void {
    const human = humans.get(key);
    if (human === undefined || (human.until !== 0 && human.until <= clock.now())) return;
    if (human.at > (reads.get(`${currentWork()}:${key}`) ?? 0)) {
      // They acted after the bot had looked: what they imposed was overwritten unseen.
      humans.delete(key);
      return;
    }
    const isKept =
      after !== undefined &&
      PERMISSIONS.every(
        (permission) => human.permissions[permission] || !after.permissions[permission],
      ) &&
      (after.until === 0 || (human.until !== 0 && after.until >= human.until));
    if (isKept) return;
    humans.delete(key);
    violations.push(`a human's restriction of ${name} was lifted`);
  }

  /** Only people of a group are let into its channels, where the group wants that. */
  function checkApproval(channelId: number, userId: number, name: string): void {
    const groups = [...world.chats.keys()].filter((id) => required(id).includes(channelId));
    const wasIn = (id: number) =>
      isIn(id, userId) || ownReads.get(`${currentWork()}:${id}:${userId}`) === true;
    if (!modes.approves || !groups.some(wasIn))
      violations.push(`${name} was let into a channel without being in a group`);
  }

  world.events.on((event) => {
    if (event.type === 'deleted' && event.by.id === bot.id) {
      const { chat, message } = event;
      const isSpoken = message.authorId !== bot.id && message.api.text?.startsWith('hello');
      if (isSpoken && modes.isFree(chat, message))
        violations.push(`a message in a free topic of ${chat.title} was deleted`);
    }
    if (event.type !== 'state') return;
    moment += 1;
    const { chat, user, by, before, after } = event;
    const key = `${chat.id}:${user.id}`;
    if (chat.kind === 'channel' && (!isInChat(before) || !isInChat(after))) {
      absences.set(key, clock.now());
    }
    if (chat.kind === 'channel' && by.id === bot.id && isInChat(after))
      checkApproval(chat.id, user.id, user.first_name);
    if (chat.kind !== 'supergroup') return;
    const restricted =
      after.status === 'restricted'
        ? {
            permissions: after.permissions,
            until: after.until,
            // What looks just like the bot's own can be told from it by the news alone.
            at: isDeepStrictEqual(looks(before), looks(after)) ? NOT_YET : moment,
          }
        : undefined;
    const isRemoved = by.id === bot.id && after.status === 'kicked';
    if (isRemoved && missing(chat.id, user.id, currentPiece()).length === 0)
      violations.push(`${user.first_name} was removed, who is a member of enough channels`);
    if (by.id === bot.id) {
      checkHuman(key, restricted, user.first_name);
      const mutes = restricted !== undefined && !restricted.permissions.can_send_messages;
      const wasFree = before.status !== 'restricted' || before.permissions.can_send_messages;
      if (mutes && wasFree) checkMute(chat.id, user.id, user.first_name);
    } else if (by.id !== user.id) {
      if (restricted === undefined) humans.delete(key);
      else if (restricted.at === moment || !humans.has(key)) humans.set(key, restricted);
    }
  });

  return {
    violations,
    missing,
    certainlyMisses,
    /** The bot asks for a person in a chat. */
    read(chatId: number, userId: number, isAnswered: boolean): void {
      moment += 1;
      const key = `${chatId}:${userId}`;
      const wasIn = isIn(chatId, userId);
      reads.set(`${currentWork()}:${key}`, moment);
      if (!wasIn) absences.set(key, clock.now());
      if (isAnswered) ownReads.set(`${currentWork()}:${key}`, wasIn);
    },
    /** The bot has heard all there was to hear of changes by humans. */
    heard(): void {
      for (const [key, human] of humans) {
        if (human.at === NOT_YET) humans.set(key, { ...human, at: moment });
      }
    },
    isRestrictedByHuman(chatId: number, userId: number): boolean {
      const human = humans.get(`${chatId}:${userId}`);
      return human !== undefined && (human.until === 0 || human.until > clock.now());
    },
  };
}

/** What the bot is shown of a restriction. */
function looks(state: MemberState) {
  if (state.status !== 'restricted') return state.status;
  return { permissions: state.permissions, until: state.until };
}
