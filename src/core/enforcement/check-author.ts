import { chain, type MaybePromise } from '../lib/maybe-promise.ts';
import type { Lookup } from '../membership/lookup.ts';
import type { Membership } from '../membership/membership.ts';
import type { Group } from '../model/group.ts';
import { type Verdict, verdictOf } from '../policy/verdict.ts';
import { lookupIfNeeded } from './judging/lookup-if-needed.ts';

export interface CheckAuthorDeps {
  readonly membership: Pick<Membership, 'lookup'>;
  /** Called for each person who may speak, with the seconds that the decision took. */
  readonly onAllowed: (verdict: Verdict, seconds: number) => void;
}

/** What was found of an author who may perhaps not speak: `reconcile` goes on from there. */
export interface FoundAuthor {
  readonly group: Group;
  readonly lookup: Lookup;
  /** When it began, by `performance.now()`. */
  readonly since: number;
}

export type CheckAuthor = ReturnType<typeof createCheckAuthor>;

const ALLOWED: ReadonlySet<Verdict> = new Set([
  'unprotected',
  'suspended',
  'exempt',
  'verified',
] as const);

/**
 * Whether a person may speak: `true`, or what was found of them. Answers at once where the cache is
 * in the process and holds the answer.
 */
export function createCheckAuthor({ membership, onAllowed }: CheckAuthorDeps) {
  return (group: Group, userId: number): MaybePromise<true | FoundAuthor> => {
    const since = performance.now();

    function judge(lookup: Lookup): true | FoundAuthor {
      const { enabled, suspended, settings } = group;
      const { exempt, channels } = lookup;
      const circumstances = { enabled, suspended, settings, exempt, channels, member: undefined };
      const verdict = verdictOf(circumstances);
      if (!ALLOWED.has(verdict)) return { group, lookup, since };
      onAllowed(verdict, (performance.now() - since) / 1000);
      return true;
    }

    return chain(lookupIfNeeded(group, userId, membership.lookup), judge);
  };
}
