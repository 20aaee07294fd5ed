import { setTimeout as sleep } from 'node:timers/promises';
import type { Reconcile } from '../../core/enforcement/reconcile.ts';
import { withinTime } from '../../core/lib/with-timeout.ts';
import type { Restriction } from '../../core/model/restriction.ts';
import { createLanes } from './lanes.ts';
import { createTasks, type TasksDeps } from './tasks.ts';
import { createTries } from './tries.ts';

export interface SweepDeps extends TasksDeps {
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
/** How long a run waits for what it has begun. */
const PATIENCE_MS = 10_000;
/** Others come due meanwhile. */
const LOOK_EVERY_MS = 5_000;

interface ClaimedRow extends Restriction {
  readonly claimedUntil: Date;
}

export type Sweep = ReturnType<typeof createSweep>;

/**
 * Works on what is due in the ledger: what a crash or an outage interrupted, missing notices, mutes
 * that have ended, and requested checks.
 */
export function createSweep(deps: SweepDeps) {
  const { ledger, reconcile, refresh, retryNotice, now } = deps;
  const tasksOf = createTasks(deps);
  const lanes = createLanes();
  const tries = createTries();
  let isStopping = false;
  let failed: ClaimedRow[] = [];

  function reconcileRow({ groupId, userId }: Restriction): ReturnType<Reconcile> {
    return reconcile(groupId, { id: userId, firstName: '' }, { kind: 'none' });
  }

  /** Touches `updated_at` first, so that the next run takes other rows whatever becomes of these. */
  async function recheckSome(): Promise<void> {
    if (isStopping) return;
    const since = new Date(now().getTime() - RECHECK_AFTER_MS);
    const rows = await ledger.unchecked(since, RECHECK_BATCH);
    for (const { groupId, userId } of rows) {
      await ledger.advance(groupId, userId, 'muted', ['muted']);
    }
    lanes.add(await tasksOf(rows, reconcileRow));
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
      failed.push(row);
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
    const claimed = rows.map((row) => ({ ...row, claimedUntil }));
    lanes.add(await tasksOf(claimed, checkClaimed));
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
      const again = failed;
      failed = [];
      lanes.add(await tasksOf(again, checkClaimed));
      await withinTime(checkDue(), PATIENCE_MS, undefined);
      await recheckSome();
      await withinTime(checkDue(), PATIENCE_MS, undefined);
    },
  };
}
