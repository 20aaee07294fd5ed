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
    ofUser(userId: number): Promise<Restriction[]>;
    inGroup(groupId: number, page: { afterUserId: number; limit: number }): Promise<Restriction[]>;
  };
  readonly reconcile: Reconcile;
  /** Forgets what is remembered of the person's memberships, so that Telegram is asked. */
  readonly refresh: (groupId: number, userId: number) => Promise<void>;
  /** Shows the person's notice, which may or may not have been shown. */
  readonly showAgain: (restriction: Restriction) => Promise<void>;
  readonly now: () => Date;
}

const BATCH = 50;
/** Checking who is still restricted rightly is never urgent: few at a time, and seldom. */
const RECHECK_BATCH = 10;
const RECHECK_AFTER_MS = 3_600_000;
/** A notice may wait for Telegram's limits for a while; one that is not there then was lost. */
const UNNOTICED_AFTER_MS = 15_000;
const UNNOTICED_FOR_MS = 600_000;

/** So much at a time that answers to people never wait behind it. */
const LANES = 5;

/** Due work that stands in the ledger: what a crash or an outage interrupted, and what has ended. */
export function createSweep({ ledger, reconcile, refresh, showAgain, now }: SweepDeps) {
  const ago = (milliseconds: number) => new Date(now().getTime() - milliseconds);

  function again({ groupId, userId }: Restriction): ReturnType<Reconcile> {
    return reconcile(groupId, { id: userId, firstName: '' }, { kind: 'none' });
  }

  return {
    async run(): Promise<void> {
      for (const row of await ledger.unfinished(ago(INTENT_TIMEOUT_MS), BATCH)) await again(row);
      for (const row of await ledger.expired(now(), BATCH)) await again(row);
      const forgotten = await ledger.unnoticed(
        ago(UNNOTICED_FOR_MS),
        ago(UNNOTICED_AFTER_MS),
        BATCH,
      );
      // Whoever muted them may have died before it learnt that they have joined meanwhile.
      for (const row of forgotten) if ((await again(row)).change === 'none') await showAgain(row);
      const seldom = ago(RECHECK_AFTER_MS);
      for (const row of await ledger.unchecked(seldom, RECHECK_BATCH)) {
        await ledger.advance(row.groupId, row.userId, 'muted', ['muted']);
        await again(row);
      }
    },

    /** Looks at every restriction of a person again, and afresh. */
    async person(userId: number): Promise<void> {
      for (const row of await ledger.ofUser(userId)) {
        await refresh(row.groupId, userId);
        await again(row);
      }
    },

    /** Looks at every restriction of a group again, and afresh. */
    async group(groupId: number): Promise<void> {
      let afterUserId = Number.MIN_SAFE_INTEGER;
      for (;;) {
        const page = await ledger.inGroup(groupId, { afterUserId, limit: BATCH });
        await inLanes(page, async (row) => {
          await refresh(row.groupId, row.userId);
          await again(row);
        });
        const last = page.at(-1);
        if (last === undefined) return;
        afterUserId = last.userId;
      }
    },
  };
}

/** Works through the rows, a few at a time. */
async function inLanes<T>(rows: readonly T[], work: (row: T) => Promise<void>): Promise<void> {
  const waiting = rows.values();
  const lane = async () => {
    for (const row of waiting) await work(row);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
