import type { KeyedLock } from '../lib/keyed-lock.ts';
import type { Group } from '../model/group.ts';
import type { Restriction } from '../model/restriction.ts';
import { isOurs } from '../policy/mute-end.ts';
import { countsOn, remembered } from '../policy/warnings.ts';
import type { Enforcer, HowEnded, Ledger } from './enforcement.ts';

export interface LiftRegardlessDeps {
  readonly enforcer: Pick<Enforcer, 'inspect' | 'restore'>;
  /** Deletes the row. */
  readonly end: (restriction: Restriction, how?: HowEnded) => Promise<unknown>;
  readonly now: () => Date;
}

/** `kept`: Telegram did not answer, or refused; the row stays. */
export type LiftResult = 'lifted' | 'not ours any more' | 'kept';

/**
 * Lifts a restriction whatever the group requires, and deletes its row. Safe beside a running bot,
 * which handles a row that is gone or outdated.
 */
export function createLiftRegardless({ enforcer, end, now }: LiftRegardlessDeps) {
  return async function liftRestriction(restriction: Restriction): Promise<LiftResult> {
    const { groupId, userId, until, prior } = restriction;
    if (restriction.state !== 'told' && (until === null || until > now())) {
      const member = await enforcer.inspect(groupId, userId);
      if (member.kind === 'unknown') return 'kept';
      if (isOurs(member, restriction)) {
        if ((await enforcer.restore(groupId, userId, prior)) !== 'done') return 'kept';
        await end(restriction, 'lifted');
        return 'lifted';
      }
    }
    await end(restriction);
    return 'not ours any more';
  };
}

export interface LiftByAdminDeps {
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly ledger: Pick<Ledger, 'find' | 'open'>;
  readonly lift: (restriction: Restriction) => Promise<LiftResult>;
  /** The one that `reconcile` holds while it works on a person. */
  readonly lock: KeyedLock;
}

export type LiftByAdmin = ReturnType<typeof createLiftByAdmin>;

/**
 * An admin lets a person write again, whatever they miss. Nothing mutes them until they offend
 * again: only what they do leads to a mute without a row. The warnings that they have had still count.
 */
export function createLiftByAdmin({ groups, ledger, lift, lock }: LiftByAdminDeps) {
  async function remember(restriction: Restriction): Promise<void> {
    const group = await groups.find(restriction.groupId);
    if (group === undefined || !countsOn(group.settings, restriction)) return;
    await ledger.open(remembered(restriction), 'told');
  }

  return (groupId: number, userId: number): Promise<LiftResult | 'not muted'> =>
    lock.run(`${groupId}:${userId}`, async () => {
      const restriction = await ledger.find(groupId, userId);
      if (restriction === undefined) return 'not muted';
      const result = await lift(restriction);
      if (result === 'lifted') await remember(restriction);
      return result;
    });
}
