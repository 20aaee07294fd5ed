import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleAll,
} from 'cockatiel';
import { monotonicNow } from '../core/lib/monotonic-now.ts';
import { classify } from './errors.ts';

/** Consecutive `unavailable` failures that open the circuit. */
const FAILURES = 3;
/** How long the open circuit rejects operations before it lets one try. */
const PAUSE_MS = 1_000;

export type Circuit = 'closed' | 'half-open' | 'open';

export interface BreakerOptions {
  /** Called with the error that opened the circuit: once per outage, not per failed retry. */
  readonly onAway?: (error: unknown) => void;
  readonly onBack?: () => void;
  /** Whether only some operations succeed: then the outage is not over, though the circuit closes. */
  readonly isPartlyAway?: () => boolean;
}

export interface Breaker {
  state(): Circuit;
  run<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * A circuit breaker: fails fast while the database is away, instead of a time-out per operation.
 * Only `unavailable` faults count. A violated constraint, for instance, is an answer: one group's
 * bad query must not cut off the others.
 */
export function createBreaker({ onAway, onBack, isPartlyAway }: BreakerOptions = {}): Breaker {
  const policy = circuitBreaker(handleAll, {
    // cockatiel measures by the machine's clock, which may be set back; `run` waits instead.
    halfOpenAfter: Number.NEGATIVE_INFINITY,
    breaker: new ConsecutiveBreaker(FAILURES),
  });
  let isAway = false;
  let openedAt = 0;
  policy.onBreak((reason) => {
    openedAt = monotonicNow();
    if (!isAway) onAway?.('error' in reason ? reason.error : undefined);
    isAway = true;
  });

  function succeeded(): void {
    if (!isAway || policy.state !== CircuitState.Closed || isPartlyAway?.()) return;
    isAway = false;
    onBack?.();
  }

  return {
    state: () => nameOf(policy.state),

    async run(work) {
      // cockatiel would make other callers wait for the one that tries, up to its time limit.
      if (policy.state === CircuitState.HalfOpen) throw new BrokenCircuitError();
      const isOpen = policy.state === CircuitState.Open;
      if (isOpen && monotonicNow() - openedAt < PAUSE_MS) throw new BrokenCircuitError();
      const settled = await policy.execute(() => settle(work));
      succeeded();
      if (settled.status === 'rejected') throw settled.reason;
      return settled.value;
    },
  };
}

/** Rejects only when the database is away; any other failure counts as an answer. */
async function settle<T>(work: () => Promise<T>): Promise<PromiseSettledResult<T>> {
  try {
    return { status: 'fulfilled', value: await work() };
  } catch (reason) {
    if (classify(reason) === 'unavailable') throw reason;
    return { status: 'rejected', reason };
  }
}

function nameOf(state: CircuitState): Circuit {
  if (state === CircuitState.Closed) return 'closed';
  return state === CircuitState.HalfOpen ? 'half-open' : 'open';
}
