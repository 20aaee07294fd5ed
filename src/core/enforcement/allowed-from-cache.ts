import { chain, type MaybePromise } from '../lib/maybe-promise.ts';
import type { Lookup } from '../membership/lookup.ts';
import type { Membership } from '../membership/membership.ts';
import type { Group } from '../model/group.ts';
import { type Verdict, verdictOf } from '../policy/verdict.ts';
import { lookupIfNeeded } from './lookup-if-needed.ts';

export interface AllowedFromCacheDeps {
  readonly membership: Pick<Membership, 'fromCache' | 'countHits'>;
  /** Called for each person who may speak, with the seconds that the decision took. */
  readonly onAllowed: (verdict: Verdict, seconds: number) => void;
}

export type IsAllowedFromCache = ReturnType<typeof createIsAllowedFromCache>;

const ALLOWED: ReadonlySet<Verdict> = new Set([
  'unprotected',
  'suspended',
  'exempt',
  'verified',
] as const);

/**
 * Whether a person may speak by what the cache holds. `false` is no verdict: `reconcile` has to
 * look at them. Answers at once where the cache is in the process, and asks Telegram nothing.
 */
export function createIsAllowedFromCache({ membership, onAllowed }: AllowedFromCacheDeps) {
  return (group: Group, userId: number): MaybePromise<boolean> => {
    const start = performance.now();
    const found = lookupIfNeeded(group, userId, membership.fromCache);

    function isAllowed(lookup: Lookup): boolean {
      const { enabled, suspended, settings } = group;
      const { exempt, channels } = lookup;
      const circumstances = { enabled, suspended, settings, exempt, channels, member: undefined };
      const verdict = verdictOf(circumstances);
      if (!ALLOWED.has(verdict)) return false;
      membership.countHits(lookup);
      onAllowed(verdict, (performance.now() - start) / 1000);
      return true;
    }

    return chain(found, isAllowed);
  };
}
