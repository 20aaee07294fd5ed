/** Work on somebody in a group; never rejects. */
export interface Task {
  readonly groupId: number;
  /** What Telegram is asked about: the group, and channels. */
  readonly chats: readonly number[];
  readonly run: () => Promise<void>;
}

/** Tasks in work at a time: few, so that the handling of updates never waits behind the sweep. */
const LANES = 12;
/** About one chat: one for which Telegram does not answer holds up no other. */
const ABOUT_ONE_CHAT = 4;
/** Beyond so many that wait, no more are fetched. */
const MOST_WAITING = 200;

/** Works on some tasks at a time, few about one chat; groups take turns. */
export function createLanes() {
  let waiting: Task[] = [];
  const inWork = new Set<Task>();
  let ended = 0;
  let isStopped = false;
  let change = Promise.withResolvers<void>();

  const about = (chatId: number) =>
    [...inWork].filter(({ chats }) => chats.includes(chatId)).length;
  const isBlocked = ({ chats }: Task) => chats.some((id) => about(id) >= ABOUT_ONE_CHAT);

  function wake(): void {
    change.resolve();
    change = Promise.withResolvers();
  }

  /** The first one that may begin, of the group with the fewest in work. */
  function nextTask(): Task | undefined {
    const groups = new Map<number, Task>();
    for (const task of waiting) {
      if (!groups.has(task.groupId) && !isBlocked(task)) groups.set(task.groupId, task);
    }
    return [...groups.values()].sort((a, b) => about(a.groupId) - about(b.groupId))[0];
  }

  function startSome(): void {
    while (inWork.size < LANES) {
      const task = nextTask();
      if (task === undefined) return;
      waiting = waiting.filter((one) => one !== task);
      void start(task);
    }
  }

  async function start(task: Task): Promise<void> {
    inWork.add(task);
    await task.run();
    inWork.delete(task);
    ended += 1;
    startSome();
    wake();
  }

  return {
    wake,
    isIdle: () => inWork.size === 0 && waiting.length === 0,
    /** How many have ended so far. */
    ended: () => ended,
    isFull: () => waiting.length >= MOST_WAITING,
    /** Groups with tasks that wait. */
    busyGroups: () => [...new Set(waiting.map(({ groupId }) => groupId))],

    add(tasks: readonly Task[]): void {
      if (isStopped) return;
      waiting.push(...tasks);
      startSome();
      // What waits for a chat that does not answer makes room: it comes due again.
      if (waiting.length >= MOST_WAITING) waiting = waiting.filter((task) => !isBlocked(task));
    },

    /** None is begun any more. */
    stop(): void {
      isStopped = true;
      waiting = [];
      wake();
    },

    /** Resolves when a task has ended, or when it is woken. */
    changed: (): Promise<void> => change.promise,
  };
}
