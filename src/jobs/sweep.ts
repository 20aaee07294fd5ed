import { setTimeout as sleep } from 'node:timers/promises';
import type { Reconcile } from '../core/enforcement/reconcile.ts';
import type { Restriction } from '../core/model/restriction.ts';

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
    /** Claims due checks; those not completed by the given time are due again. */
    claimDue(until: Date, limit: number): Promise<Restriction[]>;
    /** Completes a claimed check. */
    looked(restriction: Restriction, claimedUntil: Date): Promise<void>;
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

/** Rows worked on at a time: few, so that the handling of updates never waits behind the sweep. */
const LANES = 5;

interface ClaimedRow extends Restriction {
  readonly claimedUntil: Date;
}

export type Sweep = ReturnType<typeof createSweep>;

/**
 * Works on what is due in the ledger: mutes and lifts that a crash or an outage interrupted,
 * missing notices, mutes that have ended, and requested checks.
 */
export function createSweep(deps: SweepDeps) {
  const { ledger, reconcile, refresh, retryNotice, onError, now } = deps;
  const ago = (milliseconds: number) => new Date(now().getTime() - milliseconds);

  let isStopping = false;
  let failed = new Map<string, ClaimedRow>();

  function reconcileRow({ groupId, userId }: Restriction): ReturnType<Reconcile> {
    return reconcile(groupId, { id: userId, firstName: '' }, { kind: 'none' });
  }

  /** Works on all rows, LANES at a time. */
  async function forEachRow<R extends Pick<Restriction, 'groupId' | 'userId'>>(
    rows: readonly R[],
    work: (row: R) => Promise<unknown>,
  ): Promise<void> {
    const waiting = rows.values();
    const lane = async () => {
      for (const row of waiting) {
        if (isStopping) return;
        const ids = { group_id: row.groupId, user_id: row.userId };
        await work(row).catch((error) => onError(error, ids));
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  /** Touches `updated_at` first, so that the next run takes other rows even if this fails. */
  async function recheck(row: Restriction): Promise<void> {
    await ledger.advance(row.groupId, row.userId, 'muted', ['muted']);
    await reconcileRow(row);
  }

  /**
   * Also sends a notice that is missing because a process ended between the mute and its notice.
   */
  async function check(row: Restriction, claimedUntil: Date): Promise<void> {
    await refresh(row.groupId, row.userId);
    const { change } = await reconcileRow(row);
    const isSettled = row.state === 'muted' || row.state === 'told';
    const lacksNotice = isSettled && row.noticeAfter !== null;
    if (change === 'none' && lacksNotice) await retryNotice(row);
    await ledger.looked(row, claimedUntil);
  }

  /** The next run does again what failed; its claim would keep it for a minute. */
  async function checkClaimed(row: ClaimedRow): Promise<void> {
    try {
      await check(row, row.claimedUntil);
    } catch (error) {
      failed.set(`${row.groupId}:${row.userId}`, row);
      throw error;
    }
  }

  async function checkFailed(): Promise<void> {
    const rows = [...failed.values()];
    failed = new Map();
    await forEachRow(rows, checkClaimed);
  }

  let isRequested = false;
  let checking: Promise<void> | undefined;

  async function checkUntilNoneIsDue(): Promise<void> {
    try {
      while (isRequested && !isStopping) {
        isRequested = false;
        const claimedUntil = new Date(now().getTime() + CLAIM_MS);
        const rows = await ledger.claimDue(claimedUntil, BATCH);
        if (rows.length > 0) isRequested = true;
        const pause = rows.length < BATCH ? undefined : sleep(BATCH_MS);
        const claimed = rows.map((row) => ({ ...row, claimedUntil }));
        await Promise.all([forEachRow(claimed, checkClaimed), pause]);
      }
    } finally {
      checking = undefined;
    }
  }

  /**
   * Checks every due restriction, asking Telegram. Callers during a run share it. Claims expire, so
   * another instance or the next run does what a crash interrupts.
   */
  function checkDue(): Promise<void> {
    isRequested = true;
    checking ??= checkUntilNoneIsDue();
    return checking;
  }

  return {
    checkDue,

    /** Ends after the rows in work; the others stay due. */
    stop(): void {
      isStopping = true;
    },

    async run(): Promise<void> {
      await ledger.adoptOlder();
      await checkFailed();
      await checkDue();
      await forEachRow(await ledger.unchecked(ago(RECHECK_AFTER_MS), RECHECK_BATCH), recheck);
    },
  };
}
