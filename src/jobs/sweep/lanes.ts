/** Work on somebody in a group; never rejects. */
export interface Task {
  readonly groupId: number;
  readonly run: () => Promise<void>;
}

/** Tasks in work at a time: few, so that the handling of updates never waits behind the sweep. */
const LANES = 12;
/** Of one group: a group for which Telegram does not answer delays no other. */
const OF_ONE_GROUP = 4;
/** Beyond so many that wait, no more are fetched. */
const MOST_WAITING = 200;

/** Works on tasks in their order, some at a time, and few of one group. */
export function createLanes() {
  let waiting: Task[] = [];
  let inWork = 0;
  let ended = 0;
  const ofGroup = new Map<number, number>();
  let change = Promise.withResolvers<void>();

  const countIn = (groupId: number) => ofGroup.get(groupId) ?? 0;

  function wake(): void {
    change.resolve();
    change = Promise.withResolvers();
  }

  function startSome(): void {
    const rest: Task[] = [];
    for (const task of waiting) {
      const isFree = inWork < LANES && countIn(task.groupId) < OF_ONE_GROUP;
      if (isFree) void start(task);
      else rest.push(task);
    }
    waiting = rest;
  }

  async function start({ groupId, run }: Task): Promise<void> {
    inWork += 1;
    ofGroup.set(groupId, countIn(groupId) + 1);
    await run();
    inWork -= 1;
    ended += 1;
    const others = countIn(groupId) - 1;
    if (others > 0) ofGroup.set(groupId, others);
    else ofGroup.delete(groupId);
    startSome();
    wake();
  }

  return {
    wake,
    isIdle: () => inWork === 0 && waiting.length === 0,
    /** How many have ended so far. */
    ended: () => ended,
    isFull: () => waiting.length >= MOST_WAITING,
    /** Groups with tasks that wait for others of theirs. */
    busyGroups: () => [...new Set(waiting.map(({ groupId }) => groupId))],

    add(tasks: readonly Task[]): void {
      waiting.push(...tasks);
      startSome();
    },

    /** Those that wait are not begun any more. */
    stop(): void {
      waiting = [];
      wake();
    },

    /** Resolves when a task has ended, or when it is woken. */
    changed: (): Promise<void> => change.promise,
  };
}
