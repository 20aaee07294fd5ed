export interface ActivityMark {
  readonly groupId: number;
  readonly userId: number;
  readonly seenAt: Date;
}

export interface ActivityStore {
  record(marks: ActivityMark[]): Promise<void>;
  /** Which of the groups the person was seen in. */
  groupsWhereSeen(userId: number, groupIds: readonly number[]): Promise<number[]>;
  /** The groups where the person was seen last, the latest first. */
  lastSeenIn(userId: number, limit: number): Promise<number[]>;
}

export interface ActivityDeps {
  readonly store: ActivityStore;
  readonly now: () => Date;
  readonly onError: (error: unknown) => void;
}

export type Activity = ReturnType<typeof createActivity>;

/** Messages of a group on a day (in days since 1970, by UTC) that were not taken yet. */
export interface MessageCount {
  readonly groupId: number;
  readonly day: number;
  readonly messages: number;
}

interface GroupToday {
  readonly people: Set<number>;
  messages: number;
}

const FLUSH_AFTER_MS = 250;
/** What could not be written is tried again after this time. */
const RETRY_AFTER_MS = 5_000;
/** Marks that are kept while they cannot be written; whoever is beyond is marked again later. */
const KEPT_MAX = 20_000;
const DAY_MS = 86_400_000;
/** Marks of today that are kept in memory; beyond it some are written twice a day. */
const REMEMBERED_MAX = 200_000;

/**
 * Who takes part in which group. Written at most once per person, group and day, in batches;
 * readers of this process see marks at once.
 */
export function createActivity({ store, now, onError }: ActivityDeps) {
  let day = 0;
  /** People and messages by group. */
  const seenToday = new Map<number, GroupToday>();
  /** Messages of days and groups that are no longer in `seenToday`. */
  let earlier: MessageCount[] = [];
  let remembered = 0;
  let waiting: ActivityMark[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    const marks = waiting;
    waiting = [];
    if (marks.length === 0) return;
    try {
      await store.record(marks);
    } catch (error) {
      keep(marks);
      onError(error);
    }
  }

  function keep(marks: readonly ActivityMark[]): void {
    waiting = [...marks, ...waiting];
    const lost = waiting.splice(KEPT_MAX);
    for (const { groupId, userId } of lost) seenToday.get(groupId)?.people.delete(userId);
    timer ??= setTimeout(flush, RETRY_AFTER_MS).unref();
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  }

  function take(): void {
    for (const [groupId, group] of seenToday) {
      if (group.messages === 0) continue;
      earlier.push({ groupId, day, messages: group.messages });
      group.messages = 0;
    }
  }

  function note(groupId: number, userId: number, messages: 0 | 1): void {
    const seenAt = now();
    const today = Math.floor(seenAt.getTime() / DAY_MS);
    if (today !== day || remembered >= REMEMBERED_MAX) {
      take();
      seenToday.clear();
      remembered = 0;
    }
    day = today;
    let group = seenToday.get(groupId);
    if (group === undefined) {
      group = { people: new Set(), messages: 0 };
      seenToday.set(groupId, group);
    }
    group.messages += messages;
    if (group.people.has(userId)) return;
    group.people.add(userId);
    remembered += 1;
    // What no database takes would keep all that is written with it from being written.
    if (!Number.isSafeInteger(userId)) return;
    waiting.push({ groupId, userId, seenAt });
    timer ??= setTimeout(flush, FLUSH_AFTER_MS);
  }

  return {
    /** Notes that the person takes part in the group; costs no I/O of its own. */
    mark: (groupId: number, userId: number): void => note(groupId, userId, 0),

    /** The same, by a message that is checked: counts it. */
    wrote: (groupId: number, userId: number): void => note(groupId, userId, 1),

    /** The messages that were counted since the last time. */
    takeMessages(): readonly MessageCount[] {
      take();
      const taken = earlier;
      earlier = [];
      return taken;
    },

    /** Which of the groups the person was seen in, what is still to be written included. */
    async groupsWhereSeen(userId: number, groupIds: readonly number[]): Promise<number[]> {
      if (groupIds.length === 0) return [];
      await flush();
      return store.groupsWhereSeen(userId, groupIds);
    },

    /** The groups where the person was seen last, what is still to be written included. */
    async lastSeenIn(userId: number, limit: number): Promise<number[]> {
      await flush();
      return store.lastSeenIn(userId, limit);
    },

    /** Drops what is known of the person here; their next message is marked again. */
    async forget(userId: number): Promise<void> {
      await flush();
      waiting = waiting.filter((mark) => mark.userId !== userId);
      for (const { people } of seenToday.values()) people.delete(userId);
    },

    /** Writes what waits; a failure is reported, and what was not written waits on. */
    flush,
  };
}
