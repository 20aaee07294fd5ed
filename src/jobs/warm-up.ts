import { z } from 'zod';
import type { Log } from '../core/lib/log.ts';
import { reasonOf } from '../core/lib/reason.ts';
import type { Membership, Pair } from '../core/membership/membership.ts';
import { type Group, isAllowed } from '../core/model/group.ts';
import { createPace, type PaceOptions } from './pace.ts';
import { type Checks, createWarmChecks } from './warm-checks.ts';

export interface WarmUpDeps {
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly store: {
    /** The enabled groups with higher ids, in the order of ids. */
    enabledAfter(groupId: number, limit: number): Promise<number[]>;
    seenSince(
      groupId: number,
      since: Date,
      page: { afterUserId: number; limit: number },
    ): Promise<number[]>;
    countSeenSince(groupId: number, since: Date, afterUserId: number): Promise<number>;
  };
  readonly progress: {
    find(job: string): Promise<{ position: unknown; updatedAt: Date } | undefined>;
    save(job: string, position: object, updatedAt: Date): Promise<void>;
    clear(job: string): Promise<void>;
  };
  readonly membership: Pick<Membership, 'uncached' | 'warm'>;
  readonly perSecond: number;
  readonly pausedUntil: PaceOptions['pausedUntil'];
  readonly onProgress: (state: WarmUpState) => void;
  readonly onCheck: (status: string) => void;
  readonly log: Log;
  readonly now: () => Date;
}

export interface WarmUpState {
  /** People who were seen to, of those who were active when it began. */
  readonly done: number;
  readonly total: number;
  /** Calls to Telegram, and how many of them had no answer. */
  readonly checks: Checks;
}

export interface WarmUpRun {
  /** Only this group; all when left out. */
  readonly groupId?: number;
  readonly busy: () => boolean;
  readonly signal: AbortSignal;
  readonly onProgress?: (state: WarmUpState) => void;
}

/** Everything up to this person of this group is done. */
const positionSchema = z.object({ groupId: z.number(), userId: z.number() });
type Position = z.infer<typeof positionSchema>;

const JOB = 'warm-up';
const ACTIVE_DAYS = 30;
const BATCH = 100;
/** What was warmed longer ago is forgotten again: then it is better to begin anew. */
const RESUMABLE_MS = 3_600_000;
const BEFORE_ALL: Position = {
  groupId: Number.MIN_SAFE_INTEGER,
  userId: Number.MIN_SAFE_INTEGER,
};

/**
 * Asks Telegram ahead, at a leisurely pace, which of the active people are in the required
 * channels, so that their next messages cost no call. It remembers, and enforces nothing.
 */
export function createWarmUp(deps: WarmUpDeps) {
  const { groups, store, progress, membership, log, now } = deps;

  async function interrupted(): Promise<Position | undefined> {
    const row = await progress.find(JOB);
    if (row === undefined || now().getTime() - row.updatedAt.getTime() > RESUMABLE_MS) return;
    return positionSchema.safeParse(row.position).data;
  }

  /** The groups from the position on, with the number of their people. */
  async function plan(from: Position, since: Date): Promise<Map<number, number>> {
    const people = new Map<number, number>();
    const add = async (groupId: number, afterUserId: number) =>
      people.set(groupId, await store.countSeenSince(groupId, since, afterUserId));
    if (from.groupId !== BEFORE_ALL.groupId) await add(from.groupId, from.userId);
    let page = await store.enabledAfter(from.groupId, BATCH);
    while (page.length > 0) {
      for (const groupId of page) await add(groupId, BEFORE_ALL.userId);
      page = await store.enabledAfter(page.at(-1) ?? 0, BATCH);
    }
    return people;
  }

  async function walk(
    people: Map<number, number>,
    { from, since, keep, run }: { from: Position; since: Date; keep: boolean; run: WarmUpRun },
  ): Promise<WarmUpState> {
    const { perSecond, pausedUntil, onCheck } = deps;
    const { busy, signal } = run;
    const turn = createPace({ perSecond, pausedUntil, busy, signal });
    const onFault = onlyFirst((error: unknown) => {
      log.warn({ error: reasonOf(error) }, 'checks of the warm-up fail');
    });
    const checks = createWarmChecks({ membership, turn, signal, onCheck, onFault });
    const total = [...people.values()].reduce((sum, count) => sum + count, 0);
    let done = 0;
    const state = (): WarmUpState => ({ done, total, checks: checks.count() });
    const tell = () => [deps.onProgress, run.onProgress].forEach((told) => void told?.(state()));
    tell();
    for (const groupId of people.keys()) {
      let userId = groupId === from.groupId ? from.userId : BEFORE_ALL.userId;
      for (;;) {
        signal.throwIfAborted();
        const group = await groups.find(groupId);
        const page = { afterUserId: userId, limit: BATCH };
        const batch = isGuarded(group) ? await store.seenSince(groupId, since, page) : [];
        const last = batch.at(-1);
        if (group === undefined || last === undefined) break;
        await checks.make(pairsOf(group, batch));
        userId = last;
        done += batch.length;
        tell();
        log.info({ group_id: groupId, done, total }, 'warming up');
        if (keep) await progress.save(JOB, { groupId, userId }, now());
      }
    }
    return state();
  }

  /** Answers what was done; nothing when it was stopped. A stopped run goes on another time. */
  async function run(options: WarmUpRun, resumed?: Position): Promise<WarmUpState | undefined> {
    const { groupId, signal } = options;
    const since = new Date(now().getTime() - ACTIVE_DAYS * 86_400_000);
    const from = groupId === undefined ? (resumed ?? BEFORE_ALL) : { ...BEFORE_ALL, groupId };
    const people =
      groupId === undefined
        ? await plan(from, since)
        : new Map([[groupId, await store.countSeenSince(groupId, since, BEFORE_ALL.userId)]]);
    const keep = groupId === undefined;
    log.info({ groups: people.size, resumed: resumed !== undefined }, 'warm-up begins');
    try {
      const state = await walk(people, { from, since, keep, run: options });
      if (keep) await progress.clear(JOB);
      log.info({ ...state, ...state.checks, checks: state.checks.made }, 'warm-up is done');
      return state;
    } catch (error) {
      if (!signal.aborted) throw error;
      log.info({}, 'warm-up stopped');
      return undefined;
    }
  }

  let isRunning = false;

  /** One at a time in this process; the lease sees to the others. */
  async function unlessRunning<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (isRunning) return undefined;
    isRunning = true;
    try {
      return await work();
    } finally {
      isRunning = false;
    }
  }

  return {
    /** Warms everybody, or a group; goes on where a run of the last hour was interrupted. */
    run: (options: WarmUpRun) =>
      unlessRunning(async () =>
        run(options, options.groupId === undefined ? await interrupted() : undefined),
      ),

    /** Goes on with a run of the last hour that was interrupted, if there is one. */
    resume: (options: Omit<WarmUpRun, 'groupId'>) =>
      unlessRunning(async () => {
        const position = await interrupted();
        if (position !== undefined) await run(options, position);
      }),
  };
}

/** What goes wrong once goes wrong for everybody: told once in a run. */
function onlyFirst<T>(tell: (value: T) => void): (value: T) => void {
  let isTold = false;
  return (value) => {
    if (!isTold) tell(value);
    isTold = true;
  };
}

function isGuarded(group: Group | undefined): boolean {
  return group?.enabled === true && !group.suspended;
}

function pairsOf(group: Group, userIds: readonly number[]): Pair[] {
  return userIds
    .filter((userId) => !isAllowed(group, userId))
    .flatMap((userId) => group.channels.map(({ id: channelId }) => ({ userId, channelId })));
}
