import type { Restriction } from '../model/restriction.ts';
import { isOurs } from '../policy/mute-end.ts';
import type { Enforcer } from './enforcement.ts';

export interface LiftForErasureDeps {
  readonly enforcer: Pick<Enforcer, 'inspect' | 'restore'>;
  /** Deletes the row. */
  readonly end: (restriction: Restriction) => Promise<unknown>;
  readonly now: () => Date;
}

/** `kept`: Telegram did not answer, or refused; the row stays. */
export type LiftResult = 'lifted' | 'not ours any more' | 'kept';

/**
 * Lifts a restriction whatever the group requires, and deletes its row. Safe beside a running bot,
 * which handles a row that is gone or outdated.
 */
export function createLiftForErasure({ enforcer, end, now }: LiftForErasureDeps) {
  return async function liftRestriction(restriction: Restriction): Promise<LiftResult> {
    const { groupId, userId, until, prior } = restriction;
    if (until === null || until > now()) {
      const member = await enforcer.inspect(groupId, userId);
      if (member.kind === 'unknown') return 'kept';
      if (isOurs(member, restriction)) {
        if ((await enforcer.restore(groupId, userId, prior)) !== 'done') return 'kept';
        await end(restriction);
        return 'lifted';
      }
    }
    await end(restriction);
    return 'not ours any more';
  };
}
