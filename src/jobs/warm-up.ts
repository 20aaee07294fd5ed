import * as z from 'zod';
import type { Log } from '../core/lib/log.ts';
import { reasonOf } from '../core/lib/reason.ts';
import type { Pair } from '../core/membership/lookup.ts';
import type { Membership } from '../core/membership/membership.ts';
import { type Group, isAllowed } from '../core/model/group.ts';
import { createPace, type PaceOptions } from './pace.ts';
import { type Checks, createWarmChecks } from './warm-checks.ts';

export interface WarmUpDeps {
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly store: {
    /** A page of the enabled groups, by ascending id, after the given id. */
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
    clear(job: string): Promise<unknown>;
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
  /** People checked so far, of the `total` who were active when the run began. */
  readonly done: number;
  readonly total: number;
  readonly checks: Checks;
}

/** One run of the warm-up. */
export interface WarmUpRun {
  /** Only this group; all when left out. */
  readonly groupId?: number;
  readonly busy: () => boolean;
  readonly signal: AbortSignal;
  readonly onProgress?: (state: WarmUpState) => void;
}

/** The last person checked, in the order of group ids and user ids. */
const positionSchema = z.object({ groupId: z.number(), userId: z.number() });
type Position = z.infer<typeof positionSchema>;

const JOB = 'warm-up';
const ACTIVE_DAYS = 30;
const BATCH = 100;
/** A run interrupted longer ago starts over: most of what it cached has expired. */
const RESUMABLE_MS = 3_600_000;
const BEFORE_ALL: Position = {
  groupId: Number.MIN_SAFE_INTEGER,
  userId: Number.MIN_SAFE_INTEGER,
};

/**
 * Asks Telegram in advance, at a low rate, which active people are in the required channels, so
 * that their next messages need no call. Only fills the cache; mutes no one.
 */
export function createWarmUp(deps: WarmUpDeps) {
  const { groups, store, progress, membership, log, now } = deps;

  async function findInterrupted(): Promise<Position | undefined> {
    const row = await progress.find(JOB);
    if (row === undefined || now().getTime() - row.updatedAt.getTime() > RESUMABLE_MS) return;
    return positionSchema.safeParse(row.position).data;
  }

  /** The groups from the position on, with the number of people to check in each. */
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
    const report = () => [deps.onProgress, run.onProgress].forEach((on) => void on?.(state()));
    report();
    for (const groupId of people.keys()) {
      let userId = groupId === from.groupId ? from.userId : BEFORE_ALL.userId;
      for (;;) {
        signal.throwIfAborted();
        const group = await groups.find(groupId);
        const page = { afterUserId: userId, limit: BATCH };
        const batch = isEnforced(group) ? await store.seenSince(groupId, since, page) : [];
        const last = batch.at(-1);
        if (group === undefined || last === undefined) break;
        await checks.make(pairsOf(group, batch));
        userId = last;
        done += batch.length;
        report();
        log.info({ group_id: groupId, done, total }, 'warming up');
        if (keep) await progress.save(JOB, { groupId, userId }, now());
      }
    }
    return state();
  }

  /** Resolves to undefined when the run was aborted; a later run may then resume it. */
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

  /** Prevents concurrent runs in this process; the lease prevents them across instances. */
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
    /** Warms up all groups, resuming a run interrupted within the last hour; or one group. */
    run: (options: WarmUpRun) =>
      unlessRunning(async () =>
        run(options, options.groupId === undefined ? await findInterrupted() : undefined),
      ),

    /** Resumes a run interrupted within the last hour, if there is one. */
    resume: (options: Omit<WarmUpRun, 'groupId'>) =>
      unlessRunning(async () => {
        const position = await findInterrupted();
        if (position !== undefined) await run(options, position);
      }),
  };
}

/** Logs a fault once per run: when one check fails, most others fail the same way. */
function onlyFirst<T>(report: (value: T) => void): (value: T) => void {
  let isReported = false;
  return (value) => {
    if (!isReported) report(value);
    isReported = true;
  };
}

function isEnforced(group: Group | undefined): boolean {
  return group?.enabled === true && !group.suspended;
}

function pairsOf(group: Group, userIds: readonly number[]): Pair[] {
  const seen = group.channels.filter(({ isUnseen }) => !isUnseen);
  const channels = seen.map(({ id: channelId, regained }) => ({ channelId, regained }));
  const asked = userIds.filter((userId) => !isAllowed(group, userId));
  return asked.flatMap((userId) => channels.map((one) => ({ userId, ...one })));
}
