import type { Restriction } from '../model/restriction.ts';
import { isOurs } from '../policy/decide.ts';
import type { Enforcer, Ledger } from './enforcement.ts';

export interface ReleaseDeps {
  readonly enforcer: Pick<Enforcer, 'inspect' | 'restore'>;
  readonly ledger: Pick<Ledger, 'close'>;
  readonly now: () => Date;
}

/** `kept` when Telegram does not answer, or does not let the bot lift it: the row stays. */
export type Released = 'lifted' | 'not ours any more' | 'kept';

/**
 * Lifts a restriction whatever the group requires, and takes it out of the ledger. A bot that runs
 * beside this sees a row that is gone, or one that is not true any more: it handles both.
 */
export function createRelease({ enforcer, ledger, now }: ReleaseDeps) {
  return async function release(held: Restriction): Promise<Released> {
    const { groupId, userId, until, prior } = held;
    if (until === null || until > now()) {
      const member = await enforcer.inspect(groupId, userId);
      if (member.kind === 'unknown') return 'kept';
      if (isOurs(member, held)) {
        if ((await enforcer.restore(groupId, userId, prior)) !== 'done') return 'kept';
        await ledger.close(held);
        return 'lifted';
      }
    }
    await ledger.close(held);
    return 'not ours any more';
  };
}
