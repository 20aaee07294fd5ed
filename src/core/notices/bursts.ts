import type { MissedChannel } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import type { Person } from '../model/membership-status.ts';
import type { MessageRef } from '../model/message-ref.ts';
import type { Cache } from '../shared/cache.ts';
import { cacheKeys } from '../shared/cache-keys.ts';

/** More new offenders than this within the time are a raid: they share a notice. */
const RAID_ABOVE = 5;
const RAID_WITHIN_MS = 10_000;
/** A shared notice takes people in until nobody has come for so long. */
const QUIET_AFTER_MS = 60_000;
/** So many names are shown, the newest ones; everybody can press the button. */
const NAMES_MAX = 20;

/** One offender who waits to be named in the shared notice. */
export interface PendingOffender {
  readonly group: Group;
  readonly person: Person;
  readonly missing: readonly MissedChannel[];
  readonly threadId?: number | undefined;
  /** Whether an earlier notice may have been shown of which nobody knows. */
  readonly isRetry?: boolean;
}

/** The shared notice of a group as it is to be shown. */
export interface SharedNotice {
  /** Undefined until it is posted. */
  message: MessageRef | undefined;
  readonly people: Person[];
  readonly channels: Map<number, MissedChannel>;
  readonly waiting: PendingOffender[];
  /** When it was last shown, and when somebody last came to it; milliseconds of the clock. */
  lastAt: number;
  lastArrival: number;
}

export type Bursts = ReturnType<typeof createBursts>;

/**
 * Notices when many people offend in a group at once, whichever instances they came to. Each
 * instance has a shared notice of its own.
 */
export function createBursts(cache: Pick<Cache, 'consume'>, now: () => Date) {
  const shared = new Map<number, SharedNotice>();

  function forgetQuietGroups(time: number): void {
    for (const [groupId, { lastArrival }] of shared) {
      if (lastArrival < time - QUIET_AFTER_MS) shared.delete(groupId);
    }
  }

  /** Whether the offender is one too many, or comes to those who were. */
  async function isRaid(groupId: number): Promise<boolean> {
    if (shared.has(groupId)) return true;
    return (await cache.consume(cacheKeys.raid(groupId), RAID_ABOVE, RAID_WITHIN_MS)) > 0;
  }

  return {
    /** Takes the offender into the shared notice; undefined when there is no raid. */
    async add(offender: PendingOffender): Promise<SharedNotice | undefined> {
      const time = now().getTime();
      forgetQuietGroups(time);
      const { id } = offender.group;
      if (!(await isRaid(id))) return undefined;
      const notice = shared.get(id) ?? empty();
      notice.lastArrival = time;
      notice.waiting.push(offender);
      shared.set(id, notice);
      return notice;
    },

    take: (notice: SharedNotice): PendingOffender[] => notice.waiting.splice(0),

    /** What the notice says once it names these, too. */
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

    /** The notice names them now. */
    commit(notice: SharedNotice, offenders: readonly PendingOffender[]): void {
      for (const { person, missing } of offenders) {
        notice.people.push(person);
        for (const channel of missing) notice.channels.set(channel.id, channel);
      }
    },

    /** The shared notice is gone from the chat: the next raid has a new one. */
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
