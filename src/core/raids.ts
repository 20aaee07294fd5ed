import type { Channel } from './channel.ts';
import type { Group } from './group.ts';
import type { Person } from './standing.ts';

/** More new offenders than this within the time are a raid: they share a notice. */
const RAID_ABOVE = 5;
const RAID_WITHIN_MS = 10_000;
/** A shared notice takes people in until nobody has come for so long. */
const QUIET_AFTER_MS = 60_000;
/** So many names are shown, the newest ones; everybody can press the button. */
const NAMES_MAX = 20;

/** One offender who waits to be named in the shared notice. */
export interface Newcomer {
  readonly group: Group;
  readonly person: Person;
  readonly missing: readonly Channel[];
  readonly threadId?: number | undefined;
  /** Whether an earlier notice may have been shown of which nobody knows. */
  readonly isRetry?: boolean;
}

/** The shared notice of a group as it is to be shown. */
export interface SharedNotice {
  /** Undefined until it is posted. */
  messageId: number | undefined;
  readonly people: Person[];
  readonly channels: Map<number, Channel>;
  readonly waiting: Newcomer[];
  /** Milliseconds of the clock. */
  lastAt: number;
}

export type Raids = ReturnType<typeof createRaids>;

/** Notices when many people offend in a group at once; keeps no more than what goes on now. */
export function createRaids(now: () => Date) {
  const arrivals = new Map<number, number[]>();
  const shared = new Map<number, SharedNotice>();

  function forgetQuietGroups(time: number): void {
    for (const [groupId, times] of arrivals) {
      if ((times.at(-1) ?? 0) < time - QUIET_AFTER_MS) {
        arrivals.delete(groupId);
        shared.delete(groupId);
      }
    }
  }

  return {
    /** Takes the newcomer into the shared notice; undefined when there is no raid. */
    admit(newcomer: Newcomer): SharedNotice | undefined {
      const time = now().getTime();
      forgetQuietGroups(time);
      const { id } = newcomer.group;
      const recent = (arrivals.get(id) ?? []).filter((one) => one > time - RAID_WITHIN_MS);
      arrivals.set(id, [...recent, time]);
      const running = shared.get(id);
      if (running === undefined && recent.length < RAID_ABOVE) return undefined;
      const notice: SharedNotice = running ?? {
        messageId: undefined,
        people: [],
        channels: new Map(),
        waiting: [],
        lastAt: 0,
      };
      notice.waiting.push(newcomer);
      shared.set(id, notice);
      return notice;
    },

    take: (notice: SharedNotice): Newcomer[] => notice.waiting.splice(0),

    /** Adds people to those whom the notice is for; answers what it says of all of them. */
    name(notice: SharedNotice, named: readonly Newcomer[]) {
      for (const { person, missing } of named) {
        notice.people.push(person);
        for (const channel of missing) notice.channels.set(channel.id, channel);
      }
      return {
        people: notice.people.slice(-NAMES_MAX),
        unnamed: Math.max(0, notice.people.length - NAMES_MAX),
        missing: [...notice.channels.values()],
      };
    },

    /** The shared notice is gone from the chat: the next raid has a new one. */
    end: (groupId: number, messageId: number): void => {
      if (shared.get(groupId)?.messageId === messageId) shared.delete(groupId);
    },
  };
}
