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

const FLUSH_AFTER_MS = 250;
const DAY_MS = 86_400_000;
/** Marks of today that are kept in memory; beyond it some are written twice a day. */
const REMEMBERED_MAX = 200_000;

/**
 * Who takes part in which group. Written at most once per person, group and day, in batches;
 * readers of this process see marks at once.
 */
export function createActivity({ store, now, onError }: ActivityDeps) {
  let day = 0;
  /** People by group. */
  const seenToday = new Map<number, Set<number>>();
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
      for (const { groupId, userId } of marks) seenToday.get(groupId)?.delete(userId);
      onError(error);
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  }

  return {
    /** Notes that the person takes part in the group; costs no I/O of its own. */
    mark(groupId: number, userId: number): void {
      const seenAt = now();
      const today = Math.floor(seenAt.getTime() / DAY_MS);
      if (today !== day || remembered >= REMEMBERED_MAX) {
        seenToday.clear();
        remembered = 0;
      }
      day = today;
      const people = seenToday.get(groupId) ?? new Set();
      if (people.has(userId)) return;
      seenToday.set(groupId, people.add(userId));
      remembered += 1;
      waiting.push({ groupId, userId, seenAt });
      timer ??= setTimeout(flush, FLUSH_AFTER_MS);
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
      for (const people of seenToday.values()) people.delete(userId);
    },

    /** Writes what waits; a failure is reported and leaves the people to be marked again. */
    flush,
  };
}
