import {
  type Batch,
  CHANNEL_COUNTS,
  type ChannelCount,
  type ChannelDay,
  type Day,
  dayOf,
  GROUP_COUNTS,
  type GroupCount,
  type GroupDay,
} from './figures.ts';

export interface CountersDeps {
  /** Adds up with what is there; of several instances, too. */
  readonly store: { add(batch: Batch): Promise<void> };
  readonly now: () => Date;
  readonly onError: (error: unknown) => void;
}

export type Counters = ReturnType<typeof createCounters>;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Open {
  readonly groups: Map<string, Mutable<GroupDay>>;
  readonly channels: Map<string, Mutable<ChannelDay>>;
}

const nothing = (): Open => ({ groups: new Map(), channels: new Map() });

/**
 * Counts in memory, and writes what it has counted in batches. A batch is written once: one whose
 * write failed is lost, since nobody knows whether the database carried it out.
 */
export function createCounters({ store, now, onError }: CountersDeps) {
  let open = nothing();
  let writing: Promise<void> = Promise.resolve();

  function groupDay(groupId: number, day: Day): Mutable<GroupDay> {
    const key = `${groupId}:${day}`;
    let found = open.groups.get(key);
    if (found === undefined) {
      found = { groupId, day, ...zeros(GROUP_COUNTS) };
      open.groups.set(key, found);
    }
    return found;
  }

  async function write(): Promise<void> {
    const { groups, channels } = open;
    if (groups.size === 0 && channels.size === 0) return;
    open = nothing();
    const batch = { groups: [...groups.values()], channels: [...channels.values()] };
    await store.add(batch).catch(onError);
  }

  return {
    group(groupId: number, what: GroupCount, by = 1, day = dayOf(now())): void {
      groupDay(groupId, day)[what] += by;
    },

    channel(groupId: number, channelId: number, what: ChannelCount): void {
      const day = dayOf(now());
      const key = `${groupId}:${channelId}:${day}`;
      let found = open.channels.get(key);
      if (found === undefined) {
        found = { groupId, channelId, day, ...zeros(CHANNEL_COUNTS) };
        open.channels.set(key, found);
      }
      found[what] += 1;
    },

    /** Writes what was counted. */
    flush(): Promise<void> {
      writing = writing.then(write);
      return writing;
    },
  };
}

function zeros<K extends string>(names: readonly K[]): Record<K, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<K, number>;
}
