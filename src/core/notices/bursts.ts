import type { MissedChannel } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import type { Person } from '../model/membership-status.ts';
import type { MessageRef } from '../model/message-ref.ts';
import type { Cache } from '../shared/cache.ts';
import { cacheKeys } from '../shared/cache-keys.ts';
import type { Notice } from './notice.ts';

/** More new offenders than this within the window are a burst: the rest share a notice. */
const BURST_ABOVE = 5;
const BURST_WITHIN_MS = 10_000;
/** So many in a minute are one as well: Telegram takes 20 messages, and not all are notices. */
const STREAM_ABOVE = 12;
const STREAM_WITHIN_MS = 60_000;
/** A shared notice closes after 60 s without new offenders. */
const QUIET_AFTER_MS = 60_000;
/** By then it has gone from most groups, and is not edited any more. */
const FORGOTTEN_AFTER_MS = 900_000;
/** Shared notices of a group, each in a topic of its own. */
const TOPICS_MAX = 3;
/** Names in a shared notice: the newest ones. The button works for everybody. */
const NAMES_MAX = 20;

/**
 * Whether a notice of theirs is in the chat: none yet, one, or one that may or may not have been
 * posted. A reminder is one more before they are removed.
 */
export type NoticeSoFar = 'new' | 'there' | 'maybe there' | 'reminder';

/** An offender who waits for a notice. */
export interface PendingOffender {
  readonly group: Group;
  readonly person: Person;
  readonly missing: readonly MissedChannel[];
  readonly threadId?: number | undefined;
  readonly soFar: NoticeSoFar;
}

/** A shared notice of a group as it is to be shown. */
export interface SharedNotice {
  /** Its topic; undefined for General, or a group without topics. */
  readonly threadId: number | undefined;
  /** As it was when the last of them offended. */
  group: Group;
  /** Undefined until it is posted. */
  message: MessageRef | undefined;
  people: readonly Person[];
  readonly channels: Map<number, MissedChannel>;
  readonly waiting: PendingOffender[];
  /** When the first of them is removed who does not join; Unix time in ms. */
  removeAt: number | undefined;
  /** As it is shown. */
  warning: Notice['warning'];
  /** When it was last edited, and when an offender was last added; Unix time in ms. */
  lastAt: number;
  lastArrival: number;
}

export type Bursts = ReturnType<typeof createBursts>;

/**
 * Detects bursts of offenders in a group, counted over all instances. Each instance keeps shared
 * notices of its own, one for each topic.
 */
export function createBursts(cache: Pick<Cache, 'consume'>, now: () => Date) {
  const shared = new Map<number, readonly SharedNotice[]>();

  /** Keeps those of the group's notices. */
  function keepOf(groupId: number, isKept: (notice: SharedNotice) => boolean): void {
    const kept = shared.get(groupId)?.filter(isKept) ?? [];
    if (kept.length > 0) shared.set(groupId, kept);
    else shared.delete(groupId);
  }

  function forgetOld(time: number): void {
    for (const groupId of shared.keys())
      keepOf(groupId, ({ lastArrival }) => lastArrival >= time - FORGOTTEN_AFTER_MS);
  }

  const openIn = (groupId: number, time: number): readonly SharedNotice[] =>
    shared.get(groupId)?.filter(({ lastArrival }) => lastArrival >= time - QUIET_AFTER_MS) ?? [];

  /** The one in the topic of the offence, or, where there are too many, one that most will see. */
  function noticeFor({ group, person, threadId }: PendingOffender, time: number): SharedNotice {
    const open = openIn(group.id, time);
    // Whoever offends again elsewhere has one already.
    const theirs =
      open.find((one) => isFor(one, person)) ?? open.find((one) => one.threadId === threadId);
    if (theirs !== undefined) return theirs;
    const [first] = open;
    if (first !== undefined && open.length >= TOPICS_MAX)
      return open.find((one) => one.threadId === undefined) ?? first;
    const notice = empty(group, threadId);
    shared.set(group.id, [...open, notice]);
    return notice;
  }

  /** Whether the offender is one too many. */
  async function isBurst(groupId: number): Promise<boolean> {
    const [burst, stream] = [cacheKeys.burst(groupId), cacheKeys.stream(groupId)];
    if ((await cache.consume(burst, BURST_ABOVE, BURST_WITHIN_MS)) > 0) return true;
    return (await cache.consume(stream, STREAM_ABOVE, STREAM_WITHIN_MS)) > 0;
  }

  return {
    /** Adds the offender to the shared notice; undefined when there is no burst. */
    async add(offender: PendingOffender): Promise<SharedNotice | undefined> {
      const time = now().getTime();
      forgetOld(time);
      const { id } = offender.group;
      if (openIn(id, time).length === 0 && !(await isBurst(id))) return undefined;
      const notice = noticeFor(offender, time);
      notice.group = offender.group;
      notice.lastArrival = time;
      notice.waiting.push(offender);
      return notice;
    },

    /** The shared notice that is this message, as long as it may be edited. */
    find: (groupId: number, message: MessageRef): SharedNotice | undefined =>
      shared.get(groupId)?.find((notice) => notice.message === message),

    /** How many the group has: they share the edits that it may have. */
    countIn: (groupId: number): number => shared.get(groupId)?.length ?? 0,

    take: (notice: SharedNotice): PendingOffender[] => notice.waiting.splice(0),

    /** The notice as it will be with these offenders; nothing changes yet. */
    preview({ people, channels }: SharedNotice, offenders: readonly PendingOffender[]) {
      const all = withoutTwins([...people, ...offenders.map(({ person }) => person)]);
      const missing = new Map(channels);
      for (const one of offenders)
        for (const channel of one.missing) missing.set(channel.id, { ...channel, isBanned: false });
      return {
        people: all.slice(-NAMES_MAX),
        unnamed: Math.max(0, all.length - NAMES_MAX),
        missing: [...missing.values()],
      };
    },

    /** Those whom it names and who still need it: the others have joined, or gone. */
    keep(notice: SharedNotice, people: readonly Person[]): void {
      notice.people = people;
    },

    /** The notice was sent and names them. */
    commit(notice: SharedNotice, offenders: readonly PendingOffender[]): void {
      const named = offenders.map(({ person }) => person);
      notice.people = withoutTwins([...notice.people, ...named]);
      for (const { missing } of offenders) {
        for (const channel of missing) notice.channels.set(channel.id, channel);
      }
    },

    /** A shared notice is gone from the chat: the next burst gets a new one. */
    end: (groupId: number, message: MessageRef): void =>
      keepOf(groupId, (notice) => notice.message !== message),
  };
}

const isFor = ({ people, waiting }: SharedNotice, { id }: Person): boolean =>
  people.some((one) => one.id === id) || waiting.some(({ person }) => person.id === id);

/** Who offended again is named once, as the newest. */
function withoutTwins(people: readonly Person[]): Person[] {
  return people.filter(({ id }, index) => !people.some((one, at) => at > index && one.id === id));
}

function empty(group: Group, threadId: number | undefined): SharedNotice {
  return {
    threadId,
    group,
    message: undefined,
    people: [],
    channels: new Map(),
    waiting: [],
    removeAt: undefined,
    warning: undefined,
    lastAt: 0,
    lastArrival: 0,
  };
}
