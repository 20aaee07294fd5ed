import type { Lookup, Membership } from '../membership/membership.ts';
import type { Group } from '../model/group.ts';
import { judge, type Verdict } from '../policy/decide.ts';
import { lookUp } from './look-up.ts';

export interface PassDeps {
  readonly membership: Pick<Membership, 'remembered' | 'relied'>;
  /** Told of each who passes, with the seconds that it took to see that they may. */
  readonly onPassed: (verdict: Verdict, seconds: number) => void;
}

export type Pass = ReturnType<typeof createPass>;

/**
 * Whether a person may speak by all that is remembered: `false` is no verdict, but says that the one
 * door has to look at them. Answers at once where the memory is at hand, and asks nobody.
 */
export function createPass({ membership, onPassed }: PassDeps) {
  return (group: Group, userId: number): boolean | Promise<boolean> => {
    const start = performance.now();
    const found = lookUp(group, userId, membership.remembered);

    function mayPass(lookup: Lookup): boolean {
      const verdict = verdictOf(group, lookup);
      if (verdict === 'missing' || verdict === 'unknown' || verdict === 'dry-run') return false;
      membership.relied(lookup);
      onPassed(verdict, (performance.now() - start) / 1000);
      return true;
    }

    return found instanceof Promise ? found.then(mayPass) : mayPass(found);
  };
}

function verdictOf({ enabled, suspended, settings }: Group, { exempt, channels }: Lookup): Verdict {
  return judge({ enabled, suspended, settings, exempt, channels, member: undefined });
}
