import type { MissedChannel } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import type { Person } from '../model/membership-status.ts';
import type { MessageRef } from '../model/message-ref.ts';
import type { Cache } from '../shared/cache.ts';
import { cacheKeys } from '../shared/cache-keys.ts';

/** More new offenders than this within the window are a burst: the rest share a notice. */
const BURST_ABOVE = 5;
const BURST_WITHIN_MS = 10_000;
/** A shared notice closes after 60 s without new offenders. */
const QUIET_AFTER_MS = 60_000;
/** Names in a shared notice: the newest ones. The button works for everybody. */
const NAMES_MAX = 20;

/** An offender who waits for a notice. */
export interface PendingOffender {
  readonly group: Group;
  readonly person: Person;
  readonly missing: readonly MissedChannel[];
  readonly threadId?: number | undefined;
  /** Whether an earlier attempt may have posted a notice. */
  readonly isRetry?: boolean;
  /** Whether it is said once more before they are removed. */
  readonly isReminder?: boolean;
}

/** The shared notice of a group as it is to be shown. */
export interface SharedNotice {
  /** Undefined until it is posted. */
  message: MessageRef | undefined;
  readonly people: Person[];
  readonly channels: Map<number, MissedChannel>;
  readonly waiting: PendingOffender[];
  /** When it was last edited, and when an offender was last added; Unix time in ms. */
  lastAt: number;
  lastArrival: number;
}

export type Bursts = ReturnType<typeof createBursts>;

/**
 * Detects bursts of offenders in a group, counted over all instances. Each instance keeps a shared
 * notice of its own.
 */
export function createBursts(cache: Pick<Cache, 'consume'>, now: () => Date) {
  const shared = new Map<number, SharedNotice>();

  function forgetQuietGroups(time: number): void {
    for (const [groupId, { lastArrival }] of shared) {
      if (lastArrival < time - QUIET_AFTER_MS) shared.delete(groupId);
    }
  }

  /** Whether the offender is one too many, or a shared notice is open. */
  async function isBurst(groupId: number): Promise<boolean> {
    if (shared.has(groupId)) return true;
    return (await cache.consume(cacheKeys.burst(groupId), BURST_ABOVE, BURST_WITHIN_MS)) > 0;
  }

  return {
    /** Adds the offender to the shared notice; undefined when there is no burst. */
    async add(offender: PendingOffender): Promise<SharedNotice | undefined> {
      const time = now().getTime();
      forgetQuietGroups(time);
      const { id } = offender.group;
      if (!(await isBurst(id))) return undefined;
      const notice = shared.get(id) ?? empty();
      notice.lastArrival = time;
      notice.waiting.push(offender);
      shared.set(id, notice);
      return notice;
    },

    take: (notice: SharedNotice): PendingOffender[] => notice.waiting.splice(0),

    /** The notice as it will be with these offenders; nothing changes yet. */
    preview({ people, channels }: SharedNotice, offenders: readonly PendingOffender[]) {
      const all = [...people, ...offenders.map(({ person }) => person)];
      const missing = new Map(channels);
      for (const one of offenders)
        for (const channel of one.missing) missing.set(channel.id, { ...channel, isBanned: false });
      return {
        people: all.slice(-NAMES_MAX),
        unnamed: Math.max(0, all.length - NAMES_MAX),
        missing: [...missing.values()],
      };
    },

    /** The notice was sent and names them. */
    commit(notice: SharedNotice, offenders: readonly PendingOffender[]): void {
      for (const { person, missing } of offenders) {
        notice.people.push(person);
        for (const channel of missing) notice.channels.set(channel.id, channel);
      }
    },

    /** The shared notice is gone from the chat: the next burst gets a new one. */
    end: (groupId: number, message: MessageRef): void => {
      if (shared.get(groupId)?.message === message) shared.delete(groupId);
    },
  };
}

function empty(): SharedNotice {
  return {
    message: undefined,
    people: [],
    channels: new Map(),
    waiting: [],
    lastAt: 0,
    lastArrival: 0,
  };
}
