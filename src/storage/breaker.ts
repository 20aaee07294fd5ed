import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleAll,
} from 'cockatiel';
import { classify } from './errors.ts';

/** So many operations in a row that found the database away open the circuit. */
const FAILURES = 3;
/** Then nothing is asked of it for this long, and after that one operation tries. */
const PAUSE_MS = 1_000;

export type Circuit = 'closed' | 'half-open' | 'open';

export interface BreakerOptions {
  /** Called once, with what opened the circuit, however often it is tried in vain after that. */
  readonly onAway?: (error: unknown) => void;
  readonly onBack?: () => void;
}

export interface Breaker {
  state(): Circuit;
  run<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * Fails fast while the database is away, so that nobody waits out a time limit for each operation.
 * Only lost connections and time-outs count: a broken constraint is an answer, and one group's bad
 * query must not cut off the others.
 */
export function createBreaker({ onAway, onBack }: BreakerOptions = {}): Breaker {
  const policy = circuitBreaker(handleAll, {
    halfOpenAfter: PAUSE_MS,
    breaker: new ConsecutiveBreaker(FAILURES),
  });
  let isAway = false;
  policy.onBreak((reason) => {
    if (!isAway) onAway?.('error' in reason ? reason.error : undefined);
    isAway = true;
  });
  policy.onReset(() => {
    isAway = false;
    onBack?.();
  });

  return {
    state: () => nameOf(policy.state),

    async run(work) {
      // The policy lets them wait for the one that tries, which may take as long as its time limit.
      if (policy.state === CircuitState.HalfOpen) throw new BrokenCircuitError();
      const settled = await policy.execute(() => settle(work));
      if (settled.status === 'rejected') throw settled.reason;
      return settled.value;
    },
  };
}

/** Rejects when the database is away, and takes every other end for an answer. */
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
