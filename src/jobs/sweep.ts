import { setTimeout as sleep } from 'node:timers/promises';
import type { Reconcile } from '../core/enforcement/reconcile.ts';
import type { Restriction } from '../core/model/restriction.ts';

export interface SweepDeps {
  readonly ledger: {
    /** Restrictions in force that were last looked at before the given time. */
    unchecked(olderThan: Date, limit: number): Promise<Restriction[]>;
    advance(
      groupId: number,
      userId: number,
      to: 'muted',
      from: readonly ['muted'],
    ): Promise<Restriction | undefined>;
    /** Makes due what an older version has written. */
    adoptOlder(): Promise<void>;
    /** Takes looks that are due until the given time. */
    claimDue(until: Date, limit: number): Promise<Restriction[]>;
    looked(restriction: Restriction, claimedUntil: Date): Promise<void>;
  };
  readonly reconcile: Reconcile;
  /** Forgets what is remembered of the person's memberships, so that Telegram is asked. */
  readonly refresh: (groupId: number, userId: number) => Promise<void>;
  /** Shows the person's notice, which may or may not have been shown. */
  readonly retryNotice: (restriction: Restriction) => Promise<void>;
  /** Told of what fails about one person; the others get their turn. */
  readonly onError: (error: unknown, ids: object) => void;
  readonly now: () => Date;
}

const BATCH = 50;
/** Checking who is still restricted rightly is never urgent: few at a time, and seldom. */
const RECHECK_BATCH = 10;
const RECHECK_AFTER_MS = 3_600_000;
/** A look that its process has not done by then is another one's. */
const CLAIM_MS = 60_000;
/** A full batch takes at least so long: what is due at once by the thousand leaves others room. */
const BATCH_MS = 500;

/** So much at a time that answers to people never wait behind it. */
const LANES = 5;

export type Sweep = ReturnType<typeof createSweep>;

/**
 * Due work that stands in the ledger: what a crash or an outage interrupted, a notice that was not
 * shown, what has ended, and what somebody has asked for.
 */
export function createSweep(deps: SweepDeps) {
  const { ledger, reconcile, refresh, retryNotice: showAgain, onError, now } = deps;
  const ago = (milliseconds: number) => new Date(now().getTime() - milliseconds);

  let isStopping = false;

  function again({ groupId, userId }: Restriction): ReturnType<Reconcile> {
    return reconcile(groupId, { id: userId, firstName: '' }, { kind: 'none' });
  }

  /** Works through the rows, a few at a time. */
  async function each(
    rows: readonly Restriction[],
    work: (row: Restriction) => Promise<unknown>,
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

  /** The next time it is others' turn, whatever comes of it. */
  async function recheck(row: Restriction): Promise<void> {
    await ledger.advance(row.groupId, row.userId, 'muted', ['muted']);
    await again(row);
  }

  /** Whoever muted them may have died before they were shown their notice. */
  async function look(row: Restriction, claimedUntil: Date): Promise<void> {
    await refresh(row.groupId, row.userId);
    const { change } = await again(row);
    const isUnseen = row.state === 'muted' && row.noticeAfter !== null;
    if (change === 'none' && isUnseen) await showAgain(row);
    await ledger.looked(row, claimedUntil);
  }

  let isWanted = false;
  let looking: Promise<void> | undefined;

  async function lookUntilNoneIsDue(): Promise<void> {
    try {
      while (isWanted && !isStopping) {
        isWanted = false;
        const until = new Date(now().getTime() + CLAIM_MS);
        const rows = await ledger.claimDue(until, BATCH);
        if (rows.length > 0) isWanted = true;
        const pause = rows.length < BATCH ? undefined : sleep(BATCH_MS);
        await Promise.all([each(rows, (row) => look(row, until)), pause]);
      }
    } finally {
      looking = undefined;
    }
  }

  /**
   * Looks at every restriction that is due, afresh. What is due stands in the ledger, so that what a
   * crash interrupts is done by whoever comes next.
   */
  function lookAtDue(): Promise<void> {
    isWanted = true;
    looking ??= lookUntilNoneIsDue();
    return looking;
  }

  return {
    lookAtDue,

    /** What is under way ends soon; the rest stays due. */
    stop(): void {
      isStopping = true;
    },

    async run(): Promise<void> {
      await ledger.adoptOlder();
      await lookAtDue();
      await each(await ledger.unchecked(ago(RECHECK_AFTER_MS), RECHECK_BATCH), recheck);
    },
  };
}
