import type { Effect } from '../../core/enforcement/effect.ts';
import type { Log } from '../../core/lib/log.ts';
import type { Departure } from '../../core/model/departure.ts';

export interface DeparturesDeps {
  readonly departures: {
    due(limit: number): Promise<Departure[]>;
    postpone(groupId: number, dueAt: Date): Promise<void>;
    done(groupId: number): Promise<void>;
  };
  readonly groups: { setEnabled(groupId: number, enabled: boolean): Promise<boolean> };
  readonly ledger: {
    inGroup(
      groupId: number,
      page: { readonly afterUserId: number; readonly limit: number },
    ): Promise<readonly unknown[]>;
  };
  /** Lifts all restrictions of a group that is no longer protected. */
  readonly liftAll: (groupId: number) => Promise<void>;
  /** Says why the bot leaves; never rejects. */
  readonly farewell: (departure: Departure) => Promise<void>;
  readonly leave: (groupId: number) => Promise<Effect>;
  readonly leftGroups: { mark(groupId: number): Promise<void> };
  readonly log: Log;
  readonly now: () => Date;
}

const BATCH = 20;
const FIRST = { afterUserId: Number.MIN_SAFE_INTEGER, limit: 1 };
/** Mutes that cannot be lifted within this time end by themselves (`until_date`). */
const LIFTING_MS = 120_000;
const RETRY_AFTER_MS = 30_000;

/**
 * Leaves the groups that the bot has no business in: switches protection off, lifts the mutes, says
 * why, and goes. Each step can be repeated after a crash.
 */
export function createDepartures(deps: DeparturesDeps) {
  const { departures, groups, ledger, liftAll, farewell, leave, leftGroups, log, now } = deps;

  async function depart(departure: Departure): Promise<void> {
    const { groupId, reason, askedAt, isTriedAgain } = departure;
    if (await groups.setEnabled(groupId, false)) await liftAll(groupId);
    const isLifted = (await ledger.inGroup(groupId, FIRST)).length === 0;
    if (!isLifted && now().getTime() - askedAt.getTime() < LIFTING_MS) return;
    if (!isTriedAgain) await farewell(departure);
    // Refused when the bot is not there any more.
    if ((await leave(groupId)) === 'failed') {
      await departures.postpone(groupId, new Date(now().getTime() + RETRY_AFTER_MS));
      return;
    }
    await leftGroups.mark(groupId);
    await departures.done(groupId);
    log.info({ group_id: groupId, reason, all_lifted: isLifted }, 'left a group');
  }

  return async (): Promise<void> => {
    await Promise.all((await departures.due(BATCH)).map(depart));
  };
}
