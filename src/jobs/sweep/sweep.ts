import { setTimeout as sleep } from 'node:timers/promises';
import type { Reconcile } from '../../core/enforcement/reconcile.ts';
import type { Restriction } from '../../core/model/restriction.ts';
import { createLanes, type Task } from './lanes.ts';
import { createTries } from './tries.ts';

export interface SweepDeps {
  readonly ledger: {
    /** Mutes in force that were last checked before the given time. */
    unchecked(olderThan: Date, limit: number): Promise<Restriction[]>;
    advance(
      groupId: number,
      userId: number,
      to: 'muted',
      from: readonly ['muted'],
    ): Promise<Restriction | undefined>;
    /** Makes rows due that an older version of the bot has written. */
    adoptOlder(): Promise<void>;
    /** Claims due checks of other groups; those not completed by the given time are due again. */
    claimDue(until: Date, limit: number, exceptGroups: readonly number[]): Promise<Restriction[]>;
    /** Completes a claimed check, which comes again soon if Telegram has not answered it. */
    looked(
      restriction: Restriction,
      claimedUntil: Date,
      how: 'answered' | 'unanswered',
    ): Promise<void>;
  };
  readonly reconcile: Reconcile;
  /** Drops the person's cached memberships, so that the next check asks Telegram. */
  readonly refresh: (groupId: number, userId: number) => Promise<void>;
  /** Sends a notice again that may or may not have been sent. */
  readonly retryNotice: (restriction: Restriction) => Promise<void>;
  /** Called when the work on one row failed; the other rows are worked on all the same. */
  readonly onError: (error: unknown, ids: object) => void;
  readonly now: () => Date;
}

const BATCH = 50;
/** Re-checking every mute is never urgent: few rows per run, each at most once an hour. */
const RECHECK_BATCH = 10;
const RECHECK_AFTER_MS = 3_600_000;
/** How long a claim lasts; after that any instance may do the check. */
const CLAIM_MS = 60_000;
/** Minimum duration of a full batch, so that thousands of due checks leave room for updates. */
const BATCH_MS = 500;
/** While checks are in work, others come due. */
const LOOK_EVERY_MS = 5_000;

/** How long a run waits for what it has begun. */
const PATIENCE_MS = 10_000;

/** @throws what the work rejects with in this time. */
async function withinPatience(work: Promise<void>): Promise<void> {
  const late = new AbortController();
  const patience = sleep(PATIENCE_MS, undefined, { signal: late.signal, ref: false });
  await Promise.race([work, patience.catch(() => undefined)]).finally(() => late.abort());
}

interface ClaimedRow extends Restriction {
  readonly claimedUntil: Date;
}

export type Sweep = ReturnType<typeof createSweep>;

/**
 * Works on what is due in the ledger: what a crash or an outage interrupted, missing notices, mutes
 * that have ended, and requested checks.
 */
export function createSweep(deps: SweepDeps) {
  const { ledger, reconcile, refresh, retryNotice, onError, now } = deps;
  const ago = (milliseconds: number) => new Date(now().getTime() - milliseconds);

  const lanes = createLanes();
  let isStopping = false;
  let failed = new Map<string, ClaimedRow>();
  const tries = createTries();

  function reconcileRow({ groupId, userId }: Restriction): ReturnType<Reconcile> {
    return reconcile(groupId, { id: userId, firstName: '' }, { kind: 'none' });
  }

  const taskOf = <R extends Restriction>(row: R, work: (row: R) => Promise<unknown>): Task => ({
    groupId: row.groupId,
    chats: [row.groupId, ...row.missing],
    run: async () => {
      if (isStopping) return;
      const ids = { group_id: row.groupId, user_id: row.userId };
      await work(row).catch((error: unknown) => onError(error, ids));
    },
  });

  /** Touches `updated_at` first, so that the next run takes other rows even if this fails. */
  async function recheck(row: Restriction): Promise<void> {
    await ledger.advance(row.groupId, row.userId, 'muted', ['muted']);
    await reconcileRow(row);
  }

  /** Also sends a notice that is missing because a process ended between the mute and its notice. */
  async function check(row: Restriction, claimedUntil: Date): Promise<void> {
    await refresh(row.groupId, row.userId);
    const { change, verdict } = await reconcileRow(row);
    const isSettled = row.state === 'muted' || row.state === 'told';
    const lacksNotice = isSettled && row.noticeAfter !== null;
    if (change === 'none' && lacksNotice) await retryNotice(row);
    await ledger.looked(row, claimedUntil, tries.after(row, verdict !== 'unknown'));
  }

  /** The next run does again what failed; its claim would keep it for a minute. */
  async function checkClaimed(row: ClaimedRow): Promise<void> {
    // It has waited for others: it is due again, for any instance.
    if (row.claimedUntil <= now()) return;
    try {
      await check(row, row.claimedUntil);
    } catch (error) {
      failed.set(`${row.groupId}:${row.userId}`, row);
      throw error;
    }
  }

  let isRequested = false;
  let checking: Promise<void> | undefined;

  async function claimSome(except: readonly number[]): Promise<void> {
    isRequested = false;
    const claimedUntil = new Date(now().getTime() + CLAIM_MS);
    const rows = await ledger.claimDue(claimedUntil, BATCH, except);
    if (rows.length > 0) isRequested = true;
    lanes.add(rows.map((row) => taskOf({ ...row, claimedUntil }, checkClaimed)));
    if (rows.length === BATCH) await sleep(BATCH_MS);
  }

  /** What is claimed of whom, and how much had ended then. */
  let left: readonly number[] = [];
  let endedThen = 0;

  /** Others may have come due while these were in work, or wait for their group. */
  function mayBeMore(): boolean {
    if (isRequested) return true;
    const busy = new Set(lanes.busyGroups());
    const isAnyFree = left.some((groupId) => !busy.has(groupId));
    return isAnyFree || (lanes.isIdle() && lanes.ended() !== endedThen);
  }

  async function checkUntilNoneIsDue(): Promise<void> {
    try {
      while (!lanes.isIdle() || (mayBeMore() && !isStopping)) {
        if (mayBeMore() && !isStopping && !lanes.isFull()) {
          left = lanes.busyGroups();
          endedThen = lanes.ended();
          await claimSome(left);
          continue;
        }
        const timer = setTimeout(askAgain, LOOK_EVERY_MS);
        await lanes.changed();
        clearTimeout(timer);
      }
    } finally {
      checking = undefined;
    }
  }

  function askAgain(): void {
    isRequested = true;
    lanes.wake();
  }

  /**
   * Checks every due restriction, asking Telegram. Callers during a run share it. Claims expire, so
   * another instance or the next run does what a crash interrupts.
   */
  function checkDue(): Promise<void> {
    askAgain();
    checking ??= checkUntilNoneIsDue();
    return checking;
  }

  return {
    checkDue,

    /** Resolves after the rows in work; the others stay due. */
    async stop(): Promise<void> {
      isStopping = true;
      lanes.stop();
      await checking?.catch(() => undefined);
    },

    /** Waits for all of it, but not for long: a chat that does not answer holds up no later run. */
    async run(): Promise<void> {
      await ledger.adoptOlder();
      const again = [...failed.values()];
      failed = new Map();
      lanes.add(again.map((row) => taskOf(row, checkClaimed)));
      await withinPatience(checkDue());
      const unchecked = await ledger.unchecked(ago(RECHECK_AFTER_MS), RECHECK_BATCH);
      lanes.add(unchecked.map((row) => taskOf(row, recheck)));
      await withinPatience(checkDue());
    },
  };
}
