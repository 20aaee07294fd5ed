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
  /** Told of what fails about one person; the others get their turn. */
  readonly onError: (error: unknown, ids: object) => void;
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

  return {
    async run(): Promise<void> {
      await each(await ledger.unfinished(ago(INTENT_TIMEOUT_MS), BATCH), again);
      await each(await ledger.expired(now(), BATCH), again);
      const [from, to] = [ago(UNNOTICED_FOR_MS), ago(UNNOTICED_AFTER_MS)];
      await each(await ledger.unnoticed(from, to, BATCH), unlessJoined);
      await each(await ledger.unchecked(ago(RECHECK_AFTER_MS), RECHECK_BATCH), recheck);
    },

    /** Looks at every restriction of these people again, and afresh. */
    async people(userIds: readonly number[]): Promise<void> {
      for (const userId of userIds) {
        await each(await ledger.ofUser(userId), async (row) => {
          await refresh(row.groupId, userId);
          await again(row);
        });
      }
    },

    /** Looks at every restriction of a group again, and afresh. */
    async group(groupId: number): Promise<void> {
      let afterUserId = Number.MIN_SAFE_INTEGER;
      for (;;) {
        const page = await ledger.inGroup(groupId, { afterUserId, limit: BATCH });
        await each(page, async (row) => {
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
