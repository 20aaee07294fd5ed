import { INTENT_TIMEOUT_MS } from '../core/decide.ts';
import type { Reconcile } from '../core/reconcile.ts';
import type { Restriction } from '../core/restriction.ts';

export interface SweepDeps {
  readonly ledger: {
    /** Restrictions whose muting or lifting was begun before the given time. */
    unfinished(olderThan: Date, limit: number): Promise<Restriction[]>;
    /** Restrictions that Telegram has ended by now. */
    expired(now: Date, limit: number): Promise<Restriction[]>;
    /** Restrictions in force that were last looked at before the given time. */
    unchecked(olderThan: Date, limit: number): Promise<Restriction[]>;
    /** Restrictions of the time in between whose notice may never have been shown. */
    unnoticed(from: Date, to: Date, limit: number): Promise<Restriction[]>;
    advance(
      groupId: number,
      userId: number,
      to: 'muted',
      from: readonly ['muted'],
    ): Promise<Restriction | undefined>;
    /** Takes checks that were asked for until the given time. */
    claimChecks(until: Date, limit: number): Promise<Restriction[]>;
    checked(restriction: Restriction, claimedUntil: Date): Promise<void>;
  };
  readonly reconcile: Reconcile;
  /** Forgets what is remembered of the person's memberships, so that Telegram is asked. */
  readonly refresh: (groupId: number, userId: number) => Promise<void>;
  /** Shows the person's notice, which may or may not have been shown. */
  readonly showAgain: (restriction: Restriction) => Promise<void>;
  /** Told of what fails about one person; the others get their turn. */
  readonly onError: (error: unknown, ids: object) => void;
  readonly now: () => Date;
}

const BATCH = 50;
/** Checking who is still restricted rightly is never urgent: few at a time, and seldom. */
const RECHECK_BATCH = 10;
const RECHECK_AFTER_MS = 3_600_000;
/** A check that its process has not done by then is another one's. */
const CHECK_CLAIM_MS = 60_000;
/** A notice may wait for Telegram's limits for a while; one that is not there then was lost. */
const UNNOTICED_AFTER_MS = 15_000;
const UNNOTICED_FOR_MS = 600_000;

/** So much at a time that answers to people never wait behind it. */
const LANES = 5;

/** Due work that stands in the ledger: what a crash or an outage interrupted, and what has ended. */
export function createSweep(deps: SweepDeps) {
  const { ledger, reconcile, refresh, showAgain, onError, now } = deps;
  const ago = (milliseconds: number) => new Date(now().getTime() - milliseconds);

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
        const ids = { group_id: row.groupId, user_id: row.userId };
        await work(row).catch((error) => onError(error, ids));
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  /** Whoever muted them may have died before it learnt that they have joined meanwhile. */
  async function unlessJoined(row: Restriction): Promise<void> {
    if ((await again(row)).change === 'none') await showAgain(row);
  }

  /** The next time it is others' turn, whatever comes of it. */
  async function recheck(row: Restriction): Promise<void> {
    await ledger.advance(row.groupId, row.userId, 'muted', ['muted']);
    await again(row);
  }

  async function checkAfresh(row: Restriction, claimedUntil: Date): Promise<void> {
    await refresh(row.groupId, row.userId);
    await again(row);
    await ledger.checked(row, claimedUntil);
  }

  let isWanted = false;
  let checking: Promise<void> | undefined;

  async function checkUntilNoneIsDue(): Promise<void> {
    try {
      while (isWanted) {
        isWanted = false;
        const until = new Date(now().getTime() + CHECK_CLAIM_MS);
        const rows = await ledger.claimChecks(until, BATCH);
        if (rows.length > 0) isWanted = true;
        await each(rows, (row) => checkAfresh(row, until));
      }
    } finally {
      checking = undefined;
    }
  }

  return {
    async run(): Promise<void> {
      await each(await ledger.unfinished(ago(INTENT_TIMEOUT_MS), BATCH), again);
      await each(await ledger.expired(now(), BATCH), again);
      const [from, to] = [ago(UNNOTICED_FOR_MS), ago(UNNOTICED_AFTER_MS)];
      await each(await ledger.unnoticed(from, to, BATCH), unlessJoined);
      await each(await ledger.unchecked(ago(RECHECK_AFTER_MS), RECHECK_BATCH), recheck);
    },

    /**
     * Looks again, and afresh, at every restriction for which somebody has asked that. The requests
     * stand in the ledger, so that what a crash interrupts is done by whoever comes next.
     */
    checkRequested(): Promise<void> {
      isWanted = true;
      checking ??= checkUntilNoneIsDue();
      return checking;
    },
  };
}
