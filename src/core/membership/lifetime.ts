import { jittered } from '../lib/jitter.ts';
import { isAbsent, type MembershipStatus } from '../model/membership-status.ts';

export interface LifetimeOptions {
  /** Seconds that a membership is cached. */
  readonly positiveTtl: number;
  /** Seconds that an absence is cached. */
  readonly negativeTtl: number;
  /** Each lifetime varies by up to this share, so that entries do not expire all at once. */
  readonly jitterPercent: number;
}

export type Lifetime = ReturnType<typeof createLifetime>;

/** Answers for how many seconds a membership status is cached. */
export function createLifetime({ positiveTtl, negativeTtl, jitterPercent }: LifetimeOptions) {
  return (status: MembershipStatus): number =>
    jittered(isAbsent(status) ? negativeTtl : positiveTtl, jitterPercent);
}
